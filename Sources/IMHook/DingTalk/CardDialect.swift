/// Which layout the answer to a card callback has.
///
/// The numbers are those of `imhook_dialect`.
public enum CardDialect: Int32, Sendable {
    /// Cards made through `/v1.0/card`.
    case current = 1
    /// Cards made through `/v1.0/im`, and pure pull.
    case legacy = 2
}
