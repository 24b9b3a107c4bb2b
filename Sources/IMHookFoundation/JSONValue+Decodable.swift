public import IMHook

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

extension JSONValue {
    /// Reads the value as a type of the program's own.
    ///
    ///     struct Expense: Decodable { let amount: Double, currency: String }
    ///     let expense = try action.params["expense"].decode(Expense.self)
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - decoder: What decodes it. Its settings count; that it takes a comma before a closing bracket does not matter
    ///     here, because the text was read by the letter before.
    /// - Returns: The decoded value.
    /// - Throws: `DecodingError`; for the absent value `DecodingError.valueNotFound`.
    public func decode<Value: Decodable>(
        _ type: Value.Type = Value.self,
        with decoder: JSONDecoder = JSONDecoder()
    ) throws -> Value {
        guard self.type != .absent else {
            let context = DecodingError.Context(codingPath: [], debugDescription: "\(Status.jsonMissing.message)")
            throw DecodingError.valueNotFound(type, context)
        }
        return try decoder.decode(type, from: Data(raw))
    }
}
