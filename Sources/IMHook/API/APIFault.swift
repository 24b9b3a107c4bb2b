import IMHookWire

/// Why the body of a request is refused, and where: small enough to be handed on from level to level.
struct APIFault: Error {
    let status: Status
    /// The value that is wrong, or the object that lacks a member.
    let node: UInt32
    /// The member that the object lacks.
    private(set) var missing: APIName?
    /// The limit that the value breaks, and what of the value it is about.
    private(set) var limit: Int64 = 0
    private(set) var measure = LimitMeasure.none
    /// What counts for the limit beside the value itself.
    private(set) var others: Int64 = 0
    /// Whether it is the name of the member that breaks it.
    private(set) var isAboutName = false
    /// Where the value is a text of JSON: the value in it that is meant, by its own nodes.
    private(set) var inner: UInt32?

    init(_ status: Status, _ node: UInt32) {
        self.status = status
        self.node = node
    }

    /// A value breaks a limit, perhaps together with others.
    init(_ status: Status, _ node: UInt32, _ measure: LimitMeasure, _ limit: Int64, beside others: Int64 = 0) {
        self.init(status, node)
        self.measure = measure
        self.limit = limit
        self.others = others
    }

    /// The name of a member is too long.
    init(longName node: UInt32, _ limit: Int64) {
        self.init(.apiFieldTooLong, node, .bytes, limit)
        isAboutName = true
    }

    /// A member is missing.
    init(_ status: Status = .apiFieldMissing, missing name: APIName, in object: UInt32) {
        self.init(status, object)
        missing = name
    }

    /// A fault of a value in a text of JSON, told of the text.
    init(_ fault: APIFault, inside text: UInt32) {
        self.init(fault.status, text)
        missing = fault.missing
        inner = fault.node
    }
}
