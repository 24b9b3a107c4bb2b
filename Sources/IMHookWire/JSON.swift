#if !hasFeature(Embedded)

/// A JSON value to be written, in the order and the types it was built with.
///
///     let value: JSON = ["amount": 12.5, "paid": false, "tags": ["travel"], "note": nil]
public enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    /// Infinity and not-a-number cannot be written.
    case double(Double)
    case string(String)
    case array([JSON])
    case object(Parameters)

    /// The compact text.
    ///
    /// - Throws: ``Status/writerNotFinite`` for infinity and not-a-number, ``Status/outOfMemory``.
    public func encoded() throws(WireError) -> [UInt8] {
        var writer = JSONWriter()
        try writer.write(self)
        return try writer.finish()
    }

    /// Named values in an order, as the members of an object or the parameters of a card.
    public struct Parameters: Equatable, Sendable, ExpressibleByDictionaryLiteral {
        /// The names and values.
        ///
        /// A name that comes twice counts with its last value.
        public var pairs: [(name: String, value: JSON)]

        /// Creates parameters in the order of an array.
        public init(_ pairs: [(name: String, value: JSON)] = []) {
            self.pairs = pairs
        }

        /// Creates parameters from a dictionary, in the order of the names.
        public init(_ dictionary: [String: JSON]) {
            pairs = dictionary.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }

        public init(dictionaryLiteral elements: (String, JSON)...) {
            pairs = elements.map { ($0.0, $0.1) }
        }

        /// The value of a name; setting nil removes it.
        public subscript(name: String) -> JSON? {
            get { pairs.last { $0.name == name }?.value }
            set {
                guard let newValue else { return pairs.removeAll { $0.name == name } }
                if let index = pairs.lastIndex(where: { $0.name == name }) {
                    pairs[index].value = newValue
                } else {
                    pairs.append((name, newValue))
                }
            }
        }

        /// Whether there is nothing in it.
        public var isEmpty: Bool { pairs.isEmpty }

        public static func == (left: Parameters, right: Parameters) -> Bool {
            left.pairs.elementsEqual(right.pairs) { $0 == $1 }
        }
    }
}

extension JSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Parameters(elements.map { ($0.0, $0.1) }))
    }
    public init(nilLiteral: ()) { self = .null }
}

#endif
