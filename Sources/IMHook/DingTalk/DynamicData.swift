#if !hasFeature(Embedded)

extension DingTalk {
    /// The data sources that a card asks for.
    public struct DynamicData {
        /// One query for each source, in the order asked.
        public let queries: [DataQuery]
    }
}

#endif
