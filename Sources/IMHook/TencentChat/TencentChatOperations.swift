// Generated from Scripts/tables/tencent_chat_operations.toml by `make generate`: edit the table, not this file.

/// The operations of the REST API of Tencent Cloud Chat.
package enum TencentChatOperations {
    /// A line for each operation; the form is that of ``APIOperation``.
    package static var table: StaticString {
        """
        create_official_account 62
        destroy_official_account 63
        modify_official_account_base_info 64
        get_official_account_info 0
        send_official_account_msg 65
        official_account_msg_recall 66
        official_account_msg_get_simple 67
        add_subscriber 69
        delete_subscriber 70
        get_subscriber_info 0
        modify_subscriber_info 0
        get_subscribed_official_account_list 0
        """
    }
}
