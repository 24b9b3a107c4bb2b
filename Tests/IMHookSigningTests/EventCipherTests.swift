import COpenSSL
import IMHookSigning
import IMHookWire
import TestData
import Testing

@Suite
struct EventCipherTests {
    @Test(arguments: EventVector.all)
    func `a published event is made, byte by byte`(vector: EventVector) throws {
        let keys = try EventKeyList([vector])
        let sealed = try #require(seal(vector.message, vector, keys))
        #expect(sealed.encrypted == vector.encrypted && sealed.signature == vector.signature)
        let size = EventCipher.sealedSize(vector.message.utf8.count, keys: keys.keys, 0)
        #expect(size == vector.encrypted.utf8.count)
    }

    @Test(arguments: EventVector.all)
    func `a published event is opened`(vector: EventVector) throws {
        #expect(try open(Base64.decode(vector.encrypted), EventKeyList([vector])) == Array(vector.message.utf8))
    }

    @Test
    func `what was sealed is opened, at every size of message and owner`() throws {
        var generator = SeededGenerator(seed: 1)
        let vector = EventVector.all[4]
        for ownerSize in [1, 2, 11, 12, 13, 31, 32, 33, 1024] {
            let keys = try EventKeyList([vector], owner: String(repeating: "o", count: ownerSize))
            for size in 0...100 {
                let message = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
                let sealed = try #require(seal(message, vector, keys))
                let bytes = try Base64.decode(sealed.encrypted)
                #expect(bytes.count % 32 == 0 && bytes.count <= 20 + size + ownerSize + 32)
                #expect(try open(bytes, keys) == message)
            }
        }
    }

    @Test
    func `every changed bit of an event gives another message or a reason`() throws {
        let vector = EventVector.all[5]
        let keys = try EventKeyList([vector])
        let bytes = try Base64.decode(vector.encrypted)
        var reasons: Set<Status> = []
        for bit in 0..<(bytes.count * 8) {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            do throws(SigningError) {
                let message = try open(changed, keys)
                // The first block is random, and what is changed in it changes the length after it.
                #expect(bit < 128 || message != Array(vector.message.utf8))
            } catch {
                reasons.insert(error.status)
            }
        }
        #expect(reasons == [.eventPaddingWrong, .eventLengthWrong, .eventOwnerMismatch])
    }

    @Test
    func `sizes that no event has are refused`() throws {
        let keys = try EventKeyList([EventVector.all[4]])
        for size in 0..<96 where size < 32 || size % 16 != 0 {
            #expect(throws: SigningError(.eventSizeWrong)) {
                try open(Array(repeating: 7, count: size), keys)
            }
        }
        #expect(throws: SigningError(.eventSizeWrong)) { try open(Array(repeating: 7, count: 64), keys, index: 1) }
    }

    @Test
    func `random bytes are refused, whatever they decrypt to`() throws {
        var generator = SeededGenerator(seed: 2)
        let keys = try EventKeyList([EventVector.all[4]])
        var reasons: [Status: Int] = [:]
        for _ in 0..<20_000 {
            let blocks = Int.random(in: 2...6, using: &generator)
            let bytes = (0..<(blocks * 16)).map { _ in UInt8.random(in: 0...255, using: &generator) }
            do throws(SigningError) {
                _ = try open(bytes, keys)
                Issue.record("random bytes were opened")
            } catch {
                reasons[error.status, default: 0] += 1
            }
        }
        // One in 256 ends like a padding of one byte.
        #expect(Set(reasons.keys).isSubset(of: [.eventPaddingWrong, .eventLengthWrong, .eventOwnerMismatch]))
        #expect(reasons[.eventPaddingWrong, default: 0] > 19_000)
    }

    // MARK: What is inside

    /// The reason for which a text is refused that was encrypted as it stands; nil when it is opened.
    private func refusal(of plain: [UInt8], _ vector: EventVector = EventVector.all[4]) throws -> Status? {
        let (encrypted, keys) = try (encrypt(plain, vector), EventKeyList([vector]))
        do throws(SigningError) {
            _ = try open(encrypted, keys)
            return nil
        } catch {
            return error.status
        }
    }

    @Test
    func `a padding has 1 to 32 bytes, and each of them is its size`() throws {
        let owner = Array(EventVector.all[4].owner.utf8)
        for padding in 0...255 {
            // As much of it as there is room for, so that a padding beyond 32 bytes is not refused for want of bytes.
            var plain = Array(repeating: UInt8(1), count: 16) + [0, 0, 0, 0] + owner
            let room = 320 - plain.count
            plain[19] = UInt8((room - padding) & 0xFF)
            plain[18] = UInt8(((room - padding) >> 8) & 0xFF)
            plain.insert(contentsOf: Array(repeating: 2, count: room - padding), at: 20)
            plain += Array(repeating: UInt8(padding), count: padding)
            #expect(plain.count == 320 && (plain.last == UInt8(padding) || padding == 0))
            #expect(try refusal(of: plain) == ((1...32).contains(padding) ? nil : .eventPaddingWrong), "\(padding)")
            for place in 1..<Swift.max(padding, 1) where padding <= 32 {
                var changed = plain
                changed[320 - 1 - place] ^= 0x80
                #expect(try refusal(of: changed) == .eventPaddingWrong, "\(padding), \(place)")
            }
        }
    }

    @Test
    func `a length is believed only as far as there is something`() throws {
        let owner = Array(EventVector.all[4].owner.utf8)
        for (length, expected) in [
            (7, nil), (6, .eventOwnerMismatch), (8, .eventOwnerMismatch), (0, .eventOwnerMismatch),
            (20, .eventOwnerMismatch), (21, .eventLengthWrong), (1 << 24, .eventLengthWrong),
            (0x7FFF_FFFF, .eventLengthWrong), (0x8000_0000, .eventLengthWrong), (0xFFFF_FFFF, .eventLengthWrong),
        ] as [(UInt32, Status?)] {
            let bytes = (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - $0 * 8)) }
            let plain = Array(repeating: 3, count: 16) + bytes + Array("success".utf8) + owner
            let padding = 32 - plain.count % 32
            #expect(try refusal(of: plain + Array(repeating: UInt8(padding), count: padding)) == expected, "\(length)")
        }
        // Nothing but padding after the random part, and not even all of that.
        for padding in 1...32 {
            let plain =
                Array(repeating: UInt8(9), count: 32 - padding) + Array(repeating: UInt8(padding), count: padding)
            #expect(try refusal(of: plain) == .eventLengthWrong, "\(padding)")
        }
    }

    @Test
    func `an owner is the configured one, to the byte`() throws {
        let owner = Array(EventVector.all[4].owner.utf8)
        var others: [[UInt8]] = [[], Array(owner.dropLast()), owner + [0], owner + owner, [0] + owner]
        for index in owner.indices {
            var other = owner
            other[index] ^= 1
            others.append(other)
        }
        for other in others {
            let plain = Array(repeating: 3, count: 16) + [0, 0, 0, 2] + Array("{}".utf8) + other
            let padding = 32 - plain.count % 32
            let refusal = try refusal(of: plain + Array(repeating: UInt8(padding), count: padding))
            #expect(refusal == .eventOwnerMismatch, "\(other)")
        }
    }

    // MARK: Parts

    /// Encrypts whole blocks with libcrypto alone.
    private func encrypt(_ plain: [UInt8], _ vector: EventVector) throws -> [UInt8] {
        let key = try Base64.decodeLenient(vector.aesKey)
        var bytes = Array(repeating: UInt8(0), count: plain.count)
        var size: Int32 = 0
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        #expect(EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), nil, key, Array(key.prefix(16))) == 1)
        EVP_CIPHER_CTX_set_padding(context, 0)
        #expect(EVP_EncryptUpdate(context, &bytes, &size, plain, Int32(plain.count)) == 1)
        #expect(size == Int32(plain.count))
        return bytes
    }
}
