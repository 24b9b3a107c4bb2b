#if !hasFeature(Embedded)

import IMHookWire

/// A JSON object of a webhook's body with typed members.
protocol BodyObject: WrittenObject {
    /// Reads an object; members that are missing or not of their type are nil.
    init(_ object: JSONValue)
}

#endif
