/// Sends HTTP requests to the platform: a client of the program's own can take the place of the one in this module.
public protocol HTTPPerforming: Sendable {
    /// Sends a request and waits for the whole answer.
    ///
    /// Redirections must not be followed: credentials are in the request. Of an answer larger than 1 MiB the rest may be
    /// left out. When the task is cancelled, the request is given up.
    ///
    /// - Parameter call: The request.
    /// - Returns: The answer, whatever its status.
    /// - Throws: ``HTTPNotSent`` where it is certain that nothing was sent; else whatever keeps an answer from coming.
    func perform(_ call: HTTPCall) async throws -> HTTPAnswer
}
