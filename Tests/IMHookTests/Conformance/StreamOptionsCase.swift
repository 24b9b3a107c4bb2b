import IMHook

/// The options of a session as a case gives them, where 0 is the default, and -1 turns some of them off.
enum StreamOptionsCase {
    static func options(_ description: JSONValue) throws -> DingTalk.Stream.Options {
        var options = DingTalk.Stream.Options(clientID: "", clientSecret: "", subscriptions: [])
        for (name, value) in description.members {
            switch name {
            case "clientId": options.clientID = try value.string
            case "clientSecret": options.clientSecret = try value.string
            case "userAgent": options.userAgent = try value.string
            case "localIp": options.localIP = try value.string
            case "apiHost": options.apiHost = try value.string
            case "subscriptions": options.subscriptions = try kinds(value)
            case "topics": options.topics = try value.texts
            default:
                let number = try value.int64
                guard number != 0 else { continue }
                guard try set(name, number, &options) || setLimit(name, number, &options) else {
                    throw BrokenCase("the option '\(name)' is not known to this runner")
                }
            }
        }
        return options
    }

    private static func kinds(_ names: JSONValue) throws -> StreamKinds {
        var kinds: StreamKinds = []
        for name in try names.texts {
            switch name {
            case "EVENTS": kinds.insert(.events)
            case "ROBOT_MESSAGES": kinds.insert(.robotMessages)
            case "DELEGATED_MESSAGES": kinds.insert(.delegatedMessages)
            case "CARD_ACTIONS": kinds.insert(.cardActions)
            case "DYNAMIC_DATA": kinds.insert(.dynamicData)
            case "GRAPH": kinds.insert(.graph)
            default: throw BrokenCase("the subscription '\(name)' is not known to this runner")
            }
        }
        return kinds
    }

    private static func set(_ name: String, _ number: Int64, _ options: inout DingTalk.Stream.Options) throws -> Bool {
        let time = Duration.milliseconds(number)
        switch name {
        case "seed": options.seed = UInt64(number)
        case "pingIntervalMs": options.pingInterval = time
        case "pongTimeoutMs": options.pongTimeout = time
        case "openTimeoutMs": options.openTimeout = time
        case "retryBaseMs": options.retryBase = time
        case "retryCapMs": options.retryCap = time
        case "slowRetryMs": options.slowRetry = time
        case "proofOfLifeMs": options.proofOfLife = time
        case "drainTimeoutMs": options.drainTimeout = time
        case "cardDeadlineMs": options.cardDeadline = number == -1 ? nil : time
        case "messageDeadlineMs": options.messageDeadline = number == -1 ? nil : time
        case "giveUpMs": options.giveUp = time
        case "duplicateTimeMs": options.duplicateTime = time
        default: return false
        }
        return true
    }

    private static func setLimit(
        _ name: String,
        _ number: Int64,
        _ options: inout DingTalk.Stream.Options
    ) throws -> Bool {
        let limit = Int(number)
        switch name {
        case "inFlightLimit": options.inFlightLimit = limit
        case "waitingLimit": options.waitingLimit = limit
        case "duplicateLimit": options.duplicateLimit = limit
        case "waitingSize": options.waitingSize = limit
        case "duplicateSize": options.duplicateSize = limit
        case "maxFrameSize": options.frameLimits.maxSize = limit
        case "maxDepth": options.frameLimits.maxDepth = UInt32(limit)
        case "maxValues": options.frameLimits.maxValues = UInt32(limit)
        default: return false
        }
        return true
    }
}
