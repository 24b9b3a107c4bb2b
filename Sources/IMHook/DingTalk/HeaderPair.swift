import IMHookSigning
import IMHookWire

/// The values of two headers, of which one signs the other, found among the headers of a request.
///
/// Borrows the memory of the request; must not outlive it.
@safe struct HeaderPair {
    private var signatureBytes = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    private var timestampBytes = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    private var signatureCount = 0
    private var timestampCount = 0

    /// Whether there is a signature.
    var hasSignature: Bool { signatureCount > 0 }
    /// Whether there is either of the two.
    var hasAny: Bool { signatureCount > 0 || timestampCount > 0 }

    /// The value of the signature header, without the spaces around it.
    var signature: RawSpan {
        @_lifetime(borrow self)
        get { unsafe _overrideLifetime(RawSpan(_unsafeBytes: signatureBytes), borrowing: self) }
    }

    /// The value of the timestamp header, without the spaces around it.
    var timestamp: RawSpan {
        @_lifetime(borrow self)
        get { unsafe _overrideLifetime(RawSpan(_unsafeBytes: timestampBytes), borrowing: self) }
    }

    /// Keeps the value of the signature header.
    mutating func consider(signature value: RawSpan) {
        unsafe HeaderBlock.trimmed(value).withUnsafeBytes { unsafe signatureBytes = $0 }
        signatureCount &+= 1
    }

    /// Keeps the value of the timestamp header.
    mutating func consider(timestamp value: RawSpan) {
        unsafe HeaderBlock.trimmed(value).withUnsafeBytes { unsafe timestampBytes = $0 }
        timestampCount &+= 1
    }

    /// Makes sure that each of the two is there once.
    ///
    /// - Parameters:
    ///   - timestampHeader: The name of the timestamp header.
    ///   - header: The name of the signature header.
    /// - Throws: ``Status/timestampMissing``, ``Status/signatureMissing``, ``Status/headerRepeated``, with the name.
    func requireBoth(_ timestampHeader: StaticString, _ header: StaticString) throws(IMHookError) {
        try requireOne(timestampCount, .timestampMissing, timestampHeader)
        try requireOne(signatureCount, .signatureMissing, header)
    }

    private func requireOne(_ count: Int, _ missing: Status, _ header: StaticString) throws(IMHookError) {
        if count == 1 { return }
        throw IMHookError(count == 0 ? missing : .headerRepeated, path: ErrorPath(header))
    }
}
