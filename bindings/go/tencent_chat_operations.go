package imhook

// The operations of the REST API, named as the platform names them. What each body holds stands on the pages of the
// platform (1047/60755 to 1047/60761, 1047/60810, 1047/60811).

// CreateOfficialAccount creates an official account. Required: Owner_Account, Name. The answer has
// OfficialAccountUserID.
func (a *TencentChatAPI) CreateOfficialAccount(body any) (*APIRequest, error) {
	return a.Request("create_official_account", body)
}

// DestroyOfficialAccount destroys an official account. Required: Official_Account.
func (a *TencentChatAPI) DestroyOfficialAccount(body any) (*APIRequest, error) {
	return a.Request("destroy_official_account", body)
}

// ModifyOfficialAccountBaseInfo changes name, introduction, avatar or organization of an official account. Which of
// the two names of the account the platform wants is not certain; everything else is what changes.
func (a *TencentChatAPI) ModifyOfficialAccountBaseInfo(body any) (*APIRequest, error) {
	return a.Request("modify_official_account_base_info", body)
}

// GetOfficialAccountInfo reads the data of official accounts.
func (a *TencentChatAPI) GetOfficialAccountInfo(body any) (*APIRequest, error) {
	return a.Request("get_official_account_info", body)
}

// SendOfficialAccountMsg sends a broadcast to the subscribers of an official account. Required: Official_Account,
// MsgBody; Random is drawn where it is missing. The answer has MsgKey and MsgTime. At most one message per second and
// two per hour for an account; the same content with the same Random within 5 minutes is one message.
func (a *TencentChatAPI) SendOfficialAccountMsg(body any) (*APIRequest, error) {
	return a.Request("send_official_account_msg", body)
}

// OfficialAccountMsgRecall recalls broadcasts of an official account. Required: Official_Account, MsgKeyList. The
// answer has RecallRetList with a RetCode for each key; 0 is success, 10030 means that there is no such message.
func (a *TencentChatAPI) OfficialAccountMsgRecall(body any) (*APIRequest, error) {
	return a.Request("official_account_msg_recall", body)
}

// OfficialAccountMsgGetSimple reads the broadcasts of an official account. The answer has IsFinished, RspMsgList and
// LastMsgKey, from which the next call goes on.
func (a *TencentChatAPI) OfficialAccountMsgGetSimple(body any) (*APIRequest, error) {
	return a.Request("official_account_msg_get_simple", body)
}

// AddSubscriber adds subscribers to an official account. Required: Official_Account. The answer has a Result for each
// account: 0 failed, 1 added, 2 was a subscriber already.
func (a *TencentChatAPI) AddSubscriber(body any) (*APIRequest, error) {
	return a.Request("add_subscriber", body)
}

// DeleteSubscriber removes subscribers from an official account. Required: Official_Account, SubscriberToDel_Account.
func (a *TencentChatAPI) DeleteSubscriber(body any) (*APIRequest, error) {
	return a.Request("delete_subscriber", body)
}

// GetSubscriberInfo reads the data of subscribers of an official account.
func (a *TencentChatAPI) GetSubscriberInfo(body any) (*APIRequest, error) {
	return a.Request("get_subscriber_info", body)
}

// ModifySubscriberInfo changes the data of a subscriber of an official account.
func (a *TencentChatAPI) ModifySubscriberInfo(body any) (*APIRequest, error) {
	return a.Request("modify_subscriber_info", body)
}

// GetSubscribedOfficialAccountList reads which official accounts a user subscribes to.
func (a *TencentChatAPI) GetSubscribedOfficialAccountList(body any) (*APIRequest, error) {
	return a.Request("get_subscribed_official_account_list", body)
}
