package import IMHookWire

/// The members of an item of a rich text message, as places in the arena that holds its text (page 「机器人接收消息」).
package struct RichTextItemFields {
    /// `type`, or `msgType` as some clients send it; empty for a text.
    package let typeName: TextRange
    package let text: TextRange
    package let downloadCode: TextRange

    /// Finds the members of an item; anything but an object has none.
    @export(interface)
    package init(_ arena: borrowing JSONArena, _ item: UInt32) {
        let type = arena.text(of: item, "type")
        typeName = type.isEmpty ? arena.text(of: item, "msgType") : type
        text = arena.text(of: item, "text")
        downloadCode = arena.text(of: item, "downloadCode")
    }
}
