#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// A value that is a number or a text, depending on what it is about.
    public enum NumberOrText: Equatable, Sendable {
        case integer(Int64)
        case unsigned(UInt64)
        case number(Double)
        case text(String)

        /// Reads a number or a text; nil for other values.
        public init?(_ value: JSONValue) {
            switch JSON(value) {
            case .integer(let integer): self = .integer(integer)
            case .unsigned(let unsigned): self = .unsigned(unsigned)
            case .double(let number): self = .number(number)
            case .string(let text): self = .text(text)
            default: return nil
            }
        }

        /// The value as JSON.
        public var json: JSON {
            switch self {
            case .integer(let integer): .integer(integer)
            case .unsigned(let unsigned): .unsigned(unsigned)
            case .number(let number): .double(number)
            case .text(let text): .string(text)
            }
        }
    }
}

#endif
