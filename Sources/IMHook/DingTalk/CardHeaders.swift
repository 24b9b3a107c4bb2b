import IMHookSigning
import IMHookWire

/// The two headers that sign a card callback, found among the headers of a request.
///
/// Borrows the memory of the request; must not outlive it.
@safe package struct CardHeaders {
    private var signature = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    private var timestamp = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    private var signatureCount = 0
    private var timestampCount = 0

    package init() {}

    /// Whether a header is one of the two.
    package static func isWanted(_ name: RawSpan) -> Bool {
        name.equalsIgnoringCase(CardSignature.header) || name.equalsIgnoringCase(CardSignature.timestampHeader)
    }

    /// Keeps a header when it is one of the two.
    package mutating func consider(_ name: RawSpan, _ value: RawSpan) {
        if name.equalsIgnoringCase(CardSignature.header) {
            consider(signature: value)
        } else if name.equalsIgnoringCase(CardSignature.timestampHeader) {
            consider(timestamp: value)
        }
    }

    /// Keeps the value of the signature header.
    package mutating func consider(signature value: RawSpan) {
        unsafe HeaderBlock.trimmed(value).withUnsafeBytes { unsafe signature = $0 }
        signatureCount &+= 1
    }

    /// Keeps the value of the timestamp header.
    package mutating func consider(timestamp value: RawSpan) {
        unsafe HeaderBlock.trimmed(value).withUnsafeBytes { unsafe timestamp = $0 }
        timestampCount &+= 1
    }

    /// Keeps the headers of a block of lines.
    package mutating func consider(block: RawSpan) throws(IMHookError) {
        do {
            try HeaderBlock.forEach(block) { name, value in consider(name, value) }
        } catch {
            throw IMHookError(error, .headers)
        }
    }

    /// Checks the pair with the keys of an endpoint.
    package func verify(
        _ keys: borrowing SigningKeys,
        now: Int64,
        tolerance: Int64?
    ) throws(IMHookError) -> SignatureProof {
        try requireOne(timestampCount, .timestampMissing, CardSignature.timestampHeader)
        try requireOne(signatureCount, .signatureMissing, CardSignature.header)
        do {
            return try CardSignature.verify(
                timestamp: unsafe RawSpan(_unsafeBytes: timestamp),
                signature: unsafe RawSpan(_unsafeBytes: signature),
                keys: keys,
                now: now,
                tolerance: tolerance
            )
        } catch {
            throw IMHookError(error)
        }
    }

    private func requireOne(_ count: Int, _ missing: Status, _ header: StaticString) throws(IMHookError) {
        if count == 1 { return }
        throw IMHookError(count == 0 ? missing : .headerRepeated, path: ErrorPath(header))
    }
}
