// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

/// The operations of DingTalk's server API.
package enum DingTalkOperations {
    /// A line for each operation; the form is that of ``APIOperation``.
    package static var table: StaticString {
        """
        get_access_token 1 POST tSR /v1.0/oauth2/accessToken
        create_card 11 POST cTRD /v1.0/card/instances
        create_and_deliver_card 16 POST cTRD /v1.0/card/instances/createAndDeliver
        deliver_card 18 POST cTD /v1.0/card/instances/deliver
        update_card 20 PUT sTRD /v1.0/card/instances
        append_card_spaces 21 PUT sTRD /v1.0/card/instances/spaces
        stream_card 22 PUT sTR /v1.0/card/streaming
        register_card_callback 23 POST sTSRD /v1.0/card/callbacks/register
        session_reply 32 POST e
        """
    }
}
