#if !hasFeature(Embedded)

extension Duration {
    /// The whole milliseconds, kept inside the range of the type.
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, isTooLarge) = seconds.multipliedReportingOverflow(by: 1000)
        let (sum, overflow) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return isTooLarge || overflow ? (seconds < 0 ? .min : .max) : sum
    }
}

#endif
