// Generated from Scripts/tables/dingtalk_operations.toml and tencent_chat_operations.toml by `make generate`: edit the tables, not this file.

extension APIRules {
    /// What is known of an object, a line for each member; the form is that of ``APIRule``.
    static func text(of object: Int) -> StaticString {
        switch object {
        // DingTalk: get_access_token
        case 1:
            """
            appKey t!
            appSecret t!
            """
        // DingTalk: card_data
        case 2:
            """
            cardParamMap p!100
            """
        // DingTalk: pull_config
        case 3:
            """
            pullStrategy e! =NONE =ONCE =INTERVAL+interval+timeUnit =RENDER
            interval d6 ?pullStrategy=INTERVAL
            timeUnit e =SECONDS =MINUTES =HOURS =DAYS
            """
        // DingTalk: data_source
        case 4:
            """
            dynamicDataSourceId t!
            constParams m
            pullConfig o!@3
            """
        // DingTalk: dynamic_data
        case 5:
            """
            dynamicDataSourceConfigs v!*@4
            """
        // DingTalk: search_support
        case 6:
            """
            searchIcon t
            searchTypeName t{"
            searchDesc t
            """
        // DingTalk: notification
        case 7:
            """
            alertContent t
            notificationOff b
            """
        // DingTalk: forwardable_space
        case 8:
            """
            supportForward b!
            lastMessageI18n m
            searchSupport o@6
            notification o@7
            """
        // DingTalk: space
        case 9:
            """
            supportForward b
            lastMessageI18n m
            searchSupport o@6
            notification o@7
            """
        // DingTalk: top_space
        case 10:
            """
            spaceType e! =ONE_BOX
            """
        // DingTalk: card
        case 11:
            """
            userId c100
            userIdType n1-2
            cardTemplateId t!
            outTrackId c!100
            callbackType e =STREAM =HTTP+callbackRouteKey
            callbackRouteKey t
            cardData o!@2
            privateData k100@2
            openDynamicDataConfig o@5
            cardAtUserIds l
            imGroupOpenSpaceModel o@8 %IM_GROUP
            imRobotOpenSpaceModel o@8 %IM_ROBOT
            imSingleOpenSpaceModel o@9 %IM_SINGLE
            topOpenSpaceModel o@10 %ONE_BOX
            coFeedOpenSpaceModel o %CO_FEED
            """
        // DingTalk: group_delivery
        case 12:
            """
            robotCode t!
            atUserIds m
            recipients l
            extension m
            """
        // DingTalk: robot_delivery
        case 13:
            """
            spaceType e =IM_ROBOT
            robotCode t
            extension m
            """
        // DingTalk: single_delivery
        case 14:
            """
            atUserIds m
            extension m
            """
        // DingTalk: top_delivery
        case 15:
            """
            expiredTimeMillis i!
            userIds l
            platforms l =android =ios =win =mac
            """
        // DingTalk: create_and_deliver_card
        case 16:
            """
            openSpaceId s!1000
            imGroupOpenDeliverModel o@12 ~IM_GROUP
            imRobotOpenDeliverModel o*@13 ~IM_ROBOT
            imSingleOpenDeliverModel o@14 ~IM_SINGLE
            topOpenDeliverModel o@15 ~ONE_BOX
            coFeedOpenDeliverModel o ~CO_FEED
            docOpenDeliverModel o
            |imGroupOpenDeliverModel imRobotOpenDeliverModel imSingleOpenDeliverModel topOpenDeliverModel coFeedOpenDeliverModel docOpenDeliverModel
            &11
            """
        // DingTalk: delivery
        case 17:
            """
            openSpaceId s!1000
            imGroupOpenDeliverModel o@12 ~IM_GROUP
            imRobotOpenDeliverModel o*@13 ~IM_ROBOT
            imSingleOpenDeliverModel o@14 ~IM_SINGLE
            topOpenDeliverModel o@15 ~ONE_BOX
            coFeedOpenDeliverModel o ~CO_FEED
            docOpenDeliverModel o
            |imGroupOpenDeliverModel imRobotOpenDeliverModel imSingleOpenDeliverModel topOpenDeliverModel coFeedOpenDeliverModel docOpenDeliverModel
            """
        // DingTalk: deliver_card
        case 18:
            """
            outTrackId c!100
            userIdType n1-2
            &17
            """
        // DingTalk: update_options
        case 19:
            """
            updateCardDataByKey b
            updatePrivateDataByKey b
            """
        // DingTalk: update_card
        case 20:
            """
            outTrackId c!100
            cardData o@2
            privateData k100@2
            cardUpdateOptions o@19
            userIdType n1-2
            |*cardData privateData
            """
        // DingTalk: append_card_spaces
        case 21:
            """
            outTrackId c!100 -imSingleOpenSpaceModel
            imGroupOpenSpaceModel o@8
            imRobotOpenSpaceModel o@8
            imSingleOpenSpaceModel o
            topOpenSpaceModel o@10
            coFeedOpenSpaceModel o
            |imGroupOpenSpaceModel imRobotOpenSpaceModel topOpenSpaceModel coFeedOpenSpaceModel
            """
        // DingTalk: stream_card
        case 22:
            """
            outTrackId c!100
            guid t!
            key t!
            content t!1024
            isFull b!
            isFinalize b
            isError b
            """
        // DingTalk: register_card_callback
        case 23:
            """
            callbackRouteKey t!
            callbackUrl t!
            apiSecret t
            forceUpdate b
            """
        // DingTalk: reply_text
        case 24:
            """
            content t!
            """
        // DingTalk: reply_markdown
        case 25:
            """
            title t!
            text t!
            """
        // DingTalk: reply_link
        case 26:
            """
            title t!
            text t!
            messageUrl t!
            picUrl t
            """
        // DingTalk: reply_button
        case 27:
            """
            title t!
            actionURL t!
            """
        // DingTalk: reply_action_card
        case 28:
            """
            title t!
            text t!
            singleTitle t +singleURL -btns
            singleURL t +singleTitle
            btns v*@27
            btnOrientation e =0 =1
            hideAvatar e =0 =1
            |singleTitle btns
            """
        // DingTalk: reply_feed_link
        case 29:
            """
            title t!
            messageURL t!
            picURL t!
            """
        // DingTalk: reply_feed_card
        case 30:
            """
            links v!*@29
            """
        // DingTalk: reply_at
        case 31:
            """
            atMobiles l
            atUserIds l
            isAtAll b
            """
        // DingTalk: mention
        case 32:
            """
            at o@31
            """
        // DingTalk: session_reply
        case 33:
            """
            msgtype f! =text+text-markdown-link-actionCard-feedCard =markdown+markdown-text-link-actionCard-feedCard =link+link-at-text-markdown-actionCard-feedCard =actionCard+actionCard-at-text-markdown-link-feedCard =feedCard+feedCard-at-text-markdown-link-actionCard
            text o@24
            markdown o@25
            link o@26
            actionCard o@28
            feedCard o@30
            &32
            """
        // DingTalk: get_corp_access_token
        case 34:
            """
            suiteKey t!
            suiteSecret t!
            authCorpId t!
            suiteTicket t!
            """
        // DingTalk: get_access_token_legacy
        case 35:
            """
            appkey t!
            appsecret t!
            """
        // DingTalk: register_card_callback_legacy
        case 36:
            """
            callback_url t! ^
            api_secret t
            callbackRouteKey t
            forceUpdate b
            """
        // DingTalk: close_top_card
        case 37:
            """
            outTrackId c!100
            openConversationId t
            """
        // DingTalk: old_card_data
        case 38:
            """
            cardParamMap q
            cardMediaIdParamMap m#
            """
        // DingTalk: interactive_card_options
        case 39:
            """
            supportForward b
            """
        // DingTalk: interactive_card
        case 40:
            """
            cardTemplateId t!
            openConversationId t
            receiverUserIdList l20 ?conversationType=0
            outTrackId c!100
            robotCode t
            conversationType n!0-1
            callbackRouteKey t
            cardData o!@38
            privateData k@38
            chatBotId t
            userIdType n1-2
            atOpenIds m
            cardOptions o@39
            pullStrategy b
            """
        // DingTalk: update_interactive_card
        case 41:
            """
            outTrackId c!100
            cardData o@38
            privateData k@38
            userIdType n1-2
            cardOptions o@19
            |*cardData privateData
            """
        // DingTalk: chat_receiver
        case 42:
            """
            userId t!
            """
        // DingTalk: robot_card_options
        case 43:
            """
            atUserListJson j[30
            atAll b
            receiverListJson j[
            cardPropertyJson j{
            """
        // DingTalk: send_robot_card
        case 44:
            """
            cardTemplateId t!
            cardBizId t!
            cardData j!{
            robotCode t
            openConversationId t
            singleChatReceiver j{@42
            callbackUrl t
            sendOptions o@43
            pullStrategy b
            |openConversationId singleChatReceiver
            """
        // DingTalk: update_robot_card
        case 45:
            """
            cardBizId t!
            cardData j{
            """
        // DingTalk: top_box_settings
        case 46:
            """
            pullStrategy b
            """
        // DingTalk: create_top_box
        case 47:
            """
            cardTemplateId t!
            outTrackId c!64
            callbackRouteKey t
            cardData o@38
            userIdPrivateDataMap k@38
            unionIdPrivateDataMap k@38
            cardSettings o@46
            conversationType n!1-2
            openConversationId t
            userId t
            unionId t
            robotCode t
            coolAppCode t
            groupTemplateId t
            receiverUserIdList l100
            receiverUnionIdList l100
            expiredTime i
            platforms t =ios =mac =android =win
            """
        // DingTalk: custom_robot_at
        case 48:
            """
            atMobiles l50
            atUserIds l50 ,atMobiles
            isAtAll b
            """
        // DingTalk: custom_robot_mention
        case 49:
            """
            at o@48
            """
        // DingTalk: send_custom_robot_message
        case 50:
            """
            msgUuid t
            msgtype f! =text+text-markdown-link-actionCard-feedCard =markdown+markdown-text-link-actionCard-feedCard =link+link-at-text-markdown-actionCard-feedCard =actionCard+actionCard-at-text-markdown-link-feedCard =feedCard+feedCard-at-text-markdown-link-actionCard
            text o@24
            markdown o@25
            link o@26
            actionCard o@28
            feedCard o@30
            &49
            """
        // DingTalk: sample_text
        case 51:
            """
            content t!
            """
        // DingTalk: sample_markdown
        case 52:
            """
            title t!
            text t!
            """
        // DingTalk: sample_image
        case 53:
            """
            photoURL t!
            """
        // DingTalk: sample_link
        case 54:
            """
            title t!
            text t!
            messageUrl t!
            picUrl t
            """
        // DingTalk: sample_audio
        case 55:
            """
            mediaId t!
            duration a
            """
        // DingTalk: sample_file
        case 56:
            """
            mediaId t!
            fileName t
            fileType t
            """
        // DingTalk: robot_send
        case 57:
            """
            robotCode t!
            msgKey f! =sampleText =sampleMarkdown =sampleImageMsg =sampleLink =sampleActionCard =sampleActionCard2 =sampleActionCard3 =sampleActionCard4 =sampleActionCard5 =sampleActionCard6 =sampleAudio =sampleFile =sampleVideo
            msgParam j!{ /msgKey=sampleText@51 /msgKey=sampleMarkdown@52 /msgKey=sampleImageMsg@53 /msgKey=sampleLink@54 /msgKey=sampleAudio@55 /msgKey=sampleFile@56
            """
        // DingTalk: send_group_message
        case 58:
            """
            openConversationId t!
            &57
            """
        // DingTalk: send_direct_messages
        case 59:
            """
            userIds l!*20
            &57
            """
        // DingTalk: download_message_file
        case 60:
            """
            downloadCode t!
            robotCode t!
            """
        // DingTalk: robot_answer
        case 61:
            """
            msgtype e! =text+text-markdown-actionCard-feedCard =markdown+markdown-text-actionCard-feedCard =actionCard+actionCard-at-text-markdown-feedCard =feedCard+feedCard-at-text-markdown-actionCard =empty-at-text-markdown-actionCard-feedCard
            text o@24
            markdown o@25
            actionCard o@28
            feedCard o@30
            at o@31
            """
        // Tencent Chat: create_official_account
        case 62:
            """
            Owner_Account t!
            Name t!150
            OfficialAccountUserID t
            Introduction t400
            FaceUrl t500
            MaxSubscriberNum i
            Organization t500
            CustomString t3000
            """
        // Tencent Chat: destroy_official_account
        case 63:
            """
            Official_Account t!
            """
        // Tencent Chat: modify_official_account_base_info
        case 64:
            """
            Official_Account t
            OfficialAccount t
            Name t150
            Introduction t400
            FaceUrl t500
            MaxSubscriberNum i
            Organization t500
            CustomString t3000
            |Official_Account OfficialAccount
            """
        // Tencent Chat: send_official_account_msg
        case 65:
            """
            Official_Account t!
            Random n0-4294967295
            MsgBody v!
            OfflinePushInfo o
            ForbidCallbackControl l
            OnlineOnlyFlag n0-1
            SendMsgControl l
            CloudCustomData t
            """
        // Tencent Chat: official_account_msg_recall
        case 66:
            """
            Official_Account t!
            MsgKeyList l!10
            Reason t100
            """
        // Tencent Chat: official_account_msg_get_simple
        case 67:
            """
            Official_Account t
            LastMsgKey a
            ReqMsgNumber a
            WithRecalledMsg a
            """
        // Tencent Chat: subscriber
        case 68:
            """
            Subscriber_Account t!
            """
        // Tencent Chat: add_subscriber
        case 69:
            """
            Official_Account t!
            SubscriberList v100@68
            """
        // Tencent Chat: delete_subscriber
        case 70:
            """
            Official_Account t!
            SubscriberToDel_Account l!
            """
        default: ""
        }
    }

    /// The number of the answer `robot_answer`.
    static var robotAnswer: Int { 61 }
}
