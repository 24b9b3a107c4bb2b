#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// One dynamic data source that a card asks for.
    public struct DataQuery {
        private let storage: JSONStorage
        private let element: UInt32
        private let fields: DataQueryFields

        init(_ storage: JSONStorage, _ element: UInt32) {
            self.storage = storage
            self.element = element
            fields = DataQueryFields(checked: element, storage.arena)
        }

        /// `dynamicDataSourceId`, never empty.
        public var id: String { text(fields.id) }
        /// The whole element, with every member the platform sent.
        public var request: JSONValue { JSONValue(storage, element) }
        /// Names to JSON texts; absent for most cards.
        public var dynamicParams: JSONValue { JSONValue(storage, fields.dynamicParams) }
        /// The parameters given when the card was created.
        ///
        /// Documented, never seen in a sample; often absent.
        public var constParams: JSONValue { JSONValue(storage, fields.constParams) }
        /// For the source `ds.profile`: the object inside `dynamicParams.profile`; absent otherwise.
        public var profile: JSONValue { JSONValue(storage, fields.profile) }
        /// For the source `ds.profile`: the organisation of the person looked at; empty otherwise.
        public var profileCorpID: String { text(fields.profileCorpID) }
        /// For the source `ds.profile`: the person looked at; the callback's user is the viewer.
        ///
        /// Empty otherwise.
        public var profileUserID: String { text(fields.profileUserID) }

        private func text(_ range: TextRange) -> String { range.isEmpty ? "" : storage.string(range) }
    }
}

#endif
