#if !hasFeature(Embedded)

extension JSON {
    /// A value as it was parsed, copied.
    ///
    /// A number is an integer where 64 bits hold it, and otherwise the nearest `Double`. Of members with the same name the
    /// last one counts. The absent value is ``null``.
    ///
    /// - Complexity: Linear in the size of the value.
    public init(_ value: JSONValue) {
        switch value.type {
        case .absent, .null: self = .null
        case .bool: self = .bool((try? value.bool) ?? false)
        case .number: self = Self.number(value)
        case .string: self = .string((try? value.string) ?? "")
        case .array: self = .array(value.elements.map { JSON($0) })
        case .object: self = .object(Parameters(value.members.map { ($0.name, JSON($0.value)) }))
        }
    }

    private static func number(_ value: JSONValue) -> JSON {
        if let integer = try? value.int64 { return .integer(integer) }
        if let unsigned = try? value.uint64 { return .unsigned(unsigned) }
        return .double((try? value.double) ?? 0)
    }
}

#endif
