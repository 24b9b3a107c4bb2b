// Generated from Scripts/tables/tencent_chat_operations.toml by `make generate`: edit the table, not this file.

/// The operations of the REST API of Tencent Cloud Chat.
package enum TencentChatOperations {
    /// A line for each operation; the form is that of ``APIOperation``.
    package static var table: StaticString {
        """
        create_official_account 55
        destroy_official_account 56
        modify_official_account_base_info 57
        get_official_account_info 0
        send_official_account_msg 58
        official_account_msg_recall 59
        official_account_msg_get_simple 60
        add_subscriber 62
        delete_subscriber 63
        get_subscriber_info 0
        modify_subscriber_info 0
        get_subscribed_official_account_list 0
        """
    }
}
