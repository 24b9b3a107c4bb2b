// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `searchSupport`.
    public struct SearchSupport: Equatable, Sendable, WrittenObject {
        /// `searchIcon`: A media id.
        public var searchIcon: String?
        /// `searchTypeName`: JSON text: names by language.
        public var searchTypeName: String?
        /// `searchDesc`: Cut at 200 characters.
        public var searchDesc: String?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            searchIcon: String? = nil,
            searchTypeName: String? = nil,
            searchDesc: String? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.searchIcon = searchIcon
            self.searchTypeName = searchTypeName
            self.searchDesc = searchDesc
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("searchIcon", searchIcon)
            writer.add("searchTypeName", searchTypeName)
            writer.add("searchDesc", searchDesc)
            return writer.object(other)
        }
    }
}

#endif
