public import IMHook

extension DingTalkCaller {
    /// Writes text into a variable of an AI card while a model produces it, and finalises the card.
    ///
    ///     try await caller.streamText(answer, into: .init(outTrackID: "order-1", key: "content", mode: .full))
    ///
    /// Calls are few enough for the platform's rate and made again where that may help (``DingTalk/CardTextStream``). When
    /// the pieces end with an error, and when the task is cancelled, the card shows an error instead, for which there are
    /// five seconds, and the error is thrown. When the platform accepts no call, this ends after the options' `patience`
    /// and one pause that the platform asks for, five minutes after ``Status/apiBlocked``.
    ///
    /// - Parameters:
    ///   - pieces: The text in pieces.
    ///   - options: The card, its variable, what each call has, and limits.
    ///   - failureText: What to read at the end of the text where the pieces end with an error.
    /// - Returns: Whether the card has all of the text; false when the rest was left out.
    /// - Throws: ``Status/optionOutOfRange``; the error of the pieces; ``DingTalkRefusal``, and whatever else kept the last
    ///   call from being answered.
    @discardableResult
    public nonisolated func streamText<Pieces: AsyncSequence & Sendable>(
        _ pieces: Pieces,
        into options: DingTalk.CardTextStream.Options,
        failureText: String = ""
    ) async throws -> Bool where Pieces.Element == String {
        let (happenings, happens) = AsyncStream.makeStream(of: CardTextWriting.Happening.self)
        let writing = try CardTextWriting(options, failureText, happens) { try await self.sendPiece($0) }
        let reading = Task {
            do {
                for try await piece in pieces { happens.yield(.piece(piece)) }
                happens.yield(.end)
            } catch {
                happens.yield(.failure(error))
            }
        }
        defer { reading.cancel() }
        // A task of its own: that the card ends has to be said after this one was cancelled, too.
        let ending = Task { try await writing.run(happenings) }
        return try await withTaskCancellationHandler {
            try await ending.value
        } onCancel: {
            happens.yield(.failure(CancellationError()))
        }
    }
}
