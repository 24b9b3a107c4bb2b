import IMHookWire

/// Rules of cards that a member's own type does not say.
extension APIBody {
    /// Checks that each space of an `openSpaceId` has its deliver model: without it the platform does not deliver there.
    func checkDeliverModels(for spaces: UInt32, in object: UInt32, _ number: Int) throws(APIFault) {
        var rules = APIRules(of: number)
        while let rule = rules.next() {
            if lacks(rule, "~", for: spaces, in: object) { throw APIFault(missing: rule.name, in: object) }
        }
    }

    /// Whether a model is missing that a space of an `openSpaceId` needs, as a clause with a sign says.
    private func lacks(_ rule: APIRule, _ sign: Unicode.Scalar, for spaces: UInt32, in object: UInt32) -> Bool {
        guard !rule.clause(sign).isEmpty, given(rule.name, in: object) == nil else { return false }
        let text = string(spaces)
        var position = 0
        while let entry = OpenSpaceID.next(text, &position) {
            if rule.isFor(sign, text.slice(entry.start, entry.point)) { return true }
        }
        return false
    }

    /// Whether a space of an `openSpaceId` is of a type that has no deliver model; there may be newer ones.
    private func hasUnknownType(_ spaces: UInt32, _ number: Int) -> Bool {
        let text = string(spaces)
        var position = 0
        while let entry = OpenSpaceID.next(text, &position) {
            var rules = APIRules(of: number)
            var isKnown = false
            while !isKnown, let rule = rules.next() {
                isKnown = rule.isFor("~", text.slice(entry.start, entry.point))
            }
            if !isKnown { return true }
        }
        return false
    }

    /// What a body may mean otherwise than the program does.
    func warnings(
        _ text: borrowing APIBodyText,
        _ operation: APIOperation,
        isDelegated: Bool
    ) -> APIWarnings {
        var warnings = APIWarnings()
        let type: StaticString = "callbackType"
        let target: StaticString = "openSpaceId"
        // Older cards have none.
        if let rule = APIRules.rule(for: type.span, of: operation.body), arena.text(of: 0, type).isEmpty {
            warnings.add(located(APIFault(.apiCallbackTypeMissing, missing: rule.name, in: 0)))
        }
        if APIRules.rule(for: target.span, of: operation.body) != nil, let spaces = arena.member(0, target) {
            if hasUnknownType(spaces, operation.body) {
                warnings.add(located(APIFault(.apiSpaceTypeUnknown, spaces)))
            }
            var rules = APIRules(of: operation.body)
            while let rule = rules.next() {
                guard lacks(rule, "%", for: spaces, in: 0) else { continue }
                warnings.add(located(APIFault(.apiSpaceModelMissing, missing: rule.name, in: 0)))
            }
        }
        // The one member that the delegated form of an operation lacks (structures of the platform's own SDK).
        if isDelegated, operation.isNamed("create_and_deliver_card"), let users = arena.member(0, "cardAtUserIds") {
            warnings.add(located(APIFault(.apiMemberUndocumented, users)))
        }
        for index in text.warnings.indices {
            if let warning = text.warnings[index] { warnings.add(located(warning)) }
        }
        return warnings
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
