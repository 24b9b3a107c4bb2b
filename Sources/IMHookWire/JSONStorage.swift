/// Owns the memory that values read from one text stand in.
package final class JSONStorage {
    package let arena: JSONArena

    package init(_ arena: consuming JSONArena) {
        self.arena = arena
    }
}
