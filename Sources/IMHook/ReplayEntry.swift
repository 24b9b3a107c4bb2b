import IMHookSigning

/// What a replay guard remembers of a verified request.
package struct ReplayEntry {
    /// What stands for the request, made with the secret that signed it.
    let tag: AuthenticationTag
    /// The signed timestamp, in Unix milliseconds.
    let signedAt: Int64
}
