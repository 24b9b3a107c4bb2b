import IMHookSigning
import IMHookWire

/// The headers that sign card callbacks and messages to robots, found among the headers of a request.
///
/// Borrows the memory of the request; must not outlive it.
package struct DingTalkHeaders {
    private(set) var card = HeaderPair()
    private(set) var robot = HeaderPair()

    package init() {}

    /// Whether a header is one of them.
    package static func isWanted(_ name: RawSpan) -> Bool {
        name.equalsIgnoringCase(CardSignature.header) || name.equalsIgnoringCase(CardSignature.timestampHeader)
            || name.equalsIgnoringCase(RobotSignature.header) || name.equalsIgnoringCase(RobotSignature.timestampHeader)
    }

    /// Keeps a header when it is one of them.
    package mutating func consider(_ name: RawSpan, _ value: RawSpan) {
        // Most headers have another length than any of them, and are compared with none.
        switch name.byteCount {
        case CardSignature.header.utf8CodeUnitCount where name.equalsIgnoringCase(CardSignature.header):
            card.consider(signature: value)
        case CardSignature.timestampHeader.utf8CodeUnitCount
        where name.equalsIgnoringCase(CardSignature.timestampHeader):
            card.consider(timestamp: value)
        case RobotSignature.header.utf8CodeUnitCount where name.equalsIgnoringCase(RobotSignature.header):
            robot.consider(signature: value)
        case RobotSignature.timestampHeader.utf8CodeUnitCount
        where name.equalsIgnoringCase(RobotSignature.timestampHeader):
            robot.consider(timestamp: value)
        default:
            break
        }
    }

    /// Keeps the headers of a card callback.
    package mutating func consider(cardSignature value: RawSpan) { card.consider(signature: value) }
    package mutating func consider(cardTimestamp value: RawSpan) { card.consider(timestamp: value) }

    /// Keeps the headers of a message to a robot.
    package mutating func consider(robotSignature value: RawSpan) { robot.consider(signature: value) }
    package mutating func consider(robotTimestamp value: RawSpan) { robot.consider(timestamp: value) }

    /// Keeps the headers of a block of lines.
    package mutating func consider(block: RawSpan) throws(IMHookError) {
        do {
            try HeaderBlock.forEach(block) { name, value in consider(name, value) }
        } catch {
            throw IMHookError(error, .headers)
        }
    }
}
