public import IMHookWire

/// Why a signature was not accepted.
public struct SigningError: Error, Equatable, Sendable {
    /// What is wrong.
    public let status: Status
    /// The clock minus the signed timestamp in milliseconds, where freshness is the reason; else 0.
    public let clockSkew: Int64

    package init(_ status: Status, clockSkew: Int64 = 0) {
        self.status = status
        self.clockSkew = clockSkew
    }
}
