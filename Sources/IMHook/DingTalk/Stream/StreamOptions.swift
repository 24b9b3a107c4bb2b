/// Limits and times of a ``StreamSession``; every time is in milliseconds.
package struct StreamOptions {
    /// How long nothing may arrive before a WebSocket ping is sent, 1 s to 1 h.
    ///
    /// The platform's clients for Python and Java send theirs after 60 s, so the gateway is known to live with it, and common
    /// proxies close what is silent for longer.
    package var pingInterval: Int64 = 60_000
    /// How long anything may take to arrive after a ping, 100 ms to 10 min; the clients for Go and Java wait 5 s.
    package var pongDeadline: Int64 = 5_000
    /// How long the gateway may take to answer the request, and the WebSocket to open, each: 100 ms to 10 min.
    package var openTimeout: Int64 = 10_000
    /// How long a ticket is valid, 1 s to 10 min; the platform says 90 s.
    package var ticketLifetime: Int64 = 90_000
    /// The longest pause after the first failure, 10 ms to 1 h.
    ///
    /// It doubles with each failure that follows.
    package var retryBase: Int64 = 1_000
    /// The longest pause ever, ``retryBase`` to 1 h.
    package var retryCap: Int64 = 60_000
    /// The shortest pause after a refusal that a retry does not heal, such as a wrong secret, 1 s to 1 d.
    ///
    /// Up to a quarter is added at random. Five minutes are also how long the platform blocks an address.
    package var slowRetry: Int64 = 300_000
    /// The shortest pause after too many calls, 0 to 1 h; the platform says 1 s.
    package var throttledRetry: Int64 = 1_000
    /// How long after its opening something has to arrive on a connection before it counts as proven, 0 to 1 h.
    ///
    /// Only then pauses become short again, and a replacement that the gateway asks for is opened without one.
    package var proofOfLife: Int64 = 10_000
    /// How long a connection that is being replaced stays open for answers, 0 to 10 min; the gateway closes it after 10 s.
    package var drainTimeout: Int64 = 10_000
    /// After how long a callback of a card is answered in its handler's place, 100 ms to 10 min; nil never.
    ///
    /// The platform waits two seconds.
    package var cardDeadline: Int64? = 1_800
    /// After how long a message to a robot is acknowledged in its handler's place, 100 ms to 10 min; nil never.
    ///
    /// Reports say that the platform sends it again after 60 s.
    package var messageDeadline: Int64? = 30_000
    /// After how long a delivery that was handed out and not replied to is given up, 1 s to 1 d; nil never.
    package var giveUp: Int64?
    /// The most deliveries that wait for their reply, 1 to 65,536.
    package var inFlightLimit = 100
    /// The most frames that wait, unanswered, until one of those was replied to, 0 to 65,536.
    package var waitingLimit = 1_000
    /// The most bytes of frames that wait, 0 to 1 GiB.
    package var waitingSize = 16 << 20
    /// The most replies that are remembered for duplicates, 1 to 1,048,576.
    package var duplicateLimit = 10_000
    /// The most bytes of names and replies that are remembered, 0 to 1 GiB.
    package var duplicateSize = 16 << 20
    /// How long a reply is remembered, 1 s to 1 d; the platform's client for Python has 5 min.
    package var duplicateTime: Int64 = 300_000

    /// Creates the default options.
    package init() {}

    /// Whether every option is inside its range.
    package var isValid: Bool { hasValidTimes && hasValidLimits }

    private var hasValidTimes: Bool {
        let (second, minute, hour): (Int64, Int64, Int64) = (1_000, 60_000, 3_600_000)
        return (second...hour).contains(pingInterval) && (100...10 &* minute).contains(pongDeadline)
            && (100...10 &* minute).contains(openTimeout) && (second...10 &* minute).contains(ticketLifetime)
            && (10...hour).contains(retryBase) && retryCap >= retryBase && retryCap <= hour
            && (second...24 &* hour).contains(slowRetry) && (0...hour).contains(throttledRetry)
            && (0...hour).contains(proofOfLife) && (0...10 &* minute).contains(drainTimeout)
            && (second...24 &* hour).contains(duplicateTime)
            && (100...10 &* minute).contains(cardDeadline ?? second)
            && (100...10 &* minute).contains(messageDeadline ?? second)
            && (second...24 &* hour).contains(giveUp ?? second)
    }

    private var hasValidLimits: Bool {
        (1...65_536).contains(inFlightLimit) && (0...65_536).contains(waitingLimit)
            && (0...(1 << 30)).contains(waitingSize) && (1...(1 << 20)).contains(duplicateLimit)
            && (0...(1 << 30)).contains(duplicateSize)
    }
}
