import IMHookWire

/// A clause of an ``APIRule`` that stands for a value: `=HTTP+callbackRouteKey`.
enum APIChoice {
    /// The value.
    @_lifetime(copy clause)
    static func value(_ clause: RawSpan) -> RawSpan { clause.slice(1, end(clause, from: 1)) }

    /// Where what begins at a place ends: before the next `+` or `-`.
    static func end(_ clause: RawSpan, from start: Int) -> Int {
        Swift.min(
            clause.position(of: UInt8(ascii: "+"), from: start),
            clause.position(of: UInt8(ascii: "-"), from: start)
        )
    }
}
