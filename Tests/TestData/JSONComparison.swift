public import IMHookWire

/// Where a value that was read differs from the one that was written; nil when it does not.
///
/// Numbers are compared by value, whole doubles by bits; members by place and name.
public func difference(from written: JSON, to read: JSONValue, at path: String = "$") -> String? {
    switch written {
    case .null: return read.type == .null ? nil : path
    case .bool(let flag): return (try? read.bool) == flag ? nil : path
    case .integer(let number): return (try? read.int64) == number ? nil : path
    case .unsigned(let number): return (try? read.uint64) == number ? nil : path
    case .double(let number): return (try? read.double)?.bitPattern == number.bitPattern ? nil : path
    case .string(let text):
        guard let string = try? read.string else { return path }
        return Array(string.utf8) == Array(text.utf8) ? nil : path
    case .array(let elements):
        guard read.type == .array, read.count == elements.count, read.elements.count == elements.count else {
            return path
        }
        for (index, element) in elements.enumerated() {
            if let place = difference(from: element, to: read[index], at: "\(path)[\(index)]") { return place }
        }
        return nil
    case .object(let members):
        guard read.type == .object, read.count == members.pairs.count else { return path }
        for (pair, member) in zip(members.pairs, read.members) {
            guard Array(pair.name.utf8) == Array(member.name.utf8) else { return "\(path).\(pair.name)" }
            if let place = difference(from: pair.value, to: member.value, at: "\(path).\(pair.name)") { return place }
        }
        return nil
    }
}
