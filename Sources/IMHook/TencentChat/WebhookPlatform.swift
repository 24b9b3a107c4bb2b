import IMHookWire

/// The device or interface that caused an event: `OptPlatform` (page "Webhook Overview").
///
/// The numbers are those of `imhook_platform`.
public enum WebhookPlatform: Int32, Sendable, CaseIterable {
    /// The request has no `OptPlatform`.
    case none = 0
    /// A server of the application.
    case restAPI = 1
    case web = 2
    case android = 3
    case iOS = 4
    case windows = 5
    case mac = 6
    case iPad = 7
    case linux = 8
    /// The platform does not know the device.
    case unknownDevice = 9
    /// A value that this version does not know.
    case other = 10

    /// Reads a value without regard to case: pages spell `iOS` and `IOS`, `Mac` and `macOS`.
    @export(interface)
    package init(_ text: RawSpan) {
        self =
            switch text.byteCount {
            case 0: .none
            case 3: text.equalsIgnoringCase("web") ? .web : text.equalsIgnoringCase("ios") ? .iOS : Self.mac(text)
            case 4: text.equalsIgnoringCase("ipad") ? .iPad : .other
            case 5: text.equalsIgnoringCase("linux") ? .linux : Self.mac(text)
            case 7: Self.sevenLetters(text)
            default: .other
            }
    }

    private static func mac(_ text: RawSpan) -> WebhookPlatform {
        text.equalsIgnoringCase("mac") || text.equalsIgnoringCase("macos") ? .mac : .other
    }

    private static func sevenLetters(_ text: RawSpan) -> WebhookPlatform {
        if text.equalsIgnoringCase("android") { return .android }
        if text.equalsIgnoringCase("restapi") { return .restAPI }
        if text.equalsIgnoringCase("windows") { return .windows }
        return text.equalsIgnoringCase("unknown") ? .unknownDevice : .other
    }
}
