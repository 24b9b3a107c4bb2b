import Foundation
import IMHook

/// The workload through the Swift API.
struct IMHookCardContender: Contender {
    let name = "imhook"
    let expected = CardWorkload.answer
    private let endpoint: DingTalk.CardEndpoint
    private let request = Request(headers: CardWorkload.headers, body: CardWorkload.body)
    private let parsed: DingTalk.Callback

    init() throws {
        endpoint = try DingTalk.CardEndpoint(
            secrets: [CardWorkload.secret],
            freshness: .within(milliseconds: CardWorkload.tolerance)
        )
        parsed = try endpoint.receive(request, now: CardWorkload.now)
    }

    func receive() throws { _ = try data(of: received()) }
    func answer() throws -> Int { try reply(to: parsed).count }
    func whole() throws -> Int { try reply(to: received()).count }
    func sample() throws -> Data { try Data(reply(to: received())) }

    private func received() throws -> DingTalk.Callback {
        let callback = try endpoint.receive(request, now: CardWorkload.now)
        guard callback.corpID.utf8.count == 36, callback.userID.utf8.count == 14, callback.outTrackID.utf8.count == 36
        else { throw WrongResult() }
        return callback
    }

    private func data(of callback: DingTalk.Callback) throws -> DingTalk.DynamicData {
        guard case .dynamicData(let data) = callback.content, data.queries.count == 2 else { throw WrongResult() }
        return data
    }

    private func reply(to callback: DingTalk.Callback) throws -> [UInt8] {
        let values = try data(of: callback).queries.map { query -> (source: String, value: JSON?) in
            let (name, value) = CardWorkload.data(query.id)
            return (query.id, .object([name: .string(value)]))
        }
        return try callback.reply(.data(values)).body
    }
}
