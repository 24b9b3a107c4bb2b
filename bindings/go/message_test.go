package imhook_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	imhook "github.com/imhook/imhook/bindings/go"
)

// nineElements is one element of each type that the platform documents.
const nineElements = `[{"MsgType":"TIMTextElem","MsgContent":{"Text":"see you at 9"}},` +
	`{"MsgType":"TIMLocationElem","MsgContent":{"Desc":"Rossio, Lisbon","Latitude":38.7139,"Longitude":-9.1394}},` +
	`{"MsgType":"TIMFaceElem","MsgContent":{"Index":3,"Data":"smile"}},` +
	`{"MsgType":"TIMCustomElem","MsgContent":{"Data":"{\"deal\":42}","Desc":"a deal","Ext":"deal://42","Sound":"ding.aiff"}},` +
	`{"MsgType":"TIMSoundElem","MsgContent":{"Url":"https://media.example.org/s/1","UUID":"snd-1","Size":18211,"Second":6,"Download_Flag":2}},` +
	`{"MsgType":"TIMImageElem","MsgContent":{"UUID":"img-1","ImageFormat":3,"ImageInfoArray":[` +
	`{"Type":1,"Size":90211,"Width":1200,"Height":800,"URL":"https://media.example.org/i/1/0"}]}},` +
	`{"MsgType":"TIMFileElem","MsgContent":{"Url":"https://media.example.org/f/1","UUID":"file-1","FileSize":50321,"FileName":"menu.pdf","Download_Flag":2}},` +
	`{"MsgType":"TIMVideoFileElem","MsgContent":{"VideoUrl":"https://media.example.org/v/1","VideoUUID":"vid-1","VideoSize":220134,` +
	`"VideoSecond":4,"VideoFormat":"mp4","VideoDownloadFlag":2,"ThumbUrl":"https://media.example.org/v/1.jpg","ThumbUUID":"vth-1",` +
	`"ThumbSize":10231,"ThumbWidth":640,"ThumbHeight":360,"ThumbFormat":"JPG","ThumbDownloadFlag":2}},` +
	`{"MsgType":"TIMRelayElem","MsgContent":{"Title":"Team chat","MsgNum":1,"CompatibleText":"Please update",` +
	`"AbstractList":["Mei: see you at 9"],"MsgList":[{"From_Account":"mei.chen","GroupId":"@TGS#2LISBONTEAM","MsgSeq":88,` +
	`"MsgRandom":2718281828,"MsgTimeStamp":1736890000,"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"see you at 9"}}]}]}}]`

func TestElementsOfEveryTypeAreReadAndWritten(t *testing.T) {
	var message imhook.Message
	if err := json.Unmarshal([]byte(nineElements), &message); err != nil {
		t.Fatal(err)
	}
	for i, element := range message {
		if _, unknown := element.(*imhook.UnknownElement); unknown {
			t.Errorf("%d: %s is unknown", i, element.MessageType())
		}
	}
	if len(message) != 9 || message.Text() != "see you at 9" ||
		message[1].(*imhook.LocationElement).Latitude != 38.7139 ||
		message[5].(*imhook.ImageElement).ImageInfoArray[0].Width != 1200 ||
		message[8].(*imhook.RelayElement).MsgList[0].MsgBody.Text() != "see you at 9" {
		t.Errorf("%+v", message)
	}
	if written, err := json.Marshal(message); string(written) != nineElements || err != nil {
		t.Errorf("want %s, got %s %v", nineElements, written, err)
	}
	// A rewritten message of all of them is accepted.
	if _, err := receiveWebhook(t, beforeC2C, `{}`).Allow().RewriteMessage(message...).Bytes(); err != nil {
		t.Error(err)
	}
}

func TestOddElementsAreKept(t *testing.T) {
	odd := `[null,5,"x",[],{},{"MsgType":7,"MsgContent":{}},{"MsgType":"TIMTextElem"},{"MsgType":"TIMTextElem","MsgContent":"x"},` +
		`{"MsgType":"TIMTextElem","MsgContent":{"Text":{"a":1}}},{"MsgType":"TIMSoundElem","MsgContent":{"Second":null,"Size":"many"}}]`
	var message imhook.Message
	if err := json.Unmarshal([]byte(odd), &message); err != nil {
		t.Fatal(err)
	}
	if written, err := json.Marshal(message); string(written) != odd || err != nil {
		t.Errorf("want %s, got %s %v", odd, written, err)
	}
	if text, ok := message[8].(*imhook.TextElement); !ok || text.Text != "" || string(text.Other["Text"]) != `{"a":1}` {
		t.Errorf("%+v", message[8])
	}
	for _, element := range message[:8] {
		if _, unknown := element.(*imhook.UnknownElement); !unknown {
			t.Errorf("%T", element)
		}
	}
}

// Members that came empty are written again, those that did not come are not, and unknown ones are kept.
func TestBodiesAreWrittenAsTheyCame(t *testing.T) {
	for text, want := range map[string]string{
		`{}`: `{}`,
		`{"From_Account":"","MsgSeq":0,"To_Account":null}`:     `{"From_Account":"","MsgSeq":0,"To_Account":null}`,
		`{"from_account":"x","From_Account":"y","New":[1.50]}`: `{"From_Account":"y","New":[1.50],"from_account":"x"}`,
		`{"From_Account":5,"MsgSeq":"7","MsgTime":1e3}`:        `{"From_Account":"5","MsgSeq":7,"MsgTime":1000}`,
		`{"MsgSeq":1.5,"From_Account":{"a":1}}`:                `{"From_Account":{"a":1},"MsgSeq":1.5}`,
	} {
		var body imhook.C2CBeforeSendMsg
		_ = json.Unmarshal([]byte(text), &body)
		if written, err := json.Marshal(&body); string(written) != want || err != nil {
			t.Errorf("%s: want %s, got %s %v", text, want, written, err)
		}
	}
	body := imhook.C2CBeforeSendMsg{FromAccount: "mei.chen"}
	if written, err := json.Marshal(body); string(written) != `{"From_Account":"mei.chen"}` || err != nil {
		t.Errorf("%s %v", written, err)
	}
}

func TestBodyErrorNamesTheMember(t *testing.T) {
	var body imhook.SnsPrevFriendAdd
	err := json.Unmarshal([]byte(`{"FriendItem":[{"To_Account":"a"},{"To_Account":[]},7,{"To_Account":"b"}],"EventTime":true,"From_Account":"c"}`), &body)
	if err == nil || !strings.HasPrefix(err.Error(), "FriendItem: 1: To_Account: ") {
		t.Errorf("%v", err)
	}
	if len(body.FriendItem) != 4 || body.FriendItem[0].ToAccount != "a" || body.FriendItem[3].ToAccount != "b" || body.FromAccount != "c" {
		t.Errorf("%+v", body)
	}
}

// Lists of texts are read in every spelling; what is none is an error, and kept as it came.
func TestListsOfTextsAreRead(t *testing.T) {
	for text, want := range map[string]imhook.Texts{
		`["a",7,"b"]`: {"a", "7", "b"}, `"a"`: {"a"}, `5`: {"5"}, `[]`: {}, `null`: nil,
	} {
		var list imhook.Texts
		if err := json.Unmarshal([]byte(text), &list); err != nil || !reflect.DeepEqual(list, want) {
			t.Errorf("%s: %q %v", text, list, err)
		}
	}
	for _, value := range []string{`["a",null]`, `{}`, `[["a"]]`, `true`} {
		text := `{"To_Account":` + value + `}`
		var body imhook.FollowAfterFollowDelete
		if err := json.Unmarshal([]byte(text), &body); err == nil {
			t.Errorf("%s was read", text)
		}
		if written, err := json.Marshal(body); string(written) != text || err != nil {
			t.Errorf("%s was written as %s %v", text, written, err)
		}
	}
}

func TestIntegersAreReadInEverySpelling(t *testing.T) {
	for text, want := range map[string]int64{
		"3": 3, `"3"`: 3, "3.0": 3, "3e0": 3, "-3": -3, "0": 0, "-0.0": 0, "0e999999999999999999999": 0, "1.5e1": 15, "1500e-2": 15,
		"9223372036854775807": 1<<63 - 1, "-9223372036854775808": -1 << 63, "922337203685477580.7e1": 1<<63 - 1,
		`"1736900020123"`: 1736900020123, "0.0000000000000000000000001e25": 1, "10e-1": 1,
	} {
		var number imhook.Int
		if err := json.Unmarshal([]byte(text), &number); err != nil || int64(number) != want {
			t.Errorf("%s: %d %v", text, number, err)
		}
	}
	for _, text := range []string{
		"1.5", "1e-1", "9223372036854775808", "1e19", "1e999999999999999999999", "1e-999999999999999999999", `""`, `"x"`, `" 3"`, `"3 "`,
		`"0x3"`, `"+3"`, "true", "[]", "{}", `"1e"`, `"01"`, `"Infinity"`,
	} {
		var number imhook.Int
		if err := json.Unmarshal([]byte(text), &number); err == nil {
			t.Errorf("%s: %d", text, number)
		}
	}
}

func TestNumbersOrTextsStayWhatTheyAre(t *testing.T) {
	text := `[7,"7",1.50,"Mei",""]`
	var values []imhook.NumberOrText
	if err := json.Unmarshal([]byte(text), &values); err != nil {
		t.Fatal(err)
	}
	want := []imhook.NumberOrText{{"7", true}, {"7", false}, {"1.50", true}, {"Mei", false}, {}}
	if written, err := json.Marshal(values); string(written) != text || err != nil || !reflect.DeepEqual(values, want) {
		t.Errorf("%s %v", written, err)
	}
	for i, valid := range []bool{true, true, false, false, false} {
		if number, err := values[i].Int64(); (err == nil) != valid || valid && number != 7 {
			t.Errorf("%v: %d %v", values[i], number, err)
		}
	}
	if _, err := json.Marshal(imhook.NumberOrText{Text: "x", IsNumber: true}); err == nil {
		t.Error("a number that is none was written")
	}
	if err := json.Unmarshal([]byte(`{}`), &values[0]); err == nil {
		t.Error("an object was read")
	}
}
