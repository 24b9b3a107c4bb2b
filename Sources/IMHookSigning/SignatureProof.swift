/// What a signed timestamp proves: who signed it, and when.
package struct SignatureProof {
    /// Which of the keys or tokens made it.
    package let keyIndex: Int
    /// The signed timestamp, in Unix milliseconds.
    package let signedAt: Int64
    /// The clock minus that timestamp.
    package let clockSkew: Int64
}
