/// The first failure of the calls that build an answer, kept so that the whole can be checked once.
struct ReplyFailure {
    private var error: IMHookError?
    /// Whether there is one: asked with every call, for which looking into the error is too long.
    private(set) var isKept = false

    /// Forgets the failure.
    mutating func clear() {
        if isKept { error = nil }
        isKept = false
    }

    /// Keeps a failure unless there is one already.
    ///
    /// - Returns: The failure given, to be thrown.
    @inline(never)
    mutating func keep(_ error: IMHookError) -> IMHookError {
        if !isKept { self.error = error }
        isKept = true
        return error
    }

    /// Throws the failure, when there is one.
    @inline(__always)
    func check() throws(IMHookError) {
        if isKept { try throwError() }
    }

    @inline(never)
    private func throwError() throws(IMHookError) {
        if let error { throw error }
    }
}
