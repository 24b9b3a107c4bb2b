import CIMHook
import IMHook
import IMHookWire

/// The text of a body while it is written from structures; what is zero is left out.
///
/// The first thing that cannot be written is kept, and nothing is written after it.
struct CardBodyText: ~Copyable {
    private(set) var output = ByteBuffer()
    /// What is wrong, and with which member.
    private(set) var failure: IMHookError?
    /// The member that is being written.
    private var member: StaticString = ""

    init() { output.append("{") }

    /// Makes room for all that may follow, so that no copy of a secret is left behind.
    @inline(never)
    mutating func reserve(_ size: Int) { _ = unsafe output.reserve(size) }

    /// Ends the body, with further members that the program has as JSON.
    @inline(never)
    mutating func end(_ more: imhook_view) {
        guard more.isValid else { return fail(.invalidArgument, "more") }
        let text = unsafe RawSpan(_unsafeBytes: more.bytes)
        if text.byteCount > 0 {
            do {
                let arena = try JSONText.parse(text, JSONText.trustedLimits)
                guard arena.type(0) == .object else { return fail(.bodyNotObject, "more") }
                let end = arena.after(0)
                var member = arena.first(0)
                while member < end {
                    separate()
                    unsafe output.append(arena.bytes(arena.raw(member &- 1)))
                    output.append(":")
                    unsafe output.append(arena.bytes(arena.raw(member)))
                    member = arena.following(member, before: end)
                }
            } catch {
                return fail(error.status, "more")
            }
        }
        output.append("}")
        if output.hasFailed { fail(.outOfMemory, "") }
    }

    /// Overwrites the text.
    @inline(never)
    mutating func wipe() { output.wipe() }

    @inline(never)
    mutating func fail(_ status: Status, _ member: StaticString) {
        guard failure == nil else { return }
        failure = IMHookError(status, path: ErrorPath(member))
    }

    // MARK: Members

    @inline(never)
    private mutating func separate() {
        switch output.span.byte(output.count &- 1) {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
        default: output.append(UInt8(ascii: ","))
        }
    }

    @inline(never)
    private mutating func name(_ name: StaticString) {
        separate()
        member = name
        JSONEscaping.appendString(name.span, to: &output)
        output.append(":")
    }

    @inline(never)
    private mutating func string(_ text: imhook_view) {
        guard text.isValid else { return fail(.invalidArgument, member) }
        JSONEscaping.appendString(unsafe RawSpan(_unsafeBytes: text.bytes), to: &output)
    }

    /// A text, unless it is empty.
    @inline(never)
    mutating func text(_ name: StaticString, _ text: imhook_view) {
        guard unsafe text.size != 0 else { return }
        self.name(name)
        unsafe string(text)
    }

    /// A number, unless it is zero.
    @inline(never)
    mutating func number(_ name: StaticString, _ number: Int64) {
        guard number != 0 else { return }
        self.name(name)
        NumberWriting.append(number, to: &output)
    }

    /// A boolean.
    @inline(never)
    mutating func flag(_ name: StaticString, _ flag: Bool) {
        self.name(name)
        output.append(flag ? "true" : "false")
    }

    /// An object.
    @inline(never)
    mutating func object(_ name: StaticString, _ members: (inout CardBodyText) -> Void) {
        self.name(name)
        output.append("{")
        members(&self)
        output.append("}")
    }

    /// A list of texts, unless there are none.
    @inline(never)
    mutating func texts(_ name: StaticString, _ list: UnsafePointer<imhook_view>?, _ count: Int) {
        let stride = unsafe MemoryLayout<imhook_view>.stride
        guard isThere(name, unsafe list != nil, count, stride), let list = unsafe list else { return }
        self.name(name)
        output.append("[")
        for position in 0..<count {
            separate()
            unsafe string(list[position])
        }
        output.append("]")
    }

    /// Texts by name, unless there are none.
    @inline(never)
    mutating func texts(_ name: StaticString, _ list: UnsafePointer<imhook_named_text>?, _ count: Int) {
        let stride = unsafe MemoryLayout<imhook_named_text>.stride
        guard isThere(name, unsafe list != nil, count, stride), let list = unsafe list else { return }
        object(name) { text in
            for position in 0..<count {
                text.separate()
                unsafe text.string(list[position].name)
                text.output.append(":")
                unsafe text.string(list[position].text)
            }
        }
    }

    /// The parameters of a card, also where there are none.
    @inline(never)
    mutating func parameters(_ list: UnsafePointer<imhook_card_param>?, _ count: Int) {
        let isThere = isThere("cardParamMap", unsafe list != nil, count, unsafe MemoryLayout<imhook_card_param>.stride)
        object("cardParamMap") { text in
            guard isThere, let list = unsafe list else { return }
            for position in 0..<count {
                text.separate()
                unsafe text.string(list[position].name)
                text.output.append(":")
                unsafe text.value(list[position])
            }
        }
    }

    @inline(never)
    private mutating func value(_ parameter: imhook_card_param) {
        guard unsafe parameter.json.isValid else { return fail(.invalidArgument, "params") }
        let json = unsafe RawSpan(_unsafeBytes: parameter.json.bytes)
        guard json.byteCount > 0 else { return unsafe string(parameter.text) }
        do {
            try JSONText.validate(json, JSONText.trustedLimits)
        } catch {
            return fail(error.status, "params")
        }
        output.append(json)
    }

    /// The parameters of users, unless there are none.
    @inline(never)
    mutating func privateData(_ list: UnsafePointer<imhook_card_private_data>?, _ count: Int) {
        let stride = unsafe MemoryLayout<imhook_card_private_data>.stride
        guard isThere("privateData", unsafe list != nil, count, stride), let list = unsafe list else { return }
        object("privateData") { text in
            for position in 0..<count {
                text.separate()
                unsafe text.string(list[position].user_id)
                text.output.append(":{")
                unsafe text.parameters(list[position].params, list[position].param_count)
                text.output.append("}")
            }
        }
    }

    /// Data sources, unless there are none.
    @inline(never)
    mutating func dataSources(_ list: UnsafePointer<imhook_card_data_source>?, _ count: Int) {
        let stride = unsafe MemoryLayout<imhook_card_data_source>.stride
        let name: StaticString = "dynamicDataSourceConfigs"
        guard isThere(name, unsafe list != nil, count, stride), let list = unsafe list else { return }
        object("openDynamicDataConfig") { text in
            text.name(name)
            text.output.append("[")
            for position in 0..<count {
                text.separate()
                text.output.append("{")
                unsafe text.dataSource(list[position])
                text.output.append("}")
            }
            text.output.append("]")
        }
    }

    @inline(never)
    private mutating func dataSource(_ source: imhook_card_data_source) {
        unsafe text("dynamicDataSourceId", source.id)
        unsafe texts("constParams", source.const_params, source.const_param_count)
        object("pullConfig") { text in
            unsafe text.text("pullStrategy", source.pull_strategy)
            unsafe text.number("interval", source.interval)
            unsafe text.text("timeUnit", source.time_unit)
        }
    }

    /// What a card is in chats of one kind, where it is given.
    @inline(never)
    mutating func space(_ name: StaticString, _ space: UnsafePointer<imhook_card_space>?) {
        guard let space = unsafe space?.pointee else { return }
        object(name) { text in
            unsafe text.flag("supportForward", space.support_forward)
            unsafe text.texts("lastMessageI18n", space.last_message, space.last_message_count)
            if unsafe space.search_icon.size | space.search_type_name.size | space.search_desc.size != 0 {
                text.object("searchSupport") { text in
                    unsafe text.text("searchIcon", space.search_icon)
                    unsafe text.text("searchTypeName", space.search_type_name)
                    unsafe text.text("searchDesc", space.search_desc)
                }
            }
            if unsafe space.alert_content.size != 0 || space.notification_off {
                text.object("notification") { text in
                    unsafe text.text("alertContent", space.alert_content)
                    if unsafe space.notification_off { text.flag("notificationOff", true) }
                }
            }
        }
    }

    /// How a card is delivered into chats of one kind, where it is given.
    @inline(never)
    mutating func delivery(
        _ name: StaticString,
        _ delivery: UnsafePointer<imhook_card_delivery>?,
        recipients: StaticString,
        spaceType: imhook_view = .empty
    ) {
        guard let delivery = unsafe delivery?.pointee else { return }
        object(name) { text in
            unsafe text.text("spaceType", spaceType)
            unsafe text.text("robotCode", delivery.robot_code)
            unsafe text.texts("atUserIds", delivery.at_user_ids, delivery.at_user_id_count)
            unsafe text.texts(recipients, delivery.recipients, delivery.recipient_count)
            unsafe text.texts("extension", delivery.extension, delivery.extension_count)
            unsafe text.number("expiredTimeMillis", delivery.expires_at_ms)
            unsafe text.texts("platforms", delivery.platforms, delivery.platform_count)
        }
    }

    /// Whether a list has elements; a list that cannot be one is a failure.
    private mutating func isThere(_ name: StaticString, _ hasAddress: Bool, _ count: Int, _ stride: Int) -> Bool {
        guard count != 0 else { return false }
        guard hasAddress, count > 0, count <= Int.max / stride else {
            fail(.invalidArgument, name)
            return false
        }
        return true
    }
}
