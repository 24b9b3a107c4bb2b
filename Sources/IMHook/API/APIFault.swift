import IMHookWire

/// Why the body of a request is refused, and where: small enough to be handed on from level to level.
struct APIFault: Error {
    let status: Status
    /// The value that is wrong, or the object that lacks a member.
    let node: UInt32
    /// The member that the object lacks.
    private(set) var missing: APIName?

    init(_ status: Status, _ node: UInt32) {
        self.status = status
        self.node = node
    }

    /// A member is missing.
    init(missing name: APIName, in object: UInt32) {
        self.init(.apiFieldMissing, object)
        missing = name
    }
}
