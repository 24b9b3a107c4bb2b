/// What a signed event proves: when it was signed, and with the token of which keys.
///
/// Several keys may have the same token, of which one decrypts.
package struct EventProof {
    /// A bit for each key.
    let candidates: UInt32
    /// The signed timestamp, in Unix milliseconds; 0 where it is not checked and cannot be read.
    let signedAt: Int64
    /// The clock minus that timestamp.
    let clockSkew: Int64

    /// Whether a key has the token that signed.
    package func mayBe(_ index: Int) -> Bool { index >= 0 && index < 32 && candidates >> UInt32(index) & 1 != 0 }

    /// The proof, once it is known which key it is.
    package func of(_ index: Int) -> SignatureProof {
        SignatureProof(keyIndex: index, signedAt: signedAt, clockSkew: clockSkew, coversBody: true)
    }
}
