import IMHookSigning
import IMHookWire
import Testing

@Suite
struct EventKeysTests {
    private func refusal(token: String = "t", aesKey: String? = nil, owner: String = "o") throws -> Status? {
        guard var keys = EventKeys(capacity: 1) else { throw SigningError(.outOfMemory) }
        do throws(SigningError) {
            try add(token, aesKey ?? EventVector.all[4].aesKey, owner, to: &keys)
            #expect(keys.count == 1)
            return nil
        } catch {
            #expect(keys.count == 0)
            return error.status
        }
    }

    @Test
    func `an AES key has 43 characters of Base64, whose last bits are of no use`() throws {
        let key = EventVector.all[4].aesKey
        #expect(try refusal() == nil)
        for last in ["Q", "R", "S", "T"] { #expect(try refusal(aesKey: key.dropLast() + last) == nil) }
        for malformed in [
            String(key.dropLast()), key + "A", key.dropLast() + "=", key + "=", "-" + key.dropFirst(),
            " " + key.dropFirst(), String(repeating: "=", count: 43), String(repeating: "é", count: 21) + "a",
        ] {
            #expect(try refusal(aesKey: malformed) == .aesKeyMalformed, "\(malformed)")
        }
    }

    @Test
    func `a key whose last bits differ encrypts to the same`() throws {
        let vector = EventVector.all[4]
        for last in ["Q", "R", "S", "T"] {
            guard var keys = EventKeys(capacity: 1) else { throw SigningError(.outOfMemory) }
            try add(vector.token, vector.aesKey.dropLast() + last, vector.owner, to: &keys)
            #expect(seal(vector.message, vector, EventKeyList(keys))?.encrypted == vector.encrypted)
        }
    }

    @Test
    func `token and owner are not empty, and have a limit`() throws {
        #expect(try refusal(token: "") == .secretEmpty && refusal(aesKey: "") == .secretEmpty)
        #expect(try refusal(owner: "") == .optionOutOfRange)
        let (longest, longer) = (String(repeating: "x", count: 1024), String(repeating: "x", count: 1025))
        #expect(try refusal(token: longest, owner: longest) == nil)
        #expect(try refusal(token: longer) == .optionOutOfRange && refusal(owner: longer) == .optionOutOfRange)
    }

    @Test
    func `a list takes as many keys as it was made for`() throws {
        for capacity in [0, 1, 16, 99] {
            guard var keys = EventKeys(capacity: capacity) else { throw SigningError(.outOfMemory) }
            let most = Swift.min(capacity, EventKeys.maximum)
            for _ in 0..<most { try add("t", EventVector.all[4].aesKey, "o", to: &keys) }
            #expect(throws: SigningError(.optionOutOfRange)) {
                try add("t", EventVector.all[4].aesKey, "o", to: &keys)
            }
            #expect(keys.count == most)
            #expect(seal("x", EventVector.all[4], EventKeyList(keys), index: most) == nil)
        }
    }
}

private func add(_ token: String, _ aesKey: String, _ owner: String, to keys: inout EventKeys) throws(SigningError) {
    let (token, aesKey, owner) = (Array(token.utf8), Array(aesKey.utf8), Array(owner.utf8))
    try keys.add(token: token.span.bytes, aesKey: aesKey.span.bytes, owner: owner.span.bytes)
}
