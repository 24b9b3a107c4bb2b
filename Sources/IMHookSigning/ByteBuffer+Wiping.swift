import COpenSSL
package import IMHookWire

extension ByteBuffer {
    /// Overwrites the bytes written so far with zeros and forgets them.
    ///
    /// A buffer that had to grow has left copies behind: reserve what is needed before writing what has to be wiped.
    @export(interface)
    package mutating func wipe() {
        if let start = unsafe start { unsafe OPENSSL_cleanse(start, count) }
        truncate(to: 0)
    }
}
