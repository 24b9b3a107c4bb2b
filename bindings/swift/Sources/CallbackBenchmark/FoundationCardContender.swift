import CLibcrypto
import Foundation

/// The workload as a careful server does it with Foundation's Codable and libcrypto's HMAC.
///
/// It checks less: no limits, no headers that come twice, and Foundation reads more than JSON.
struct FoundationCardContender: Contender {
    private struct Callback: Decodable {
        let type: String
        let corpId: String
        let userId: String
        let outTrackId: String
        let content: String
    }

    private struct Content: Decodable {
        struct Query: Decodable { let dynamicDataSourceId: String }

        let dynamicDataSourceQueryRequests: [Query]
    }

    private struct Answer: Encodable {
        struct Response: Encodable {
            let dynamicDataSourceId: String
            let dynamicDataValueType: String
            let data: String
        }

        let dataSourceQueryResponses: [Response]
    }

    let name = "Foundation"
    let expected = CardWorkload.answer
    private let key = Array(CardWorkload.secret.utf8)
    private let decoder = JSONDecoder()
    private let encoder = JSONEncoder()
    private let body = Data(CardWorkload.body)
    private var parsed: [Content.Query] = []

    init() throws { parsed = try received() }

    func receive() throws { _ = try received() }
    func answer() throws -> Int { try reply(to: parsed).count }
    func whole() throws -> Int { try reply(to: received()).count }
    func sample() throws -> Data { try reply(to: received()) }

    private func header(_ name: String) throws -> String {
        guard let header = CardWorkload.headers.first(where: { $0.name.caseInsensitiveCompare(name) == .orderedSame })
        else {
            throw WrongResult()
        }
        return header.value
    }

    private func verify() throws {
        let timestamp = try header("x-ddpaas-signature-timestamp")
        guard let signature = Data(base64Encoded: try header("x-ddpaas-signature")), signature.count == 32,
            let signedAt = Int64(timestamp), abs(CardWorkload.now - signedAt) <= CardWorkload.tolerance
        else { throw WrongResult() }
        let message = Array(timestamp.utf8)
        var tag = [UInt8](repeating: 0, count: 32)
        let isEqual = signature.withUnsafeBytes { given in
            HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &tag, nil) != nil
                && CRYPTO_memcmp(given.baseAddress, tag, 32) == 0
        }
        guard isEqual else { throw WrongResult() }
    }

    private func received() throws -> [Content.Query] {
        try verify()
        let callback = try decoder.decode(Callback.self, from: body)
        guard callback.type == "dynamicDataCallback", callback.corpId.utf8.count == 36,
            callback.userId.utf8.count == 14, callback.outTrackId.utf8.count == 36
        else { throw WrongResult() }
        let content = try decoder.decode(Content.self, from: Data(callback.content.utf8))
        guard content.dynamicDataSourceQueryRequests.count == 2 else { throw WrongResult() }
        return content.dynamicDataSourceQueryRequests
    }

    private func reply(to queries: [Content.Query]) throws -> Data {
        let responses = try queries.map { query in
            let (name, value) = CardWorkload.data(query.dynamicDataSourceId)
            return Answer.Response(
                dynamicDataSourceId: query.dynamicDataSourceId,
                dynamicDataValueType: "OBJECT",
                data: String(decoding: try encoder.encode([name: value]), as: UTF8.self)
            )
        }
        return try encoder.encode(Answer(dataSourceQueryResponses: responses))
    }
}
