import IMHookWire

/// Rules of cards that a member's own type does not say.
extension APIBody {
    /// Checks that each space of an `openSpaceId` has its deliver model: without it the platform does not deliver there.
    func checkDeliverModels(for spaces: UInt32, in object: UInt32, _ number: Int) throws(APIFault) {
        let text = string(spaces)
        var position = 0
        while let entry = OpenSpaceID.next(text, &position) {
            let type = text.slice(entry.start, entry.point)
            var rules = APIRules(of: number)
            while let rule = rules.next() {
                var place = rule.clauses
                let clause = rule.word(&place).span
                guard clause.byte(0) == UInt8(ascii: "~"), clause.slice(1, clause.byteCount).equalsIgnoringCase(type),
                    given(rule.name, in: object) == nil
                else { continue }
                throw APIFault(missing: rule.name, in: object)
            }
        }
    }

    /// What a body may mean otherwise than the program does.
    func warnings(_ text: borrowing APIBodyText, _ operation: APIOperation) -> APIWarnings {
        var warnings = APIWarnings()
        for index in 0..<text.longValueCount {
            let limit = Int64(APIBodyText.usualValueSize)
            warnings.add(located(APIFault(.apiValueLong, text.longValues[index], .bytes, limit)))
        }
        if let callbacks = untypedCallbacks(operation) {
            warnings.add(located(APIFault(.apiCallbackTypeMissing, callbacks)))
        }
        return warnings
    }

    /// The member by which a card that has no `callbackType` asks for callbacks; nil where none does.
    private func untypedCallbacks(_ operation: APIOperation) -> UInt32? {
        let type: StaticString = "callbackType"
        // Older cards have none.
        guard APIRules.rule(for: type.span, of: operation.body) != nil, arena.text(of: 0, type).isEmpty else {
            return nil
        }
        if let sources = arena.member(0, "openDynamicDataConfig"), arena.isGiven(sources) { return sources }
        return arena.member(0, "callbackRouteKey").flatMap { arena.isGiven($0) ? $0 : nil }
    }

    /// Checks how often a data source is asked: a number, or its text as one page shows it.
    ///
    /// Without a limit, where it is not asked periodically, any number will do.
    func checkInterval(_ value: UInt32, _ rule: APIRule, in object: UInt32) throws(APIFault) {
        let unit = arena.text(of: object, "timeUnit")
        let minimum = rule.limit == 0 ? Int64(Int32.min) : arena.equals(unit, "SECONDS") ? rule.limit : 1
        let number: Int64
        do {
            number = try arena.looseInt64(value)
        } catch {
            throw APIFault(error.status == .jsonWrongType ? .apiFieldWrongType : .apiFieldOutOfRange, value)
        }
        if number > Int64(Int32.max) { throw APIFault(.apiFieldOutOfRange, value, .maximum, Int64(Int32.max)) }
        if number >= minimum { return }
        throw APIFault(.apiFieldOutOfRange, value, minimum == 1 ? .minimum : .seconds, minimum)
    }
}
