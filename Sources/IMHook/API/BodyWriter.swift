#if !hasFeature(Embedded)

import IMHookWire

/// Puts the members of a JSON object together; nil leaves one out.
struct BodyWriter {
    private var pairs: [(name: String, value: JSON)] = []

    mutating func add(_ name: String, _ value: JSON?) {
        if let value { pairs.append((name, value)) }
    }

    mutating func add(_ name: String, _ text: String?) {
        add(name, text.map { JSON.string($0) })
    }

    mutating func add(_ name: String, _ flag: Bool?) {
        add(name, flag.map { JSON.bool($0) })
    }

    mutating func add(_ name: String, _ integer: Int64?) {
        add(name, integer.map { JSON.integer($0) })
    }

    mutating func add(_ name: String, _ number: Double?) {
        add(name, number.map { JSON.double($0) })
    }

    mutating func add(_ name: String, _ value: TencentChat.NumberOrText?) {
        add(name, value?.json)
    }

    mutating func add(_ name: String, _ texts: [String]?) {
        add(name, texts.map { JSON.array($0.map { .string($0) }) })
    }

    mutating func add(_ name: String, _ message: [TencentChat.MessageElement]?) {
        add(name, message.map { JSON.array($0.map { $0.json }) })
    }

    mutating func add(_ name: String, _ values: [JSON]?) {
        add(name, values.map { JSON.array($0) })
    }

    mutating func add(_ name: String, _ members: JSON.Parameters?) {
        add(name, members.map { JSON.object($0) })
    }

    mutating func add(_ name: String, _ object: (some WrittenObject)?) {
        add(name, object?.json)
    }

    mutating func add(_ name: String, _ objects: [some WrittenObject]?) {
        add(name, objects.map { JSON.array($0.map { $0.json }) })
    }

    /// A map is written in the order of its names.
    mutating func add(_ name: String, _ texts: [String: String]?) {
        add(name, texts.map { JSON.object(JSON.Parameters($0.mapValues { .string($0) })) })
    }

    mutating func add(_ name: String, _ objects: [String: some WrittenObject]?) {
        add(name, objects.map { JSON.object(JSON.Parameters($0.mapValues { $0.json })) })
    }

    /// The object, with other members at its end; of these, names that it has already do not count.
    func object(_ other: JSON.Parameters) -> JSON {
        let names = Set(pairs.map { $0.name })
        return .object(JSON.Parameters(pairs + other.pairs.filter { !names.contains($0.name) }))
    }
}

#endif
