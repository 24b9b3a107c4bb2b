import IMHook

/// What an access token is fetched with.
///
/// Holds secrets: its description leaves them out.
public struct DingTalkCredentials: Sendable, CustomStringConvertible {
    /// Whose the credentials are.
    public let description: String
    let request: @Sendable (DingTalk.API) throws(IMHookError) -> DingTalk.APIRequest

    /// Those of an application of one organisation (page 「获取企业内部应用的accessToken」).
    ///
    /// - Parameters:
    ///   - clientID: Its ClientID (AppKey).
    ///   - clientSecret: Its ClientSecret (AppSecret).
    /// - Returns: The credentials.
    public static func application(clientID: String, clientSecret: String) -> DingTalkCredentials {
        DingTalkCredentials(description: "application \(clientID)") { api throws(IMHookError) in
            try api.getAccessToken(appKey: clientID, appSecret: clientSecret)
        }
    }

    /// Those of a third-party application, for one organisation that authorised it (page
    /// 「获取第三方应用授权企业的accessToken」).
    ///
    /// - Parameters:
    ///   - key: SuiteKey of the application.
    ///   - secret: Its SuiteSecret.
    ///   - corpID: The organisation.
    ///   - ticket: The last ticket that the event `suite_ticket` brought; asked for whenever a token is fetched, from any
    ///     thread.
    /// - Returns: The credentials.
    public static func suite(
        key: String,
        secret: String,
        corpID: String,
        ticket: @escaping @Sendable () -> String
    ) -> DingTalkCredentials {
        DingTalkCredentials(description: "suite \(key) for \(corpID)") { api throws(IMHookError) in
            try api.getCorpAccessToken(suiteKey: key, suiteSecret: secret, authCorpID: corpID, suiteTicket: ticket())
        }
    }
}
