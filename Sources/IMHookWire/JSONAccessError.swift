#if !hasFeature(Embedded)

/// Why a JSON value could not be read as the type asked for, and what is there instead.
public struct JSONAccessError: Error, Equatable, Sendable, CustomStringConvertible {
    /// ``Status/jsonMissing``, ``Status/jsonWrongType``, ``Status/jsonOutOfRange`` or ``Status/jsonNotInteger``.
    public let status: Status
    /// What was asked for.
    public let expected: JSONType
    /// What is there.
    public let found: JSONType
    /// The name of the member; empty for elements and for values that are not there.
    public let name: String

    init(_ status: Status, _ expected: JSONType, _ found: JSONType, name: String) {
        self.status = status
        self.expected = expected
        self.found = found
        self.name = name
    }

    /// One sentence that says what was expected and what is there.
    public var description: String {
        let subject = name.isEmpty ? "The value" : "'\(name)'"
        return status == .jsonWrongType
            ? "\(subject): \(expected) was expected, and \(found) is there." : "\(subject): \(status.message)"
    }
}

#endif
