/// Checks of whole JSON texts.
package enum JSONText {
    /// Limits for texts that the program itself writes.
    package static var trustedLimits: JSONLimits {
        var limits = JSONLimits()
        limits.maxSize = 64 << 20
        limits.maxDepth = 1000
        limits.maxValues = JSONNode.maximumCount
        return limits
    }

    /// Limits for answers of a platform that the program itself asked.
    package static var responseLimits: JSONLimits {
        var limits = trustedLimits
        limits.maxDepth = JSONLimits().maxDepth
        return limits
    }

    /// Checks that a text is one valid JSON value within limits.
    @export(interface)
    package static func validate(_ text: RawSpan, _ limits: JSONLimits) throws(WireError) {
        _ = try parse(text, limits, levels: 1)
    }

    /// Reads a text into an arena of its own, whose node 0 is the value; of one that is secret nothing is left in memory
    /// that is given back, also when the text is refused.
    @export(interface)
    package static func parse(
        _ text: RawSpan,
        _ limits: JSONLimits,
        levels: Int = 2,
        prefix: Int = 0,
        reserve: Int = 0,
        isSecret: Bool = false
    ) throws(WireError) -> JSONArena {
        guard text.byteCount <= limits.maxSize else { throw WireError(.bodyTooLarge, at: limits.maxSize) }
        guard
            var arena = JSONArena(text: text, levels: levels, prefix: prefix, reserve: reserve, isSecret: isSecret)
        else {
            throw WireError(.outOfMemory)
        }
        _ = try arena.parseInput(limits)
        return arena
    }
}
