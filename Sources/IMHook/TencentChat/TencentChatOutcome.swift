package import IMHookWire

/// What an `ErrorCode` of the REST API means to a program (pages "Error Codes", 1047/34348, and "RESTful API Overview",
/// 1047/34620; the codes of message recall are those of its own page).
package enum TencentChatOutcome {
    /// The outcome of an answer.
    ///
    /// - Parameters:
    ///   - code: `ErrorCode`.
    ///   - hasFailed: `ActionStatus` is `FAIL`.
    /// - Returns: ``Status/ok``, or one of the codes 852 to 858.
    package static func status(_ code: Int64, hasFailed: Bool) -> Status {
        switch code {
        case 0: hasFailed ? .apiRefused : .ok
        // System error.
        case 10_002: .apiServerError
        // Unknown command; a parameter that is wrong.
        case 10_003, 10_004: .apiBadRequest
        // No permission.
        case 10_007: .apiNotPermitted
        // The account does not exist; the message does not exist.
        case 10_010, 10_030: .apiNotFound
        // The limit of the frequency.
        case 10_023: .apiThrottled
        // The caller is not an administrator.
        case 60_010: .apiNotPermitted
        // The URL or the request is wrong.
        case 60_002...60_017: .apiBadRequest
        // The UserSig.
        case 70_001...70_051: .apiCredentialRefused
        // Internal errors.
        case 90_992, 90_994: .apiServerError
        default: .apiRefused
        }
    }
}
