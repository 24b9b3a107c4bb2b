import Foundation
import IMHookWire
import Testing

@Suite
struct Base64Tests {
    @Test
    func `The vectors of RFC 4648 come out and go in`() throws {
        #expect(Base64.encode(Array("foobar".utf8)) == "Zm9vYmFy")
    }
}
