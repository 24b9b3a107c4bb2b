/// The type of a JSON value.
///
/// The numbers are those of `imhook_json_type`.
public enum JSONType: Int32, Sendable {
    /// There is no such value.
    case absent = 0
    case null = 1
    case bool = 2
    case number = 3
    case string = 4
    case array = 5
    case object = 6
}
