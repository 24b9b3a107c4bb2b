#if !hasFeature(Embedded)

import IMHookSigning
import IMHookWire

extension DingTalk {
    /// A timestamp that is signed as DingTalk signs messages to robots, and programs what they send to custom robots.
    public struct SignedTimestamp: Sendable {
        /// Unix time in milliseconds, as text.
        public let timestamp: String
        /// The signature: 44 characters of Base64, as in the header `sign`.
        public let sign: String
        /// The signature, percent-encoded once, as in the query of the webhook of a custom robot.
        ///
        /// A library that encodes parameters itself gets ``sign``.
        public let encodedSign: String

        /// The headers of a message to a robot: names and values.
        public var headers: [(name: String, value: String)] {
            [("\(RobotSignature.timestampHeader)", timestamp), ("\(RobotSignature.header)", sign)]
        }
    }

    /// Signs a time as DingTalk signs messages to robots (page 「接收消息」), and as programs sign what they send to a custom robot
    /// (page 「自定义机器人安全设置」).
    ///
    /// The signature says nothing of the body.
    ///
    /// - Parameters:
    ///   - robotSecret: The ClientSecret (appSecret) of the robot's application, or the `SEC…` secret of a custom robot.
    ///   - timestamp: Unix time in milliseconds, from 0 to 999,999,999,999,999,999.
    /// - Returns: The signed time.
    /// - Throws: ``Status/secretEmpty``, ``Status/optionOutOfRange``, ``Status/outOfMemory``.
    public static func sign(robotSecret: String, timestamp: Int64) throws(IMHookError) -> SignedTimestamp {
        guard (0..<1_000_000_000_000_000_000).contains(timestamp) else { throw IMHookError(.optionOutOfRange) }
        let secrets = try EndpointSecrets([robotSecret]).robotSecrets()
        let text = "\(timestamp)"
        let bytes = Array(text.utf8)
        var sign = ByteBuffer()
        _ = unsafe RobotSignature.sign(timestamp: bytes.span.bytes, secrets: secrets, into: &sign)
        var encoded = ByteBuffer()
        PercentEncoding.append(sign.span, to: &encoded)
        return SignedTimestamp(timestamp: text, sign: sign.span.text, encodedSign: encoded.span.text)
    }
}

#endif
