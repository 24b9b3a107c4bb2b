package import IMHookWire

/// Says which limit a value breaks: `3 s, the minimum is 6 s`.
package enum LimitSentence {
    /// Appends the sentence; nothing where no limit is broken.
    @export(interface)
    package static func append(_ measure: LimitMeasure, actual: Int64, limit: Int64, to text: inout ByteBuffer) {
        let unit: StaticString
        switch measure {
        case .none: return
        case .bytes: unit = " bytes"
        case .characters: unit = " characters"
        case .elements: unit = " elements"
        case .maximum, .minimum: unit = ""
        case .seconds: unit = " s"
        }
        append(actual, to: &text)
        text.append(unit)
        text.append(measure == .minimum || measure == .seconds ? ", the minimum is " : ", the maximum is ")
        append(limit, to: &text)
        if measure == .seconds { text.append(unit) }
    }

    private static func append(_ number: Int64, to text: inout ByteBuffer) {
        if number < 0 { text.append(UInt8(ascii: "-")) }
        NumberWriting.append(number.magnitude, to: &text)
    }
}
