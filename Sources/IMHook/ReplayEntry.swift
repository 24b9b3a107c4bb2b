import IMHookSigning

/// What a replay guard remembers of a verified request.
package struct ReplayEntry {
    /// What stands for the request, made with the secret that signed it.
    let tag: AuthenticationTag
    /// The signed timestamp, in Unix milliseconds.
    let signedAt: Int64
    /// Whether it is received all the same when it is remembered already.
    ///
    /// So is an event, which the platform sends again until it is answered.
    var mayRepeat = false
}
