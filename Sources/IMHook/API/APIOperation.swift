import IMHookWire

/// An operation of a platform's server API: a line of a generated table.
///
/// A line has the operation's name and the number of the object that its body is, then for DingTalk the method, letters,
/// and the path on the API's host, which is missing where the URL comes with a message:
///
///     create_card 11 POST cTD /v1.0/card/instances
///
/// The first letter is what a success says (``Answer``). T: a token is needed. S: the body holds a secret. D: there is a
/// delegated form, with `me/` after `/v1.0/card/`. O: the host is that of the older services, which take the token in the
/// query. Q: the members are the query, and there is no body. W: the URL may be a robot's webhook, and is
/// signed. R: the request may be sent twice without harm; U: it may when its body has `msgUuid`.
package struct APIOperation {
    /// What an answer that is a success says.
    package enum Answer: UInt8 {
        /// `accessToken` and `expireIn`.
        case token = 0x74
        /// `success`, a card, and where it was delivered.
        case card = 0x63
        /// `success`.
        case success = 0x73
        /// `errcode`.
        case errorCode = 0x65
        /// `processQueryKey`.
        case queryKey = 0x6B
        /// `downloadUrl`.
        case download = 0x64
        /// Nothing that is documented.
        case any = 0x61
    }

    private let table: StaticString
    private let start: Int
    private let end: Int

    /// The operation of a name, by the letter.
    ///
    /// - Complexity: Linear in the size of the table.
    @export(interface)
    package init?(_ name: RawSpan, in table: StaticString) {
        let text = table.span
        var start = 0
        while start < text.byteCount {
            let end = text.position(of: UInt8(ascii: "\n"), from: start)
            let line = text.slice(start, end)
            if line.slice(0, line.position(of: UInt8(ascii: " "), from: 0)).equals(name) {
                self.table = table
                self.start = start
                self.end = end
                return
            }
            start = end &+ 1
        }
        return nil
    }

    /// A word of the line; empty where there are fewer.
    @_lifetime(immortal)
    private func word(_ position: Int) -> RawSpan {
        let line = table.span.slice(start, end)
        var start = 0
        for _ in 0..<position { start = line.position(of: UInt8(ascii: " "), from: start) &+ 1 }
        return line.slice(start, line.position(of: UInt8(ascii: " "), from: start))
    }

    /// The name.
    var name: RawSpan {
        @_lifetime(immortal)
        get { word(0) }
    }

    /// The number of the object that the body is.
    var body: Int { Int(DecimalNumber.shortInteger(word(1)) ?? 0) }

    /// The HTTP method.
    var method: StaticString { word(2).equals("PUT") ? "PUT" : word(2).equals("GET") ? "GET" : "POST" }

    /// The path on the API's host; empty where the URL comes with a message.
    var path: RawSpan {
        @_lifetime(immortal)
        get { word(4) }
    }

    /// What a success says.
    var answer: Answer { Answer(rawValue: word(3).byte(0)) ?? .success }
    /// Whether an access token is needed.
    var needsToken: Bool { has(UInt8(ascii: "T")) }
    /// Whether the body holds a secret.
    var hasSecret: Bool { has(UInt8(ascii: "S")) }
    /// Whether there is a delegated form.
    var isDelegable: Bool { has(UInt8(ascii: "D")) }
    /// Whether its host is that of the older services.
    var isOld: Bool { has(UInt8(ascii: "O")) }
    /// Whether its members are the query of the URL, and there is no body.
    var isQuery: Bool { has(UInt8(ascii: "Q")) }
    /// Whether the URL may be a robot's webhook, and is signed where there is a secret.
    var isSigned: Bool { has(UInt8(ascii: "W")) }
    /// Whether the request may be sent twice without harm.
    var isRepeatable: Bool { has(UInt8(ascii: "R")) }
    /// Whether it may when its body has `msgUuid`, by which the platform knows it again.
    var isRepeatableWithUUID: Bool { has(UInt8(ascii: "U")) }

    private func has(_ letter: UInt8) -> Bool {
        let letters = word(3)
        return letters.position(of: letter, from: 0) < letters.byteCount
    }

    /// Whether it is the operation of a name.
    func isNamed(_ name: StaticString) -> Bool { self.name.equals(name) }
}
