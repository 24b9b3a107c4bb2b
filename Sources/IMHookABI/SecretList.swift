import CIMHook
import IMHookSigning
import IMHookWire

/// The secrets or tokens in an option structure, checked.
@safe struct SecretList {
    private let secrets: UnsafePointer<imhook_view>?
    let count: Int

    /// Checks that there are not too many.
    ///
    /// - Throws: ``Status/invalidArgument``, ``Status/optionOutOfRange``.
    init(_ secrets: UnsafePointer<imhook_view>?, _ count: Int) throws(WireError) {
        guard unsafe count == 0 || secrets != nil else { throw WireError(.invalidArgument) }
        guard count >= 0, count <= SigningKeys.maximum else { throw WireError(.optionOutOfRange) }
        unsafe self.secrets = secrets
        self.count = count
    }

    /// Hands over each secret.
    ///
    /// - Throws: ``Status/invalidArgument``, ``Status/secretEmpty``, or what the closure throws.
    func read(_ body: (RawSpan) throws(WireError) -> Void) throws(WireError) {
        guard let secrets = unsafe secrets else { return }
        for index in 0..<count {
            let secret = unsafe secrets[index]
            guard secret.isValid else { throw WireError(.invalidArgument) }
            guard unsafe secret.size > 0 else { throw WireError(.secretEmpty) }
            unsafe try body(RawSpan(_unsafeBytes: secret.bytes))
        }
    }
}
