/// What is known about a member of the body of an ``APIOperation``.
package struct APIMember {
    /// The name of the member.
    package let name: StaticString
    /// What its value has to be.
    package let type: APIMemberType
    /// Whether the platform refuses a body without it.
    package let isRequired: Bool
    /// The most bytes of a text in UTF-8; 0 for no limit.
    package let maximumBytes: Int
    /// The most elements of an array; 0 for no limit.
    package let maximumItems: Int

    init(
        _ name: StaticString,
        _ type: APIMemberType,
        isRequired: Bool = false,
        maximumBytes: Int = 0,
        maximumItems: Int = 0
    ) {
        self.name = name
        self.type = type
        self.isRequired = isRequired
        self.maximumBytes = maximumBytes
        self.maximumItems = maximumItems
    }
}
