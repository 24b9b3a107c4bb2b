import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

// MARK: -

/// Copies a request into one block: the public structure, its headers, and all texts.
func keep(_ request: consuming APIRequestStorage) throws(IMHookError) -> UnsafeMutablePointer<imhook_api_request> {
    let count = request.headerCount
    let textsOffset = unsafe MemoryLayout<imhook_api_request>.stride &+ count &* MemoryLayout<imhook_header>.stride
    let warningSize = unsafe request.warnings.count &* MemoryLayout<imhook_api_warning>.stride
    var size =
        textsOffset &+ warningSize &+ request.url.byteCount &+ request.body.byteCount
        &+ request.warnings.texts.byteCount
    for position in 0..<count { size &+= request.headerValue(position).byteCount }
    guard let block = unsafe SecretBlock.allocate(size) else {
        request.wipe()
        throw IMHookError(.outOfMemory)
    }
    var end = unsafe block + textsOffset + warningSize
    let url = unsafe copy(request.url, to: &end)
    let body = unsafe copy(request.body, to: &end)
    let headers = unsafe (block + MemoryLayout<imhook_api_request>.stride).bindMemory(
        to: imhook_header.self,
        capacity: count
    )
    for position in 0..<count {
        let value = unsafe copy(request.headerValue(position), to: &end)
        unsafe (headers + position).initialize(
            to: imhook_header(name: imhook_view(request.headerName(position)), value: value)
        )
    }
    let structure = unsafe block.bindMemory(to: imhook_api_request.self, capacity: 1)
    unsafe structure.initialize(
        to: imhook_api_request(
            size: MemoryLayout<imhook_api_request>.size,
            method: imhook_view(request.method),
            url: url,
            headers: UnsafePointer(headers),
            header_count: count,
            body: body,
            warnings: nil,
            warning_count: request.warnings.count
        )
    )
    if warningSize > 0 {
        let texts = unsafe copy(request.warnings.texts, to: &end)
        unsafe structure.pointee.warnings = fill(block + textsOffset, request.warnings, texts)
    }
    request.wipe()
    return unsafe structure
}

/// Fills the warnings of a request.
private func fill(
    _ memory: UnsafeMutableRawPointer,
    _ warnings: borrowing APIWarnings,
    _ texts: imhook_view
) -> UnsafePointer<imhook_api_warning> {
    let list = unsafe memory.bindMemory(to: imhook_api_warning.self, capacity: warnings.count)
    for position in 0..<warnings.count {
        guard let item = warnings.item(position) else { continue }
        let path = unsafe imhook_view(UnsafeRawBufferPointer(rebasing: texts.bytes[item.path]))
        unsafe (list + position).initialize(
            to: imhook_api_warning(
                status: item.status.rawValue,
                limit_kind: item.measure.rawValue,
                actual: item.actual,
                limit: item.limit,
                path: path,
                message: imhook_view(item.status.message)
            )
        )
    }
    return unsafe UnsafePointer(list)
}

/// Copies bytes to an address, which moves behind them.
private func copy(_ bytes: RawSpan, to target: inout UnsafeMutableRawPointer) -> imhook_view {
    let start = unsafe target
    unsafe bytes.withUnsafeBytes { bytes in
        if let source = bytes.baseAddress { unsafe memcpy(start, source, bytes.count) }
    }
    unsafe target += bytes.byteCount
    return unsafe imhook_view(UnsafeRawBufferPointer(start: start, count: bytes.byteCount))
}

/// Where the public structure stands in the block of an answer, which begins with the arena.
let responseOffset = (MemoryLayout<JSONArena>.size &+ 15) & ~15
/// Bytes before the text of an answer.
let responsePrefix = unsafe (responseOffset &+ MemoryLayout<imhook_api_response>.size &+ 15) & ~15

/// Moves an answer into its own block.
func keep(_ arena: consuming JSONArena, _ fields: APIResponseFields) -> UnsafeMutablePointer<imhook_api_response> {
    let block = unsafe arena.block
    let response = unsafe (block + responseOffset).bindMemory(to: imhook_api_response.self, capacity: 1)
    unsafe response.initialize(
        to: imhook_api_response(
            size: MemoryLayout<imhook_api_response>.size,
            outcome: fields.outcome.rawValue,
            platform_code: fields.platformCode,
            info: imhook_view(arena.bytes(fields.info)),
            root: value(fields.root, of: arena),
            message_key: imhook_view(arena.bytes(fields.messageKey)),
            message_time_ms: fields.messageTime,
            code: imhook_view(arena.bytes(fields.code)),
            request_id: imhook_view(arena.bytes(fields.requestID)),
            required_scopes: value(fields.requiredScopes, of: arena),
            retry_after_ms: fields.retryAfter,
            access_token: imhook_view(arena.bytes(fields.accessToken)),
            expires_in_s: fields.expiresIn,
            result: value(fields.result, of: arena),
            out_track_id: imhook_view(arena.bytes(fields.outTrackID)),
            deliveries: value(fields.deliveries, of: arena),
            failed_delivery_count: fields.failedDeliveryCount,
            process_query_key: imhook_view(arena.bytes(fields.processQueryKey)),
            callback_url: imhook_view(arena.bytes(fields.callbackURL)),
            download_url: imhook_view(arena.bytes(fields.downloadURL))
        )
    )
    unsafe block.bindMemory(to: JSONArena.self, capacity: 1).initialize(to: arena)
    return unsafe response
}

/// A value of an answer, which knows the arena by the block that it will stand in.
private func value(_ node: UInt32, of arena: borrowing JSONArena) -> imhook_json_value {
    guard node != JSONArena.absent else { return unsafe imhook_json_value() }
    // The end of a member says where its siblings end: a value that is handed out alone has none.
    return unsafe imhook_json_value(document: UnsafeRawPointer(arena.block), node: node, end: arena.after(node))
}
