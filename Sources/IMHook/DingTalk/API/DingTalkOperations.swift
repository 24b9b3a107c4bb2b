// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

/// The operations of DingTalk's server API.
package enum DingTalkOperations {
    /// A line for each operation; the form is that of ``APIOperation``.
    package static var table: StaticString {
        """
        get_access_token 1 POST tSR /v1.0/oauth2/accessToken
        create_card 11 POST cTDR /v1.0/card/instances
        create_and_deliver_card 16 POST cTD /v1.0/card/instances/createAndDeliver
        deliver_card 18 POST cTD /v1.0/card/instances/deliver
        update_card 20 PUT sTDR /v1.0/card/instances
        append_card_spaces 21 PUT sTDR /v1.0/card/instances/spaces
        stream_card 22 PUT sTR /v1.0/card/streaming
        register_card_callback 23 POST sTSDR /v1.0/card/callbacks/register
        session_reply 33 POST e
        get_corp_access_token 34 POST tSR /v1.0/oauth2/corpAccessToken
        get_access_token_legacy 35 GET tSOQR /gettoken
        register_card_callback_legacy 36 POST eTSO /topapi/im/chat/scencegroup/interactivecard/callback/register
        close_top_card 37 POST sTQR /v1.0/card/tops/close
        create_card_template 0 POST aT /v1.0/card/templates
        get_card_template 0 GET aTQR /v1.0/card/templates
        copy_card_template 0 POST aT /v1.0/card/templates/copy
        remove_card_template 0 POST aT /v1.0/card/templates/remove
        query_card_templates 0 POST aTR /v1.0/card/templates/lists/query
        publish_card_template 0 POST aT /v1.0/card/templates/publish
        save_card_template 0 POST aT /v1.0/card/templates/save
        send_interactive_card 40 POST kT /v1.0/im/interactiveCards/send
        create_interactive_card 40 POST kTR /v1.0/im/interactiveCards/instances
        update_interactive_card 41 PUT sTR /v1.0/im/interactiveCards
        send_robot_card 44 POST kT /v1.0/im/v1.0/robot/interactiveCards/send
        update_robot_card 45 PUT kTR /v1.0/im/robots/interactiveCards
        create_top_box 47 POST sT /v2.0/im/topBoxes
        send_custom_robot_message 50 POST eTOWU /robot/send
        send_group_message 58 POST kT /v1.0/robot/groupMessages/send
        send_direct_messages 59 POST kT /v1.0/robot/oToMessages/batchSend
        download_message_file 60 POST dTR /v1.0/robot/messageFiles/download
        """
    }
}
