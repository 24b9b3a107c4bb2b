import IMHook
import Testing

@Suite
struct ReplayGuardTests {
    @Test(arguments: [0, -1, 16_777_217, .min, .max])
    func `a capacity outside its range is refused`(capacity: Int) {
        let error = #expect(throws: IMHookError.self) { try ReplayGuard(capacity: capacity) }
        #expect(error?.status == .optionOutOfRange)
    }

    @Test
    func `a request is accepted once, and another body with the same headers is another request`() throws {
        let replayGuard = try ReplayGuard(capacity: 8)
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret], replayGuard: replayGuard)
        var request = try signedRequest(Body.action)
        #expect(refusal(endpoint, request) == nil)
        #expect(refusal(endpoint, request)?.status == .replayed)
        request.body = Array(Body.dynamicData.utf8)
        #expect(refusal(endpoint, request) == nil)
        #expect(replayGuard.count == 2 && replayGuard.evictions == 0)
    }

    @Test
    func `a request that was refused for another reason is not remembered`() throws {
        let replayGuard = try ReplayGuard(capacity: 8)
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret], replayGuard: replayGuard)
        for _ in 0..<2 {
            #expect(try refusal(endpoint, signedRequest("{"))?.status == .jsonUnexpectedEnd)
            #expect(try refusal(endpoint, signedRequest(Body.action, secret: "x"))?.status == .signatureMismatch)
            #expect(try refusal(endpoint, signedRequest(Body.action, at: now - 3_600_001))?.status == .timestampTooOld)
        }
        #expect(replayGuard.count == 0)
    }

    @Test
    func `a request is remembered for as long as it is fresh`() throws {
        let replayGuard = try ReplayGuard(capacity: 8)
        let endpoint = try DingTalk.CardEndpoint(
            secrets: [secret],
            freshness: .within(milliseconds: 1000),
            replayGuard: replayGuard
        )
        let request = try signedRequest(Body.action)
        #expect(refusal(endpoint, request, now: now - 1000) == nil)
        #expect(refusal(endpoint, request, now: now + 1000)?.status == .replayed)
        #expect(refusal(endpoint, request, now: now + 1001)?.status == .timestampTooOld)
        #expect(try refusal(endpoint, signedRequest(Body.action, at: now + 1001), now: now + 1001) == nil)
        #expect(replayGuard.count == 1 && replayGuard.evictions == 0)
    }

    @Test
    func `a full guard forgets the oldest request, which is then accepted again`() throws {
        let replayGuard = try ReplayGuard(capacity: 2)
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret], replayGuard: replayGuard)
        let requests = try (0..<3).map { try signedRequest(Body.action, at: now + $0) }
        for request in requests { #expect(refusal(endpoint, request) == nil) }
        #expect(replayGuard.count == 2 && replayGuard.evictions == 1)
        #expect(refusal(endpoint, requests[2])?.status == .replayed)
        #expect(refusal(endpoint, requests[1])?.status == .replayed)
        #expect(refusal(endpoint, requests[0]) == nil)
    }

    @Test
    func `endpoints of the same address share a guard, and each secret has requests of its own`() throws {
        let replayGuard = try ReplayGuard(capacity: 8)
        let first = try DingTalk.CardEndpoint(secrets: [secret], replayGuard: replayGuard)
        let second = try DingTalk.CardEndpoint(secrets: ["other", secret], replayGuard: replayGuard)
        #expect(try refusal(first, signedRequest(Body.action)) == nil)
        #expect(try refusal(second, signedRequest(Body.action))?.status == .replayed)
        #expect(try refusal(second, signedRequest(Body.action, secret: "other")) == nil)
    }

    @Test
    func `of many threads that send the same requests one is accepted for each`() async throws {
        let replayGuard = try ReplayGuard(capacity: 4096)
        let endpoint = try DingTalk.CardEndpoint(secrets: [secret], replayGuard: replayGuard)
        let requests = try (0..<300).map { try signedRequest(Body.privatePull, at: now + $0) }
        let accepted = await withTaskGroup { group in
            for worker in 0..<8 {
                group.addTask {
                    requests.indices.count { refusal(endpoint, requests[($0 + worker * 37) % requests.count]) == nil }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(accepted == requests.count)
        #expect(replayGuard.count == requests.count && replayGuard.evictions == 0)
    }
}
