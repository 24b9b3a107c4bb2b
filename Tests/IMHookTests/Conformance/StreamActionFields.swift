import IMHook

/// What an action of a session says, under the names of the corpus.
struct StreamActionFields {
    private(set) var texts: [String: String] = [:]
    private(set) var numbers: [String: Int64] = [:]
    private(set) var scopes: [String] = []
    private(set) var request: DingTalk.Stream.Request?
    private(set) var callback: DingTalk.Callback?
    private(set) var error: IMHookError?

    init(_ action: DingTalk.Stream.Action) {
        switch action {
        case .open(let connection, let request):
            set("OPEN", connection)
            self.request = request
        case .connect(let connection, let url):
            set("CONNECT", connection)
            texts["text"] = url
        case .send(let connection, let text):
            set("SEND", connection)
            texts["text"] = String(decoding: text, as: UTF8.self)
        case .ping(let connection): set("PING", connection)
        case .close(let connection): set("CLOSE", connection)
        case .wake(let time):
            texts["kind"] = "WAKE"
            numbers["atMs"] = time
        case .deliver(let delivery, let connection, let callback):
            set("DELIVER", connection)
            numbers["delivery"] = Int64(delivery)
            self.callback = callback
        case .report(let report): set(report)
        }
    }

    private mutating func set(_ kind: String, _ connection: UInt64) {
        texts["kind"] = kind
        numbers["connection"] = Int64(connection)
    }

    private mutating func set(_ report: DingTalk.Stream.Report) {
        texts["kind"] = "REPORT"
        texts["state"] = name(of: report.state)
        texts["reason"] = "\(report.reason.name)".uppercased().replacing("-", with: "_")
        numbers["httpStatus"] = Int64(report.answer?.httpStatus ?? 0)
        numbers["delivery"] = 0
        switch report.reason {
        case .overdue(let delivery), .givenUp(let delivery): numbers["delivery"] = Int64(delivery)
        default: break
        }
        texts["code"] = report.answer?.code ?? ""
        texts["message"] = report.answer?.message ?? ""
        texts["requestId"] = report.answer?.requestID ?? ""
        scopes = report.answer?.missingScopes ?? []
        error = report.error
    }
}
