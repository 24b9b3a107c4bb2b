package imhook

// #include "bridge.h"
import "C"

import (
	"net/http"
	"net/url"
	"strconv"
	"time"
)

// formatMilliseconds writes a time as the platform's signatures have it.
func formatMilliseconds(at time.Time) string { return strconv.FormatInt(at.UnixMilli(), 10) }

// The headers that sign a card callback (page 「事件回调」).
const (
	HeaderTimestamp = "X-Ddpaas-Signature-Timestamp"
	HeaderSignature = "X-Ddpaas-Signature"
)

// SignCard returns the header pair that DingTalk would send with a card callback at a time, for tests and for calling
// other servers. An empty secret is an error, ErrSecretEmpty.
func SignCard(secret string, at time.Time) (http.Header, error) {
	failure := new(C.imhookgo_failure)
	signature := C.imhookgo_sign(pointerToText(secret), C.size_t(len(secret)), C.int64_t(at.UnixMilli()), failure)
	if failure.status != 0 {
		return nil, newError(failure)
	}
	return http.Header{
		HeaderTimestamp: {C.GoString(&signature.timestamp[0])},
		HeaderSignature: {C.GoString(&signature.signature[0])},
	}, nil
}

// The headers that sign a message to a robot (page 「接收消息」).
const (
	HeaderRobotTimestamp = "Timestamp"
	HeaderRobotSign      = "Sign"
)

// SignRobot returns the header pair that DingTalk would send with a message to a robot at a time, for tests and for calling
// other servers. The secret is the ClientSecret (AppSecret) of the robot's application; an empty one is an error,
// ErrSecretEmpty.
func SignRobot(secret string, at time.Time) (http.Header, error) {
	signature, err := robotSignature(secret, at)
	if err != nil {
		return nil, err
	}
	return http.Header{
		HeaderRobotTimestamp: {C.GoString(&signature.timestamp[0])},
		HeaderRobotSign:      {C.GoString(&signature.sign[0])},
	}, nil
}

// CustomRobotQuery returns what follows the access_token in the URL of a custom robot that signs, timestamp=…&sign=…,
// encoded once (page 「自定义机器人安全设置」). It is good for an hour. The secret is the text that begins with SEC, from the robot's
// security settings.
func CustomRobotQuery(secret string, at time.Time) (string, error) {
	signature, err := robotSignature(secret, at)
	if err != nil {
		return "", err
	}
	return "timestamp=" + C.GoString(&signature.timestamp[0]) + "&sign=" + C.GoString(&signature.encoded_sign[0]), nil
}

func robotSignature(secret string, at time.Time) (C.imhook_dingtalk_robot_signature, error) {
	failure := new(C.imhookgo_failure)
	signature := C.imhookgo_robot_sign(pointerToText(secret), C.size_t(len(secret)), C.int64_t(at.UnixMilli()), failure)
	if failure.status != 0 {
		return signature, newError(failure)
	}
	return signature, nil
}

// The query parameters that sign a webhook of Tencent Chat (page "Webhook Overview", 1047/34354).
const (
	ParameterRequestTime = "RequestTime"
	ParameterSign        = "Sign"
)

// SignTencentChat returns the two query parameters that Tencent Chat would add to a webhook's address at a time, cut to
// seconds, for tests and for calling other servers. An empty token is an error, ErrSecretEmpty.
func SignTencentChat(token string, at time.Time) (url.Values, error) {
	failure := new(C.imhookgo_failure)
	signature := C.imhookgo_tencent_chat_sign(pointerToText(token), C.size_t(len(token)), C.int64_t(at.Unix()), failure)
	if failure.status != 0 {
		return nil, newError(failure)
	}
	return url.Values{
		ParameterRequestTime: {C.GoString(&signature.request_time[0])},
		ParameterSign:        {C.GoString(&signature.sign[0])},
	}, nil
}
