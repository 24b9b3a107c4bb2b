#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.Stream {
    /// The configuration of a session.
    ///
    /// Only the credentials and what is subscribed to are needed. Its description leaves the secret out.
    public struct Options: Sendable, CustomStringConvertible, CustomReflectable {
        private static let defaults = StreamOptions()

        // MARK: Who asks for what

        /// The ClientID (AppKey) of the application.
        public var clientID: String
        /// The ClientSecret (AppSecret) of the application.
        public var clientSecret: String
        /// What is subscribed to by name; what is not subscribed to does not arrive.
        public var subscriptions: StreamKinds
        /// Further callback topics, at most 64; their callbacks are ``DingTalk/Callback/Content/unknown``.
        public var topics: [String]
        /// What names the program to the gateway, as `dingtalk-sdk-<language>/<version>`; empty for the library and its
        /// version.
        public var userAgent = ""
        /// Addresses of this machine for the platform's diagnosis, with commas; empty leaves them out.
        public var localIP = ""
        /// Where the platform's API is: `https://` or `http://`, a host, where needed a port and a path; empty for
        /// `https://api.dingtalk.com`.
        public var apiHost = ""
        /// Where pauses get their randomness from; nil has it drawn from libcrypto.
        ///
        /// Equal seeds, inputs and times give equal actions.
        public var seed: UInt64?

        // MARK: Connections

        /// How long nothing may arrive before a ping is sent, 1 s to 1 h.
        public var pingInterval = Duration.milliseconds(defaults.pingInterval)
        /// How long anything may take to arrive after a ping, 100 ms to 10 min.
        public var pongTimeout = Duration.milliseconds(defaults.pongDeadline)
        /// How long the gateway may take to answer the request, and the WebSocket to open, each, 100 ms to 10 min.
        public var openTimeout = Duration.milliseconds(defaults.openTimeout)
        /// The longest pause after the first failure, 10 ms to 1 h.
        ///
        /// It doubles with each failure that follows; the pause itself is drawn from zero up to it.
        public var retryBase = Duration.milliseconds(defaults.retryBase)
        /// The longest pause ever, ``retryBase`` to 1 h; nil for one minute, or ``retryBase`` where that is longer.
        public var retryCap: Duration?
        /// The shortest pause after a refusal that a retry does not heal, such as a wrong secret, 1 s to 1 d.
        ///
        /// Up to a quarter is added at random.
        public var slowRetry = Duration.milliseconds(defaults.slowRetry)
        /// How long after its opening something has to arrive on a connection before the pauses become short again, up to
        /// 1 h.
        public var proofOfLife = Duration.milliseconds(defaults.proofOfLife)
        /// How long a connection that is being replaced stays open for answers, up to 10 min; the gateway closes it after
        /// 10 s.
        public var drainTimeout = Duration.milliseconds(defaults.drainTimeout)

        // MARK: Deliveries

        /// After how long a callback of a card is answered with the answer that changes nothing, while its handler goes on,
        /// 100 ms to 10 min; nil never.
        ///
        /// The platform waits two seconds.
        public var cardDeadline = defaults.cardDeadline.map { Duration.milliseconds($0) }
        /// After how long a message to a robot is acknowledged while its handler goes on, 100 ms to 10 min; nil never.
        ///
        /// The platform sends it again after a minute.
        public var messageDeadline = defaults.messageDeadline.map { Duration.milliseconds($0) }
        /// After how long a delivery that nobody replied to is given up, 1 s to 1 d; nil never.
        ///
        /// An event is then sent again later, and its place among those in flight is free.
        public var giveUp: Duration?
        /// The most deliveries that wait for their reply, 1 to 65,536.
        public var inFlightLimit = defaults.inFlightLimit
        /// The most frames that wait, unanswered, until one of those was replied to, up to 65,536.
        public var waitingLimit = defaults.waitingLimit
        /// The most bytes that frames which wait may take, up to 1 GiB.
        public var waitingSize = defaults.waitingSize
        /// How long a reply is remembered for duplicates, 1 s to 1 d.
        public var duplicateTime = Duration.milliseconds(defaults.duplicateTime)
        /// The most replies that are remembered for duplicates, 1 to 1,048,576.
        public var duplicateLimit = defaults.duplicateLimit
        /// The most bytes of names and replies that are remembered, up to 1 GiB.
        public var duplicateSize = defaults.duplicateSize
        /// The limits of a frame and of each text nested in it.
        public var frameLimits = JSONLimits()

        /// Creates options with the defaults.
        ///
        /// - Parameters:
        ///   - clientID: The ClientID (AppKey) of the application.
        ///   - clientSecret: Its ClientSecret (AppSecret).
        ///   - subscriptions: What is subscribed to by name.
        ///   - topics: Further callback topics.
        public init(
            clientID: String,
            clientSecret: String,
            subscriptions: StreamKinds,
            topics: [String] = []
        ) {
            self.clientID = clientID
            self.clientSecret = clientSecret
            self.subscriptions = subscriptions
            self.topics = topics
        }

        /// The ClientID and what is subscribed to.
        public var description: String { "\(clientID): subscriptions \(subscriptions.rawValue), topics \(topics)" }

        /// The same as the description, so that nothing prints the secret.
        public var customMirror: Mirror { Mirror(self, children: ["description": description]) }

        /// The times and limits of the session.
        var sessionOptions: StreamOptions {
            var options = StreamOptions()
            options.pingInterval = pingInterval.milliseconds
            options.pongDeadline = pongTimeout.milliseconds
            options.openTimeout = openTimeout.milliseconds
            options.retryBase = retryBase.milliseconds
            options.retryCap = retryCap?.milliseconds ?? Swift.max(options.retryCap, options.retryBase)
            options.slowRetry = slowRetry.milliseconds
            options.proofOfLife = proofOfLife.milliseconds
            options.drainTimeout = drainTimeout.milliseconds
            options.cardDeadline = cardDeadline?.milliseconds
            options.messageDeadline = messageDeadline?.milliseconds
            options.giveUp = giveUp?.milliseconds
            options.inFlightLimit = inFlightLimit
            options.waitingLimit = waitingLimit
            options.waitingSize = waitingSize
            options.duplicateTime = duplicateTime.milliseconds
            options.duplicateLimit = duplicateLimit
            options.duplicateSize = duplicateSize
            return options
        }
    }
}

#endif
