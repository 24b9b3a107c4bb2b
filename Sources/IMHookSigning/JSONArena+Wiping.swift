import COpenSSL
package import IMHookWire

extension JSONArena {
    /// Overwrites everything with zeros: text, nodes, and what was decoded.
    ///
    /// Nothing can be read from the arena afterwards. One whose list of nodes had to grow has left copies behind.
    @export(interface)
    package func wipe() {
        unsafe OPENSSL_cleanse(block, blockSize)
    }
}
