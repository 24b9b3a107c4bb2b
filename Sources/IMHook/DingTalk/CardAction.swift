#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// What somebody did on a card.
    public struct CardAction {
        /// The ids of the components that fired.
        public let actionIDs: [String]
        /// The parameters, an object whose values have any JSON type; absent when the platform sent none.
        public let params: JSONValue

        /// The fields of a submitted form, by name (page 「表单变量」); absent for other actions.
        public var form: JSONValue { params["form"] }
    }
}

#endif
