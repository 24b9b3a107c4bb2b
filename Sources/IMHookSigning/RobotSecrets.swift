import IMHookWire

/// The secrets of robots: each as a key, and once more as the end of what is signed with it.
///
/// Immutable after the last ``add(_:)``. Wiped before its memory is freed.
package struct RobotSecrets: ~Copyable {
    private var keys: SigningKeys
    /// A line feed and the secret, each.
    private var endings: SecretTexts

    /// Creates an empty list; nil when memory could not be allocated.
    ///
    /// - Parameter capacity: How many there will be, at most ``SigningKeys/maximum``.
    @export(interface)
    package init?(capacity: Int) {
        guard let keys = SigningKeys(capacity: capacity) else { return nil }
        self.keys = keys
        endings = SecretTexts(capacity: capacity)
    }

    /// How many secrets there are.
    package var count: Int { keys.count }

    /// Adds a secret.
    ///
    /// - Returns: false when memory could not be allocated, or when there are as many as there can be.
    @export(interface)
    package mutating func add(_ secret: RawSpan) -> Bool {
        let lineFeed: StaticString = "\n"
        return endings.add(lineFeed.span, secret) && keys.add(secret)
    }

    /// What a timestamp is signed with.
    ///
    /// - Returns: nil when there is no such secret.
    func tag(_ index: Int, _ timestamp: RawSpan) -> AuthenticationTag? {
        keys.tag(index, timestamp, endings.text(index))
    }

    /// Authenticates two pieces as one message, for what the replay guard remembers.
    @export(interface)
    package func tag(_ index: Int, _ first: RawSpan, _ second: RawSpan) -> AuthenticationTag? {
        keys.tag(index, first, second)
    }
}
