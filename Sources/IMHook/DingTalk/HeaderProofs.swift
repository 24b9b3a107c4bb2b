import IMHookSigning

/// Which of the signatures in the headers of a request are genuine.
struct HeaderProofs {
    let card: SignatureProof?
    let robot: SignatureProof?

    /// Whether one of them is.
    var hasAny: Bool { card != nil || robot != nil }
}
