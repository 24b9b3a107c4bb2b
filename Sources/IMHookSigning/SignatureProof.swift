/// What a signature proves: who signed, when, and what.
package struct SignatureProof {
    /// Which of the keys or tokens made it.
    package let keyIndex: Int
    /// The signed timestamp, in Unix milliseconds.
    package let signedAt: Int64
    /// The clock minus that timestamp.
    package let clockSkew: Int64
    /// Whether the body is signed too, and not the timestamp alone.
    package let coversBody: Bool

    init(keyIndex: Int, signedAt: Int64, clockSkew: Int64, coversBody: Bool = false) {
        self.keyIndex = keyIndex
        self.signedAt = signedAt
        self.clockSkew = clockSkew
        self.coversBody = coversBody
    }
}
