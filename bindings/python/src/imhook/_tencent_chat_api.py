"""Calls of the REST API of Tencent Cloud Chat: the operations of official accounts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from ctypes import POINTER, byref, sizeof
from typing import TYPE_CHECKING, Any

from imhook import _ffi
from imhook._api_call import APIRequest, headers_of, json_text
from imhook._clock import clock
from imhook._enums import Status
from imhook._errors import APIError, ConfigurationError
from imhook._tencent_chat import app_id
from imhook._tencent_chat_responses import (
    APIBody,
    CreatedOfficialAccount,
    RecalledMessages,
    SentMessage,
    SentMessages,
)
from imhook._text import bytes_of, encoded, fill, text_of, view_of

if TYPE_CHECKING:
    from imhook._tencent_chat_elements import MessageElement

Members = Mapping[str, object]


class TencentChatAPI:
    """Makes requests of the REST API (page "RESTful API Overview", 1047/34620), to be sent with any HTTP client.

        request = api.send_official_account_msg(Official_Account="@TOA#_DEALS", MsgBody=[imhook.text_element("hi")])
        http = urllib.request.Request(request.url, request.body, request.headers, method=request.method)
        with urllib.request.urlopen(http) as response:
            sent = request.read(response.status, response.read())

    Each method takes the members of the operation's body by their names; None leaves one out. Members that a method
    does not list are passed on as they are. A body that the platform would refuse is refused with APIError, whose
    status begins with API_ and whose path names the member. Any number of threads may use one object.
    """

    def __init__(
        self,
        *,
        sdk_app_id: int,
        identifier: str,
        secret_key: str | bytes = b"",
        user_sig: str = "",
        domain: str = "",
    ) -> None:
        """Say who calls.

        Args:
            sdk_app_id: the SDKAppID of the application.
            identifier: an administrator account of the application.
            secret_key: its secret key; each request then gets a UserSig that is valid for a day.
            user_sig: a UserSig of the account instead of the secret key.
            domain: the host of the application's region, such as `adminapisgp.im.qcloud.com`; empty means
                `console.tim.qq.com` (China).

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE, for the SDKAppID.
        """
        self._sdk_app_id = app_id(sdk_app_id)
        self._texts = {
            "identifier": encoded(identifier),
            "user_sig": encoded(user_sig),
            "secret_key": encoded(secret_key),
            "domain": encoded(domain),
        }

    def __repr__(self) -> str:
        return f"<TencentChatAPI, SDKAppID {self._sdk_app_id}>"

    def create_official_account(
        self,
        *,
        Owner_Account: str,
        Name: str,
        OfficialAccountUserID: str | None = None,
        Introduction: str | None = None,
        FaceUrl: str | None = None,
        MaxSubscriberNum: int | None = None,
        Organization: str | None = None,
        CustomString: str | None = None,
        **others: object,
    ) -> APIRequest[CreatedOfficialAccount]:
        """Create an official account. Its name takes up to 150 bytes, the introduction 400, the URL of the avatar and
        the organization 500, the data of the application 3,000; 100,000 subscribers unless MaxSubscriberNum says
        otherwise. An ID of one's own begins with `@TOA#_`.
        """
        return self._request(
            "create_official_account",
            others,
            Owner_Account=Owner_Account,
            Name=Name,
            OfficialAccountUserID=OfficialAccountUserID,
            Introduction=Introduction,
            FaceUrl=FaceUrl,
            MaxSubscriberNum=MaxSubscriberNum,
            Organization=Organization,
            CustomString=CustomString,
        )

    def destroy_official_account(self, *, Official_Account: str, **others: object) -> APIRequest[APIBody]:
        """Destroy an official account."""
        return self._request("destroy_official_account", others, Official_Account=Official_Account)

    def modify_official_account_base_info(
        self,
        *,
        Official_Account: str | None = None,
        OfficialAccount: str | None = None,
        Name: str | None = None,
        Introduction: str | None = None,
        FaceUrl: str | None = None,
        MaxSubscriberNum: int | None = None,
        Organization: str | None = None,
        CustomString: str | None = None,
        **others: object,
    ) -> APIRequest[APIBody]:
        """Change what is given. Which of the two names of the account the platform wants is not certain."""
        return self._request(
            "modify_official_account_base_info",
            others,
            Official_Account=Official_Account,
            OfficialAccount=OfficialAccount,
            Name=Name,
            Introduction=Introduction,
            FaceUrl=FaceUrl,
            MaxSubscriberNum=MaxSubscriberNum,
            Organization=Organization,
            CustomString=CustomString,
        )

    def get_official_account_info(self, **members: object) -> APIRequest[APIBody]:
        """Read the data of official accounts. Its members are not known here: see the platform's page."""
        return self._request("get_official_account_info", members)

    def send_official_account_msg(
        self,
        *,
        Official_Account: str,
        MsgBody: Sequence[MessageElement | Members],
        Random: int | None = None,
        OfflinePushInfo: Members | None = None,
        ForbidCallbackControl: Sequence[str] | None = None,
        OnlineOnlyFlag: int | None = None,
        SendMsgControl: Sequence[str] | None = None,
        CloudCustomData: str | None = None,
        **others: object,
    ) -> APIRequest[SentMessage]:
        """Send a broadcast to the subscribers of an official account: at most one per second and two per hour.

        The same content with the same Random within 5 minutes is one message; None draws one. ForbidCallbackControl
        names the webhooks that the message must not cause. SendMsgControl (`["NoLastMsg"]`) and an OnlineOnlyFlag of 1
        exclude each other.
        """
        return self._request(
            "send_official_account_msg",
            others,
            Official_Account=Official_Account,
            Random=Random,
            MsgBody=list(MsgBody),
            OfflinePushInfo=OfflinePushInfo,
            ForbidCallbackControl=ForbidCallbackControl,
            OnlineOnlyFlag=OnlineOnlyFlag,
            SendMsgControl=SendMsgControl,
            CloudCustomData=CloudCustomData,
        )

    def official_account_msg_recall(
        self, *, Official_Account: str, MsgKeyList: Sequence[str], Reason: str | None = None, **others: object
    ) -> APIRequest[RecalledMessages]:
        """Recall up to 10 broadcasts by their MsgKey. The reason takes up to 100 bytes."""
        members = {"Official_Account": Official_Account, "MsgKeyList": MsgKeyList, "Reason": Reason}
        return self._request("official_account_msg_recall", others, **members)

    def official_account_msg_get_simple(
        self,
        *,
        Official_Account: str | None = None,
        LastMsgKey: object = None,
        ReqMsgNumber: object = None,
        WithRecalledMsg: object = None,
        **others: object,
    ) -> APIRequest[SentMessages]:
        """Read broadcasts, ReqMsgNumber of them, from where LastMsgKey of the answer before says."""
        return self._request(
            "official_account_msg_get_simple",
            others,
            Official_Account=Official_Account,
            LastMsgKey=LastMsgKey,
            ReqMsgNumber=ReqMsgNumber,
            WithRecalledMsg=WithRecalledMsg,
        )

    def add_subscriber(
        self, *, Official_Account: str, SubscriberList: Sequence[Members] | None = None, **others: object
    ) -> APIRequest[APIBody]:
        """Add up to 100 subscribers, each `{"Subscriber_Account": …}`. The answer has a Result for each: 0 failed, 1
        added, 2 was one already.
        """
        return self._request("add_subscriber", others, Official_Account=Official_Account, SubscriberList=SubscriberList)

    def delete_subscriber(
        self, *, Official_Account: str, SubscriberToDel_Account: Sequence[str], **others: object
    ) -> APIRequest[APIBody]:
        """Remove subscribers."""
        members = {"Official_Account": Official_Account, "SubscriberToDel_Account": SubscriberToDel_Account}
        return self._request("delete_subscriber", others, **members)

    def get_subscriber_info(self, **members: object) -> APIRequest[APIBody]:
        """Read the data of subscribers. Its members are not known here: see the platform's page."""
        return self._request("get_subscriber_info", members)

    def modify_subscriber_info(self, **members: object) -> APIRequest[APIBody]:
        """Change the data of a subscriber. Its members are not known here: see the platform's page."""
        return self._request("modify_subscriber_info", members)

    def get_subscribed_official_account_list(self, **members: object) -> APIRequest[APIBody]:
        """Read the official accounts of a user. Its members are not known here: see the platform's page."""
        return self._request("get_subscribed_official_account_list", members)

    def request(
        self,
        operation: str,
        body: Members | bytes,
        *,
        random: int | None = None,
        now_ms: int | None = None,
    ) -> APIRequest[Any]:
        """Make the request of an operation by name.

        Args:
            operation: the last part of the URL's path, such as "add_subscriber".
            body: the members of the body, or its JSON text in bytes.
            random: the `random` of the URL, 1 to 4,294,967,295; None draws one.
            now_ms: the time in Unix milliseconds at which a UserSig is made; None reads the clock.

        Raises:
            APIError: API_OPERATION_UNKNOWN, a body that the platform would refuse, or one that JSON cannot hold.
            ConfigurationError: the caller cannot be what was given.
        """
        if random is not None and not 0 < random < 2**32:
            raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path="random")
        caller = _ffi.imhook_tencent_chat_caller(
            size=sizeof(_ffi.imhook_tencent_chat_caller), sdk_app_id=self._sdk_app_id
        )
        fill(caller, **self._texts)
        text = view_of(body if isinstance(body, bytes) else json_text(body, APIError))
        found, error = POINTER(_ffi.imhook_api_request)(), _ffi.imhook_error()
        arguments = byref(caller), view_of(operation), text, clock(now_ms), random or 0
        if _ffi.imhook_tencent_chat_request_new(*arguments, byref(found), byref(error)):
            failure = ConfigurationError if error.status < Status.SIGNATURE_MISSING else APIError
            raise failure._from_struct(error)
        try:
            made: Any = found.contents
            return APIRequest(
                operation=operation,
                method=text_of(_ffi.imhook_view(made.method_data, made.method_size)),
                url=text_of(_ffi.imhook_view(made.url_data, made.url_size)),
                headers=headers_of(made),
                body=bytes_of(_ffi.imhook_view(made.body_data, made.body_size)),
            )
        finally:
            _ffi.imhook_api_request_free(found)

    def _request(self, operation: str, others: Members, **members: object) -> APIRequest[Any]:
        """Make the request of what is given."""
        given = {name: value for name, value in members.items() if value is not None}
        return self.request(operation, {**given, **others})
