/// Which text the offset of an error counts in.
///
/// The numbers are those of `imhook_document`.
public enum SourceDocument: Int32, Sendable {
    /// No text.
    case none = 0
    /// The HTTP body.
    case body = 1
    /// The JSON text inside the member `content` of the body.
    case content = 2
    /// The JSON text inside the member `value` of the body, which older card callbacks use instead of `content`.
    case value = 3
    /// The JSON text inside the member `extension` of the body.
    case `extension` = 4
    /// The JSON text inside `dynamicParams.profile` of a data source query.
    case profile = 5
    /// The header block of the request.
    case headers = 6
    /// An answer document, or a JSON text given to a reply.
    case reply = 7
    /// A text given to a writer, or the JSON text inside a string.
    case inner = 8
    /// The query string of the request.
    case query = 9
    /// The JSON text inside the member `data` of a frame of Stream mode.
    case data = 10

    /// The member of the body that the text stands in; empty for the others.
    package var memberName: StaticString {
        switch self {
        case .content: "content"
        case .data: "data"
        case .value: "value"
        case .extension: "extension"
        default: ""
        }
    }
}
