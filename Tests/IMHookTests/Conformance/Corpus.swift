import Foundation
import IMHook

/// The cases of Tests/Conformance, whose README describes their format.
enum Corpus {
    private static let folder = URL(filePath: #filePath).appending(path: "../../../Conformance").standardizedFileURL

    /// The paths of all cases without `.json`, such as `signature/unsigned-accepted`.
    static let names: [String] = {
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    /// The content of a case.
    static func content(_ name: String) throws -> JSONValue {
        var limits = JSONLimits()
        limits.maxSize = 16 << 20
        return try JSONValue(parsing: Data(contentsOf: folder.appending(path: "\(name).json")), limits: limits)
    }
}

/// A case that this runner cannot read: neither passed nor failed, but wrong.
struct BrokenCase: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

extension JSONValue {
    /// The names of the members, after making sure that the runner knows each of them.
    func checkMembers(_ known: Set<String>) throws {
        for (name, _) in members where !known.contains(name) {
            throw BrokenCase("the member '\(name)' is not known to this runner")
        }
    }

    /// Whether there is a member of a name.
    func has(_ name: String) -> Bool { self[name].type != .absent }

    /// A member that is an integer; 0 when it is not given.
    func number(_ name: String) throws -> Int64 { has(name) ? try self[name].int64 : 0 }

    /// Elements that are texts.
    var texts: [String] {
        get throws { try elements.map { try $0.string } }
    }

    /// The bytes that a case gives as `name`, `nameBase64` or `nameRepeat`; none when it gives nothing.
    func bytes(_ name: String) throws -> [UInt8] {
        if has(name) { return try Array(self[name].string.utf8) }
        if has("\(name)Base64") { return try Base64.decode(self["\(name)Base64"].string) }
        guard has("\(name)Repeat") else { return [] }
        let parts = self["\(name)Repeat"]
        try parts.checkMembers(["prefix", "unit", "times", "suffix"])
        let unit = try Array(parts["unit"].string.utf8)
        let middle = try repeatElement(unit, count: Int(parts["times"].int64)).joined()
        return try Array(parts["prefix"].string.utf8) + middle + Array(parts["suffix"].string.utf8)
    }

    /// Whether two values are equal by the rules of the corpus: members in any order and the last of a name counts;
    /// numbers by their text.
    func isEqual(to other: JSONValue) -> Bool {
        guard type == other.type else { return false }
        switch type {
        case .string:
            return (try? string) == (try? other.string)
        case .array:
            return count == other.count && zip(elements, other.elements).allSatisfy { $0.isEqual(to: $1) }
        case .object:
            let names = Set(members.map(\.name))
            return names == Set(other.members.map(\.name)) && names.allSatisfy { self[$0].isEqual(to: other[$0]) }
        default:
            return raw == other.raw
        }
    }
}
