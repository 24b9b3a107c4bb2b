import IMHookWire

/// What is known about a member of an object in the body of a request: a line of a generated text.
///
///     pullStrategy e! =NONE =ONCE =INTERVAL+interval+timeUnit
///
/// After the name comes the letter of the kind (``Kind``); `!` for what is required, `*` for what must not be empty, `#`
/// for what counts as data of a card, `{` or `[` for a text of JSON that is an object or an array, and `"` for one whose
/// values are texts; a limit, or a range as `1-2`; and `@` with the number of the object that the value is, or each of its
/// elements. Clauses follow: `+name` needs a member beside this one, `-name` excludes it, `=value` is one of the values,
/// with needs and exclusions of its own (of a text, it is one of them or several with `|` between), and `~type` says that
/// spaces of this type in an `openSpaceId` need the member. `?name=value`: the limit holds only where the member beside
/// this one has the value. `/name=value@number`: the object is that one where the member beside this one has the value.
/// `,name`: the limit is that of the elements of both members together. `%type` is like `~type`, but for cards that are new
/// to the platform only. `^`: the text is a URL without a query.
///
/// A line that begins with `|` names members of which at least one has to be there, and with `|*` one that is not empty.
/// `&` and a number, as the last line, goes on with the lines of another object.
struct APIRule {
    /// What a value has to be.
    enum Kind: UInt8 {
        /// The type is not documented: any value.
        case any = 0x61
        /// A text, perhaps of certain values; the limit is in bytes.
        case text = 0x74
        /// A text; the limit is in characters.
        case characters = 0x63
        /// An integer of 64 bits.
        case integer = 0x69
        /// An integer of a range.
        case number = 0x6E
        /// A boolean.
        case bool = 0x62
        /// An object.
        case object = 0x6F
        /// An array of texts, perhaps of certain values; the limit is their number.
        case texts = 0x6C
        /// An array; the limit is the number of elements.
        case array = 0x76
        /// An object whose values are texts; the limit is that of names in bytes.
        case textMap = 0x6D
        /// An object whose values are objects; the limit is that of names in bytes.
        case objectMap = 0x6B
        /// An object whose values are written as texts; the limit is that of names in bytes.
        case parameterMap = 0x70
        /// A text of certain values.
        case choice = 0x65
        /// A text of certain values, or of others.
        case openChoice = 0x66
        /// An `openSpaceId`; the limit is in characters.
        case openSpaceID = 0x73
        /// A number of the units that `timeUnit` beside it says, or its text; the limit is the least in seconds.
        case interval = 0x64
        /// A text of JSON, or an object or array, which becomes one; the limit is the number of an array's elements.
        case jsonText = 0x6A
        /// An object of which the values that are no texts are written as members of `sys_full_json_obj`; the limit is that
        /// of names in bytes.
        case olderParameterMap = 0x71
        /// Not a member, but a list of alternatives.
        case alternatives = 0x7C
    }

    /// The name of the member.
    let name: APIName
    let kind: Kind
    private(set) var isRequired = false
    private(set) var isNotEmpty = false
    private(set) var isCardData = false
    /// The smallest number of a range.
    private(set) var minimum: Int64 = 0
    /// The largest number, or the limit; 0 for none.
    var limit: Int64 = 0
    /// The number of the object; 0 where nothing is known of it.
    var object: Int = 0
    /// What a text of JSON has to be; nil where that is not documented.
    private(set) var form: JSONType?
    /// Whether the values in that text are texts.
    private(set) var hasTexts = false
    private let line: APIName
    /// Where the clauses begin in the line.
    let clauses: Int

    /// Reads a line.
    init(_ line: APIName) {
        self.line = line
        let text = line.span
        var offset = text.position(of: UInt8(ascii: " "), from: 0)
        name = line.part(0, offset)
        guard text.byte(0) != UInt8(ascii: "|") else {
            kind = .alternatives
            isNotEmpty = text.byte(1) == UInt8(ascii: "*")
            clauses = isNotEmpty ? 2 : 1
            return
        }
        kind = Kind(rawValue: text.byte(offset &+ 1)) ?? .any
        offset &+= 2
        let end = text.position(of: UInt8(ascii: " "), from: offset)
        clauses = end &+ 1
        while offset < end {
            let byte = text.byte(offset)
            offset &+= 1
            switch byte {
            case UInt8(ascii: "!"): isRequired = true
            case UInt8(ascii: "*"): isNotEmpty = true
            case UInt8(ascii: "#"): isCardData = true
            case UInt8(ascii: "{"): form = .object
            case UInt8(ascii: "["): form = .array
            case UInt8(ascii: "\""): hasTexts = true
            case UInt8(ascii: "-"): (minimum, limit) = (limit, 0)
            case UInt8(ascii: "@"):
                object = Int(DecimalNumber.shortInteger(text.slice(offset, end)) ?? 0)
                return
            default: limit = limit &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
            }
        }
    }

    /// The first clause that begins with a sign; empty where there is none.
    @inline(never)
    func clause(_ sign: Unicode.Scalar) -> APIName {
        var place = clauses
        var word = word(&place)
        while !word.isEmpty, word.span.byte(0) != UInt8(ascii: sign) { word = self.word(&place) }
        return word
    }

    /// Whether a clause with a sign names a type of spaces.
    func isFor(_ sign: Unicode.Scalar, _ type: RawSpan) -> Bool {
        let clause = clause(sign).span
        return clause.byteCount > 0 && clause.slice(1, clause.byteCount).equalsIgnoringCase(type)
    }

    /// Whether a text is one of the values.
    func hasValue(_ text: RawSpan) -> Bool {
        var place = clauses
        var word = word(&place)
        while !word.isEmpty {
            if word.span.byte(0) == UInt8(ascii: "="), APIChoice.value(word.span).equals(text) { return true }
            word = self.word(&place)
        }
        return false
    }

    /// The word at a position of the line, which moves to the next one; empty after the last.
    func word(_ position: inout Int) -> APIName {
        let start = position
        let end = line.span.position(of: UInt8(ascii: " "), from: start)
        position = end &+ 1
        return line.part(start, end)
    }
}
