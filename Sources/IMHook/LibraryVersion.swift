/// The version of the library.
///
/// `make header` writes the version macros from it.
package enum LibraryVersion {
    package static var text: StaticString { "0.1.0" }
}
