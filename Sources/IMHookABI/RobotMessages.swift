public import CIMHook
import IMHook
import IMHookWire

// MARK: Robot messages

/// Reads one item of a rich text message: an element of `rich_text` (page 「机器人接收消息」).
///
/// - Parameters:
///   - value: The element; an absent one and one that is no object have nothing.
///   - item: Receives what it says, for as long as its callback; all empty where there is nothing. NULL does nothing.
@c(imhook_rich_text_read)
public func imhookRichTextRead(
    _ value: imhook_json_value,
    _ item: UnsafeMutablePointer<imhook_rich_text_item>?
) {
    guard let item = unsafe item else { return }
    unsafe item.pointee = imhook_rich_text_item()
    guard let arena = unsafe arena(of: value) else { return }
    let fields = unsafe RichTextItemFields(arena.pointee, value.node)
    unsafe item.pointee.type_name = unsafe imhook_view(arena.pointee.bytes(fields.typeName))
    unsafe item.pointee.text = unsafe imhook_view(arena.pointee.bytes(fields.text))
    unsafe item.pointee.download_code = unsafe imhook_view(arena.pointee.bytes(fields.downloadCode))
}
