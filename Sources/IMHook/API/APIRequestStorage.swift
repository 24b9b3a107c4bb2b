import IMHookSigning
import IMHookWire

/// A request to a server API for the program to send.
package struct APIRequestStorage: ~Copyable {
    /// The HTTP method.
    package let method: StaticString
    /// The whole URL, which may hold a credential.
    var address = ByteBuffer()
    /// The body, which may hold a secret; empty for a request without one.
    private var content: ByteBuffer
    /// The access token; empty for none.
    var token = ByteBuffer()
    private let acceptsJSON: Bool
    /// What the request may mean otherwise than the program does.
    package internal(set) var warnings = APIWarnings()

    /// Begins a request.
    ///
    /// - Parameters:
    ///   - method: The HTTP method.
    ///   - content: The body.
    ///   - acceptsJSON: Ask for an answer in JSON, for platforms that also answer in XML.
    init(method: StaticString, content: consuming ByteBuffer, acceptsJSON: Bool) {
        self.method = method
        self.content = content
        self.acceptsJSON = acceptsJSON
    }

    /// The URL.
    package var url: RawSpan {
        @_lifetime(borrow self)
        get { address.span }
    }

    /// The body; empty where the members are the query of the URL.
    package var body: RawSpan {
        @_lifetime(borrow self)
        get { content.span }
    }

    /// How many headers there are.
    package var headerCount: Int { firstOthers &+ (acceptsJSON ? 1 : 0) &+ (token.count > 0 ? 1 : 0) }
    /// What stands before them says what the body is.
    ///
    /// Where a method may have one, programs that send requests would say something else of an empty one, which the platform
    /// refuses.
    private var firstOthers: Int { content.count > 0 || !method.span.equals("GET") ? 1 : 0 }

    /// The name of a header.
    @export(interface)
    package func headerName(_ position: Int) -> StaticString {
        if position < firstOthers { return "Content-Type" }
        return position == firstOthers && acceptsJSON ? "Accept" : "x-acs-dingtalk-access-token"
    }

    /// The value of a header.
    @export(interface)
    @_lifetime(borrow self)
    package func headerValue(_ position: Int) -> RawSpan {
        let json: StaticString = "application/json"
        return position < firstOthers || position == firstOthers && acceptsJSON ? json.span : token.span
    }

    /// Whether memory could not be allocated.
    var hasFailed: Bool { address.hasFailed || content.hasFailed || token.hasFailed || warnings.hasFailed }

    /// Overwrites everything.
    @export(interface)
    package mutating func wipe() {
        address.wipe()
        content.wipe()
        token.wipe()
    }
}
