#if !hasFeature(Embedded)

import IMHookSigning

/// The secrets or tokens that a program gives an endpoint, checked.
struct EndpointSecrets {
    /// The bytes of each.
    let all: [[UInt8]]

    /// Checks that there are not too many, and that none is empty.
    ///
    /// - Throws: ``Status/optionOutOfRange``, ``Status/secretEmpty``.
    init(_ secrets: [String]) throws(IMHookError) {
        guard secrets.count <= SigningKeys.maximum else { throw IMHookError(.optionOutOfRange) }
        guard !secrets.contains(where: \.isEmpty) else { throw IMHookError(.secretEmpty) }
        all = secrets.map { Array($0.utf8) }
    }

    /// The secrets as keys.
    ///
    /// - Throws: ``Status/outOfMemory``.
    func keys() throws(IMHookError) -> SigningKeys {
        guard var keys = SigningKeys(capacity: all.count) else { throw IMHookError(.outOfMemory) }
        for secret in all { _ = unsafe keys.add(secret.span.bytes) }
        return keys
    }

    /// The secrets of robots.
    ///
    /// - Throws: ``Status/outOfMemory``.
    func robotSecrets() throws(IMHookError) -> RobotSecrets {
        guard var secrets = RobotSecrets(capacity: all.count) else { throw IMHookError(.outOfMemory) }
        for secret in all where unsafe !secrets.add(secret.span.bytes) { throw IMHookError(.outOfMemory) }
        return secrets
    }

    /// The secrets as tokens.
    ///
    /// - Throws: ``Status/outOfMemory``.
    func tokens() throws(IMHookError) -> SigningTokens {
        guard var tokens = SigningTokens() else { throw IMHookError(.outOfMemory) }
        for secret in all { _ = unsafe tokens.add(secret.span.bytes) }
        return tokens
    }
}

#endif
