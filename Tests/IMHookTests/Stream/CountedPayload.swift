import Synchronization

/// What a delivery hands out in tests that count how much of it is alive.
struct CountedPayload: ~Copyable {
    private let counter: Counter

    final class Counter: Sendable {
        private let counts = Mutex((alive: 0, most: 0, all: 0))

        var alive: Int { counts.withLock { $0.alive } }
        var most: Int { counts.withLock { $0.most } }
        var all: Int { counts.withLock { $0.all } }

        fileprivate func add() {
            counts.withLock {
                $0.alive += 1
                $0.all += 1
                $0.most = max($0.most, $0.alive)
            }
        }

        fileprivate func remove() { counts.withLock { $0.alive -= 1 } }
    }

    init(_ counter: Counter) {
        self.counter = counter
        counter.add()
    }

    deinit { counter.remove() }
}
