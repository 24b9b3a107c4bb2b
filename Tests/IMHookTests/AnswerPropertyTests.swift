import IMHook
import TestData
import Testing

/// Whatever is put into an answer is in it, and the answer is JSON.
@Suite
struct AnswerPropertyTests {
    @Test
    func `a current card's answer has every parameter as a text`() throws {
        let callback = try callback(Body.action)
        var random = SeededGenerator(seed: 70)
        for _ in 0..<400 {
            let card = parameters(&random)
            let personal = parameters(&random)
            let body = try callback.reply(.card(card, private: personal)).body
            let answer = try JSONValue(parsing: body)
            try expectTexts(card, in: answer["cardData"]["cardParamMap"])
            try expectTexts(personal, in: answer["userPrivateData"]["cardParamMap"])
            let options = answer["cardUpdateOptions"]
            #expect((try? options["updateCardDataByKey"].bool) == (card.isEmpty ? nil : true))
            #expect((try? options["updatePrivateDataByKey"].bool) == (personal.isEmpty ? nil : true))
        }
    }

    @Test
    func `a legacy card's answer has texts as they are and all else with its type`() throws {
        let callback = try callback(Body.action)
        var random = SeededGenerator(seed: 71)
        for _ in 0..<400 {
            let card = parameters(&random)
            let body = try callback.reply(.card(card, dialect: .legacy)).body
            let map = try JSONValue(parsing: body)["cardData"]["cardParamMap"]
            let texts = card.pairs.filter { isText($0.value) }
            let others = card.pairs.filter { !isText($0.value) }
            try expectTexts(JSON.Parameters(texts), in: map, others.isEmpty ? 0 : 1)
            if !others.isEmpty {
                let full = try JSONValue(parsing: map["sys_full_json_obj"].string.utf8)
                #expect(difference(from: .object(JSON.Parameters(others)), to: full) == nil)
            }
        }
    }

    @Test
    func `a data source's answer has its value with every type`() throws {
        let callback = try callback(Body.dynamicData)
        var random = SeededGenerator(seed: 72)
        for _ in 0..<400 {
            let value = random.json()
            let body = try callback.reply(.data(["ds_chart": value])).body
            let response = try JSONValue(parsing: body)["dataSourceQueryResponses"][0]
            guard value != .null else {
                #expect(body == callback.emptyAnswer)
                continue
            }
            #expect(response["dynamicDataSourceId"] == "ds_chart")
            let data = try response["data"].string
            switch value {
            case .object, .array:
                #expect(difference(from: value, to: try JSONValue(parsing: data.utf8)) == nil)
                #expect(response["dynamicDataValueType"] == (value.isArray ? "ARRAY" : "OBJECT"))
            default:
                try expectText(value, is: data)
                #expect(response["dynamicDataValueType"] == "STRING")
            }
        }
    }

    @Test
    func `an answer built by calls is the same as the one read from a document`() throws {
        let callback = try callback(Body.action)
        var random = SeededGenerator(seed: 73)
        for _ in 0..<400 {
            let card = parameters(&random)
            let personal = parameters(&random)
            let isLegacy = random.oneIn(2)
            let replacesCard = random.oneIn(2)
            let built = try callback.reply(
                .card(
                    card,
                    private: personal,
                    replacing: replacesCard ? [.card] : [],
                    dialect: isLegacy ? .legacy : .current
                )
            )
            let document: JSON = [
                "replace": replacesCard ? ["card"] : [], "private": .object(personal), "card": .object(card),
                "dialect": isLegacy ? "legacy" : "current", "raw": nil,
            ]
            #expect(try callback.reply(document: random.spell(document)) == built)
        }
    }

    // MARK: Parts

    private func parameters(_ random: inout SeededGenerator) -> JSON.Parameters {
        var parameters = random.parameters(depth: 2)
        parameters[""] = nil
        return parameters
    }

    private func isText(_ value: JSON) -> Bool {
        if case .string = value { return true }
        return false
    }

    /// Expects parameters as texts, in their order, and so many members more.
    private func expectTexts(_ parameters: JSON.Parameters, in map: JSONValue, _ more: Int = 0) throws {
        #expect(map.count == parameters.pairs.count + more)
        for (pair, member) in zip(parameters.pairs, map.members) {
            #expect(Array(pair.name.utf8) == Array(member.name.utf8))
            try expectText(pair.value, is: member.value.string)
        }
    }

    private func expectText(_ value: JSON, is text: String) throws {
        if case .string(let string) = value {
            #expect(Array(string.utf8) == Array(text.utf8))
        } else {
            #expect(difference(from: value, to: try JSONValue(parsing: text.utf8)) == nil, "\(text)")
        }
    }
}

extension JSON {
    fileprivate var isArray: Bool {
        if case .array = self { return true }
        return false
    }
}
