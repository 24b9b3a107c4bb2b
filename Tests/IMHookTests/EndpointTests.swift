import IMHook
import Testing

@Suite
struct EndpointTests {
    @Test
    func `an endpoint says what it checks and how much it reads`() throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret])
        #expect(endpoint.checksSignatures && endpoint.maxBodySize == 1 << 20)
        var limits = JSONLimits()
        limits.maxSize = 4096
        let open = try DingTalk.CardEndpoint.acceptingUnsigned(limits: limits)
        #expect(!open.checksSignatures && open.maxBodySize == 4096)
        #expect(try open.receive(Request(body: Array(Body.action.utf8)), now: now).verification == .none)
    }

    static let refused: [([String], DingTalk.CardEndpoint.Freshness, Status)] = [
        ([], .within(milliseconds: 1), .secretMissing),
        ([], .ignoringTimestamp, .secretMissing),
        ([""], .within(milliseconds: 1), .secretEmpty),
        (["a", ""], .within(milliseconds: 1), .secretEmpty),
        ((0..<17).map(String.init), .within(milliseconds: 1), .optionOutOfRange),
        (["a"], .within(milliseconds: 0), .optionOutOfRange),
        (["a"], .within(milliseconds: -1), .optionOutOfRange),
        (["a"], .within(milliseconds: 31_536_000_001), .optionOutOfRange),
        (["a"], .within(milliseconds: .min), .optionOutOfRange),
    ]

    @Test(arguments: refused)
    func `a mistake in the configuration is no endpoint`(
        secrets: [String],
        freshness: DingTalk.CardEndpoint.Freshness,
        status: Status
    ) {
        let error = #expect(throws: IMHookError.self) {
            try DingTalk.CardEndpoint(secrets: secrets, freshness: freshness)
        }
        #expect(error?.status == status)
    }

    @Test
    func `limits and replay guards are checked when the endpoint is made`() throws {
        var limits = JSONLimits()
        limits.maxDepth = 1001
        let error = #expect(throws: IMHookError.self) { try DingTalk.CardEndpoint(secrets: [secret], limits: limits) }
        #expect(error?.status == .optionOutOfRange)
        #expect(throws: IMHookError.self) { try DingTalk.CardEndpoint.acceptingUnsigned(limits: limits) }
        let replayGuard = try ReplayGuard(capacity: 1)
        let conflict = #expect(throws: IMHookError.self) {
            try DingTalk.CardEndpoint(secrets: [secret], freshness: .ignoringTimestamp, replayGuard: replayGuard)
        }
        #expect(conflict?.status == .optionConflict)
    }

    @Test
    func `what is signed here is accepted here, at any time in the range`() throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: ["旧密钥", "新密钥"], freshness: .within(milliseconds: 1))
        for timestamp: Int64 in [100_000_000_000, now, 999_999_999_999_999_999] {
            let request = try signedRequest(Body.action, at: timestamp, secret: "新密钥")
            let callback = try endpoint.receive(request, now: timestamp + 1)
            #expect(callback.verification == .timestampSigned(secretIndex: 1, signedAt: timestamp, clockSkew: 1))
        }
    }

    @Test(
        arguments: [("", 0, .secretEmpty), ("a", -1, .optionOutOfRange), ("a", .max, .optionOutOfRange)]
            as [(String, Int64, Status)]
    )
    func `nothing is signed without a secret or outside the range of timestamps`(
        secret: String,
        timestamp: Int64,
        status: Status
    ) {
        let error = #expect(throws: IMHookError.self) { try DingTalk.sign(secret: secret, timestamp: timestamp) }
        #expect(error?.status == status)
    }

    @Test
    func `a clock that is off is told from a wrong secret, with the difference`() throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret])
        let genuine = try signedRequest(Body.action)
        let old = refusal(endpoint, genuine, now: now + 3_600_001)
        #expect(old?.status == .timestampTooOld && old?.clockSkew == 3_600_001)
        let new = refusal(endpoint, genuine, now: now - 3_600_001)
        #expect(new?.status == .timestampTooNew && new?.clockSkew == -3_600_001)
        let forged = try refusal(endpoint, signedRequest(Body.action, secret: "other"), now: now + 3_600_001)
        #expect(forged?.status == .signatureMismatch && forged?.clockSkew == 0)
    }

    @Test
    func `a genuine signature says nothing about the body`() throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret])
        var request = try signedRequest(Body.action)
        request.body = Array(Body.action.replacing("u1001", with: "u2002").utf8)
        #expect(try endpoint.receive(request, now: now).userID == "u2002")
    }

    @Test
    func `one endpoint serves many threads at once`() async throws {
        let endpoint = try DingTalk.CardEndpoint(secrets: ["other", secret])
        let genuine = try signedRequest(Body.action)
        let forged = try signedRequest(Body.action, secret: "wrong")
        let accepted = await withTaskGroup { group in
            for worker in 0..<8 {
                group.addTask {
                    (0..<200).count { round in
                        let isForged = (worker + round) % 2 == 0
                        let error = refusal(endpoint, isForged ? forged : genuine)
                        return isForged ? error?.status == .signatureMismatch : error == nil
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(accepted == 1600)
    }
}
