/// An earlier connection that stays open for answers.
struct StreamDraining {
    let number: UInt64
    /// When it is closed in any case.
    let deadline: Int64
}
