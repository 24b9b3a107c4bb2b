import IMHookWire

/// Why an answer cannot be read, and where: small enough to be handed on from level to level.
struct DingTalkResponseFlaw: Error {
    /// The member that is missing, or is not what is documented.
    enum Member {
        case none
        case errorCode
        case success
        case accessToken
        case expireIn
        case processQueryKey
        case downloadURL

        var name: StaticString {
            switch self {
            case .none: ""
            case .errorCode: "errcode"
            case .success: "success"
            case .accessToken: "accessToken"
            case .expireIn: "expireIn"
            case .processQueryKey: "processQueryKey"
            case .downloadURL: "downloadUrl"
            }
        }
    }

    let status: Status
    let member: Member
    /// The value that is wrong, or the object that lacks the member.
    let node: UInt32

    /// Somebody else answered.
    static var httpStatus: DingTalkResponseFlaw { DingTalkResponseFlaw(.apiHttpStatus, .none, 0) }

    private init(_ status: Status, _ member: Member, _ node: UInt32) {
        self.status = status
        self.member = member
        self.node = node
    }

    /// A member is not what is documented.
    ///
    /// - Parameters:
    ///   - member: The member.
    ///   - value: Its value, which may be absent.
    init(_ member: Member, _ value: UInt32 = JSONArena.absent) {
        self.init(.apiResponseMalformed, member, value == JSONArena.absent ? 0 : value)
    }
}
