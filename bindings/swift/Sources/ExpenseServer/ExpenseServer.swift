import Hummingbird
import IMHook

@main
struct ExpenseServer {
    static func main() async throws {
        let router = Router()
        router.get("x") { _, _ in "x" }
        try await Application(router: router).runService()
    }
}
