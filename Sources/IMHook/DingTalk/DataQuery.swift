#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// One dynamic data source that a card asks for.
    public struct DataQuery {
        /// `dynamicDataSourceId`, never empty.
        public let id: String
        /// The whole element, with every member the platform sent.
        public let request: JSONValue
        /// Names to JSON texts; absent for most cards.
        public let dynamicParams: JSONValue
        /// The parameters given when the card was created.
        ///
        /// Documented, never seen in a sample; often absent.
        public let constParams: JSONValue
        /// For the source `ds.profile`: the object inside `dynamicParams.profile`; absent otherwise.
        public let profile: JSONValue
        /// For the source `ds.profile`: the organisation of the person looked at; empty otherwise.
        public let profileCorpID: String
        /// For the source `ds.profile`: the person looked at; the callback's user is the viewer.
        ///
        /// Empty otherwise.
        public let profileUserID: String
    }
}

#endif
