/// The memory that a parser adds nodes to.
///
/// Its user makes sure that there is room before it appends.
@safe struct NodeRoom {
    private let nodes: UnsafeMutableRawPointer
    private(set) var count: Int

    @inline(__always)
    init(_ nodes: UnsafeMutableRawPointer, count: Int) {
        unsafe self.nodes = nodes
        self.count = count
    }

    @inline(__always)
    mutating func append(at position: Int, size: Int, next: UInt32, _ type: JSONType, _ flags: UInt32 = 0) {
        let node = JSONNode(
            start: UInt32(truncatingIfNeeded: position),
            size: UInt32(truncatingIfNeeded: size),
            next: next,
            info: UInt32(truncatingIfNeeded: type.rawValue) | flags
        )
        unsafe nodes.storeBytes(of: node, toByteOffset: count &* JSONArena.nodeStride, as: JSONNode.self)
        count &+= 1
    }

    @inline(__always)
    func load(_ index: UInt32) -> JSONNode {
        guard index < count else { return .absent }
        return unsafe nodes.load(fromByteOffset: Int(index) &* JSONArena.nodeStride, as: JSONNode.self)
    }

    @inline(__always)
    private func store(_ index: UInt32, _ node: JSONNode) {
        guard index < count else { return }
        unsafe nodes.storeBytes(of: node, toByteOffset: Int(index) &* JSONArena.nodeStride, as: JSONNode.self)
    }

    /// Counts a child that is followed by another.
    @inline(__always)
    func addChild(_ index: UInt32) {
        var node = load(index)
        node.info &+= JSONNode.oneChild
        store(index, node)
    }

    /// Ends the container at an index; the byte before the position is its closing bracket.
    ///
    /// - Returns: The container around it.
    @inline(__always)
    func close(_ index: UInt32, _ position: Int) -> UInt32 {
        var node = load(index)
        let parent = node.next
        node.size = UInt32(truncatingIfNeeded: position) &- node.start
        node.next = UInt32(truncatingIfNeeded: count)
        if node.next > index &+ 1 { node.info &+= JSONNode.oneChild }
        store(index, node)
        return parent
    }
}
