/// What the program is told on its command line.
struct Arguments: Equatable {
    static let usage = "usage: DINGTALK_API_SECRET=... ExpenseServer [--port NUMBER] [--unsigned]"

    /// The port to listen on; 0 lets the system choose.
    var port: UInt16 = 8080
    /// Accept callbacks that nobody signed.
    var acceptsUnsigned = false

    /// Reads all arguments but the name of the program; nil when there is one that the program does not know.
    init?(_ arguments: some Sequence<String>) {
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            switch argument {
            case "--unsigned":
                acceptsUnsigned = true
            case "--port":
                guard let port = rest.next().flatMap(UInt16.init) else { return nil }
                self.port = port
            default:
                return nil
            }
        }
    }
}
