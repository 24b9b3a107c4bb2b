#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// A card in pure pull mode asks for the private parameters of one viewer.
    public struct PrivatePull {
        /// The card's public parameters, an object of strings.
        public let cardParams: JSONValue
    }
}

#endif
