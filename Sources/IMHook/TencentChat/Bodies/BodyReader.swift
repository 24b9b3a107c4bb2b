#if !hasFeature(Embedded)

import IMHookWire

/// Takes the members of a JSON object one by one, and keeps what nobody takes.
struct BodyReader {
    private let members: [(name: String, value: JSONValue)]
    /// Where the members stand that nobody has taken; of those with the same name the last one.
    private var positions: [String: Int] = [:]

    init(_ object: JSONValue) {
        members = object.members
        positions.reserveCapacity(members.count)
        for (position, member) in members.enumerated() { positions[member.name] = position }
    }

    /// What was not taken, in the order of the text.
    var other: JSON.Parameters {
        JSON.Parameters(
            members.enumerated().lazy
                .filter { positions[$0.element.name] == $0.offset }
                .map { ($0.element.name, JSON($0.element.value)) }
        )
    }

    mutating func text(_ name: String) -> String? {
        take(name) { try? $0.string }
    }

    /// A number, or a text that holds one: the platform writes both.
    mutating func integer(_ name: String) -> Int64? {
        take(name) { try? $0.looseInt64 }
    }

    mutating func number(_ name: String) -> Double? {
        take(name) { try? $0.double }
    }

    mutating func numberOrText(_ name: String) -> TencentChat.NumberOrText? {
        take(name) { TencentChat.NumberOrText($0) }
    }

    /// An array of texts, or a single one.
    mutating func texts(_ name: String) -> [String]? {
        take(name) { value in
            if let text = try? value.string { return [text] }
            return Self.all(value) { try? $0.string }
        }
    }

    mutating func message(_ name: String) -> [TencentChat.MessageElement]? {
        take(name) { value in Self.all(value) { TencentChat.MessageElement($0) } }
    }

    mutating func array(_ name: String) -> [JSON]? {
        take(name) { value in Self.all(value) { JSON($0) } }
    }

    mutating func array<Object: BodyObject>(_ name: String) -> [Object]? {
        take(name) { value in Self.all(value) { $0.type == .object ? Object($0) : nil } }
    }

    mutating func object(_ name: String) -> JSON.Parameters? {
        take(name) { value in
            guard case .object(let members) = JSON(value) else { return nil }
            return members
        }
    }

    mutating func object<Object: BodyObject>(_ name: String) -> Object? {
        take(name) { $0.type == .object ? Object($0) : nil }
    }

    /// All elements of an array, unless one of them is not of the type.
    private static func all<Element>(_ array: JSONValue, _ read: (JSONValue) -> Element?) -> [Element]? {
        guard array.type == .array else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(array.count)
        for value in array.elements {
            guard let element = read(value) else { return nil }
            elements.append(element)
        }
        return elements
    }

    private mutating func take<Value>(_ name: String, _ read: (JSONValue) -> Value?) -> Value? {
        guard let position = positions[name], let value = read(members[position].value) else { return nil }
        positions[name] = nil
        return value
    }
}

#endif
