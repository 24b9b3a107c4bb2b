#if !hasFeature(Embedded)

import IMHookSigning

/// The secrets or tokens that a program gives an endpoint, checked.
struct EndpointSecrets {
    /// The bytes of each.
    let all: [[UInt8]]

    /// Checks that there is at least one, that there are not too many, and that none is empty.
    ///
    /// - Throws: ``Status/secretMissing``, ``Status/optionOutOfRange``, ``Status/secretEmpty``.
    init(_ secrets: [String]) throws(IMHookError) {
        guard !secrets.isEmpty else { throw IMHookError(.secretMissing) }
        guard secrets.count <= SigningKeys.maximum else { throw IMHookError(.optionOutOfRange) }
        guard !secrets.contains(where: \.isEmpty) else { throw IMHookError(.secretEmpty) }
        all = secrets.map { Array($0.utf8) }
    }

    /// The secrets as keys, none for nil.
    ///
    /// - Throws: ``Status/outOfMemory``.
    static func keys(_ secrets: EndpointSecrets?) throws(IMHookError) -> SigningKeys {
        guard var keys = SigningKeys() else { throw IMHookError(.outOfMemory) }
        for secret in secrets?.all ?? [] { _ = unsafe keys.add(secret.span.bytes) }
        return keys
    }

    /// The tokens, none for nil.
    ///
    /// - Throws: ``Status/outOfMemory``.
    static func tokens(_ secrets: EndpointSecrets?) throws(IMHookError) -> SigningTokens {
        guard var tokens = SigningTokens() else { throw IMHookError(.outOfMemory) }
        for secret in secrets?.all ?? [] { _ = unsafe tokens.add(secret.span.bytes) }
        return tokens
    }
}

#endif
