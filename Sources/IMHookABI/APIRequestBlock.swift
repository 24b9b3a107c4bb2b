import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

/// The memory of a request that a program performs: the public structure, its headers, the URL and the body.
enum APIRequestBlock {
    /// Copies a request into one block, which is wiped when it is freed.
    ///
    /// - Throws: ``Status/outOfMemory``.
    static func make<let count: Int>(
        method: StaticString,
        url: RawSpan,
        headers: [count of (name: StaticString, value: StaticString)],
        body: RawSpan
    ) throws(IMHookError) -> UnsafeMutablePointer<imhook_api_request> {
        let structureSize = unsafe MemoryLayout<imhook_api_request>.stride
        let headerSize = unsafe MemoryLayout<imhook_header>.stride &* count
        let size = structureSize &+ headerSize &+ url.byteCount &+ body.byteCount
        guard let block = unsafe SecretBlock.allocate(size) else { throw IMHookError(.outOfMemory) }
        let list = unsafe (block + structureSize).bindMemory(to: imhook_header.self, capacity: count)
        for index in 0..<count {
            let (name, value) = headers[index]
            unsafe (list + index).initialize(to: imhook_header(name: imhook_view(name), value: imhook_view(value)))
        }
        let texts = unsafe block + structureSize + headerSize
        let request = unsafe block.bindMemory(to: imhook_api_request.self, capacity: 1)
        unsafe request.initialize(
            to: imhook_api_request(
                size: MemoryLayout<imhook_api_request>.size,
                method: imhook_view(method),
                url: copy(url, to: texts),
                headers: UnsafePointer(list),
                header_count: count,
                body: copy(body, to: texts + url.byteCount),
                warnings: nil,
                warning_count: 0
            )
        )
        return unsafe request
    }

    /// Copies bytes to an address.
    private static func copy(_ bytes: RawSpan, to target: UnsafeMutableRawPointer) -> imhook_view {
        unsafe bytes.withUnsafeBytes { bytes in
            if let source = bytes.baseAddress { unsafe memcpy(target, source, bytes.count) }
        }
        return unsafe imhook_view(UnsafeRawBufferPointer(start: target, count: bytes.byteCount))
    }
}
