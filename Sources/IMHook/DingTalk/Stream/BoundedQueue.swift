import CIMHook

/// A queue that never holds more than it was made for, in memory allocated once.
@safe @usableFromInline struct BoundedQueue<Element: ~Copyable>: ~Copyable {
    private let start: UnsafeMutablePointer<Element>
    private let capacity: Int
    private var first = 0
    private(set) var count = 0

    /// Creates an empty queue; nil when memory could not be allocated.
    init?(capacity: Int) {
        let (size, overflow) = Swift.max(capacity, 1).multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        guard !overflow, let memory = unsafe malloc(size) else { return nil }
        unsafe start = memory.bindMemory(to: Element.self, capacity: Swift.max(capacity, 1))
        self.capacity = capacity
    }

    @inlinable deinit {
        close()
    }

    @usableFromInline
    func close() {
        for position in 0..<count { unsafe (start + place(position)).deinitialize(count: 1) }
        unsafe free(start)
    }

    /// Elements that can be added.
    var room: Int { capacity &- count }

    /// The element at a position, 0 for the first; there has to be one.
    subscript(position: Int) -> Element {
        _read { yield unsafe start[place(position)] }
        _modify { yield unsafe &start[place(position)] }
    }

    /// Adds an element; without room for it, the element is dropped.
    mutating func append(_ element: consuming Element) {
        guard count < capacity else { return }
        unsafe (start + place(count)).initialize(to: element)
        count &+= 1
    }

    /// Takes the first element out; nil when there is none.
    mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = unsafe (start + first).move()
        first = place(1)
        count &-= 1
        return element
    }

    /// Takes an element out of its position and puts the last one there; nil when there is none.
    mutating func take(_ position: Int) -> Element? {
        guard position >= 0, position < count else { return nil }
        let element = unsafe (start + place(position)).move()
        count &-= 1
        if position < count {
            unsafe (start + place(position)).moveInitialize(from: start + place(count), count: 1)
        }
        return element
    }

    mutating func removeAll() {
        while popFirst() != nil {}
    }

    private func place(_ position: Int) -> Int {
        let place = first &+ position
        return place >= capacity ? place &- capacity : place
    }
}
