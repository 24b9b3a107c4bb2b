package import IMHookWire

/// What became of a card in one space, as ranges of the answer's text (page 「创建并投放卡片」).
package struct DingTalkDelivery {
    /// `spaceType`.
    package let spaceType: TextRange
    /// `spaceId`.
    package let spaceID: TextRange
    /// `carrierId`.
    package let carrierID: TextRange
    /// `errorMsg`.
    package let errorMessage: TextRange
    /// `success`; what does not say that it is delivered is not.
    package let isDelivered: Bool

    /// Reads an element of the results.
    @export(interface)
    package init(_ item: UInt32, of arena: borrowing JSONArena) {
        spaceType = arena.text(of: item, "spaceType")
        spaceID = arena.text(of: item, "spaceId")
        carrierID = arena.text(of: item, "carrierId")
        errorMessage = arena.text(of: item, "errorMsg")
        isDelivered = arena.member(item, "success").flatMap { try? arena.looseBool($0) } ?? false
    }
}
