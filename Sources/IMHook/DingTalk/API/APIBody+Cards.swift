import IMHookWire

/// Rules of cards that a member's own type does not say.
extension APIBody {
    /// Checks that each space of an `openSpaceId` has its deliver model: without it the platform does not deliver there.
    func checkDeliverModels(for spaces: UInt32, in object: UInt32, _ number: Int) throws(APIFault) {
        let text = string(spaces)
        var position = 0
        while let entry = OpenSpaceID.next(text, &position) {
            guard let model = OpenSpaceID.deliverModel(of: text.slice(entry.start, entry.point)),
                let rule = APIRules.rule(for: model.span, of: number), given(rule.name, in: object) == nil
            else { continue }
            throw APIFault(missing: rule.name, in: object)
        }
    }

    /// Checks how often a data source is asked: a number, or its text as one page shows it.
    func checkInterval(_ value: UInt32, _ rule: APIRule, in object: UInt32) throws(APIFault) {
        let unit = arena.text(of: object, "timeUnit")
        let minimum = arena.equals(unit, "SECONDS") ? rule.limit : 1
        do {
            let number = try arena.looseInt64(value)
            if number >= minimum, number <= Int64(Int32.max) { return }
        } catch {
            if error.status == .jsonWrongType { throw APIFault(.apiFieldWrongType, value) }
        }
        throw APIFault(.apiFieldOutOfRange, value)
    }
}
