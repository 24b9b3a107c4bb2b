/// The version of the library.
///
/// `make header` writes the version macros from it.
enum LibraryVersion {
    static var text: StaticString { "0.1.0" }
}
