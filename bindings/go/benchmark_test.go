package imhook_test

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

// The workload: verify, parse, read the usual fields of and answer a callback that asks for two dynamic data sources
// (page 「动态数据源」). Ids have the lengths that the platform's have; the body is 297 bytes.
const (
	workloadBody = `{"type":"dynamicDataCallback","corpId":"ding0123456789abcdef0123456789abcdef","userId":"manager4220001",` +
		`"outTrackId":"6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f501","content":"{\"dynamicDataSourceQueryRequests\": [` +
		`{\"dynamicDataSourceId\": \"example_ds_1\"},{\"dynamicDataSourceId\": \"example_ds_2\" }]}"}`
	workloadAnswer = `{"dataSourceQueryResponses":[` +
		`{"dynamicDataSourceId":"example_ds_1","dynamicDataValueType":"OBJECT","data":"{\"amount\":\"1000元\"}"},` +
		`{"dynamicDataSourceId":"example_ds_2","dynamicDataValueType":"OBJECT","data":"{\"destination\":\"杭州\"}"}]}`
)

// workloadRequest has the headers that such a request arrives with.
func workloadRequest() imhook.Request {
	headers := header()
	headers.Set("Host", "callbacks.example.com")
	headers.Set("Content-Type", "application/json; charset=utf-8")
	headers.Set("Content-Length", strconv.Itoa(len(workloadBody)))
	headers.Set("User-Agent", "Apache-HttpClient/4.5.13 (Java/1.8.0)")
	return imhook.Request{Method: http.MethodPost, Header: headers, Body: []byte(workloadBody)}
}

// workloadData is what the application knows: the members of each source's object.
func workloadData(id string) map[string]string {
	if id == "example_ds_1" {
		return map[string]string{"amount": "1000元"}
	}
	return map[string]string{"destination": "杭州"}
}

// read keeps the compiler from leaving out that a field is read.
var read int

func withImhook(hook *imhook.DingTalk, request imhook.Request, now time.Time) ([]byte, error) {
	callback, err := hook.Receive(request, now)
	if err != nil {
		return nil, err
	}
	defer callback.Close()
	data, ok := callback.(*imhook.DynamicData)
	if !ok {
		return nil, errors.New("another kind")
	}
	read += len(data.CorpID) + len(data.UserID) + len(data.OutTrackID)
	reply := data.Reply()
	for _, query := range data.Queries {
		reply = reply.Source(query.ID, workloadData(query.ID))
	}
	return reply.Bytes()
}

// withStandardLibrary does the same with crypto/hmac and encoding/json, and checks as much.
func withStandardLibrary(secret []byte, request imhook.Request, now time.Time) ([]byte, error) {
	text := request.Header.Get(imhook.HeaderTimestamp)
	milliseconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return nil, err
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(text))
	given, err := base64.StdEncoding.DecodeString(request.Header.Get(imhook.HeaderSignature))
	if err != nil || !hmac.Equal(mac.Sum(nil), given) {
		return nil, errors.New("the signature is wrong")
	}
	if age := now.Sub(time.UnixMilli(milliseconds)); age > time.Hour || age < -time.Hour {
		return nil, errors.New("the timestamp is out of range")
	}
	var callback struct {
		Type, CorpID, UserID, OutTrackID, Content string
	}
	if err := json.Unmarshal(request.Body, &callback); err != nil {
		return nil, err
	}
	if callback.Type != "dynamicDataCallback" {
		return nil, errors.New("another kind")
	}
	var content struct {
		DynamicDataSourceQueryRequests []struct{ DynamicDataSourceID string }
	}
	if err := json.Unmarshal([]byte(callback.Content), &content); err != nil {
		return nil, err
	}
	read += len(callback.CorpID) + len(callback.UserID) + len(callback.OutTrackID)
	type response struct {
		DynamicDataSourceID  string `json:"dynamicDataSourceId"`
		DynamicDataValueType string `json:"dynamicDataValueType"`
		Data                 string `json:"data"`
	}
	var answer struct {
		DataSourceQueryResponses []response `json:"dataSourceQueryResponses"`
	}
	for _, query := range content.DynamicDataSourceQueryRequests {
		data, err := json.Marshal(workloadData(query.DynamicDataSourceID))
		if err != nil {
			return nil, err
		}
		answer.DataSourceQueryResponses = append(answer.DataSourceQueryResponses,
			response{query.DynamicDataSourceID, "OBJECT", string(data)})
	}
	return json.Marshal(answer)
}

func TestBothContendersGiveTheSameAnswer(t *testing.T) {
	now := signedAt.Add(3 * time.Second)
	ours, err := withImhook(newHook(), workloadRequest(), now)
	if string(ours) != workloadAnswer || err != nil {
		t.Errorf("imhook: %s %v", ours, err)
	}
	theirs, err := withStandardLibrary([]byte(secret), workloadRequest(), now)
	if string(theirs) != workloadAnswer || err != nil {
		t.Errorf("standard library: %s %v", theirs, err)
	}
}

func BenchmarkDynamicData(b *testing.B) {
	now := signedAt.Add(3 * time.Second)
	hook, request, key := newHook(), workloadRequest(), []byte(secret)
	beside(b, workloadAnswer,
		func() ([]byte, error) { return withImhook(hook, request, now) },
		func() ([]byte, error) { return withStandardLibrary(key, request, now) })
}

// beside measures imhook and the standard library at the same work, and how many times faster imhook is.
func beside(b *testing.B, answer string, ours, theirs func() ([]byte, error)) {
	b.Run("imhook", func(b *testing.B) { repeat(b, b.N, answer, ours) })
	b.Run("standard-library", func(b *testing.B) { repeat(b, b.N, answer, theirs) })
	// Both in turns, so that what else the machine does touches both alike.
	b.Run("ratio", func(b *testing.B) {
		var spent [2]time.Duration
		for done := 0; done < b.N; done += 1000 {
			for i, contender := range []func() ([]byte, error){ours, theirs} {
				began := time.Now()
				repeat(b, 1000, answer, contender)
				spent[i] += time.Since(began)
			}
		}
		b.ReportMetric(0, "ns/op")
		b.ReportMetric(float64(spent[1])/float64(spent[0]), "times-faster")
	})
}

func repeat(b *testing.B, count int, want string, work func() ([]byte, error)) {
	b.ReportAllocs()
	for i := 0; i < count; i++ {
		if answer, err := work(); err != nil || len(answer) != len(want) {
			b.Fatalf("%s %v", answer, err)
		}
	}
}

// The steps of the workload by themselves.
func BenchmarkReceive(b *testing.B) {
	hook, request := newHook(), workloadRequest()
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		callback, err := hook.Receive(request, signedAt)
		if err != nil {
			b.Fatal(err)
		}
		callback.Close()
	}
}

func BenchmarkRefuseForged(b *testing.B) {
	hook, request := newHook(), workloadRequest()
	request.Header.Set(imhook.HeaderTimestamp, "1700000000001")
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		if _, err := hook.Receive(request, signedAt); err == nil {
			b.Fatal("a forged signature was accepted")
		}
	}
}

func BenchmarkReply(b *testing.B) {
	data := receiveAs[*imhook.DynamicData](b, workloadBody)
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		reply := data.Reply()
		for _, query := range data.Queries {
			reply = reply.Source(query.ID, workloadData(query.ID))
		}
		if _, err := reply.Bytes(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParamsText(b *testing.B) {
	params := receiveAs[*imhook.CardAction](b, actionBody).Params
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		if _, err := params.Text("step"); err != nil {
			b.Fatal(err)
		}
	}
}

// A whole request through net/http's interface, with the goroutine and the timer of the deadline and without.
func BenchmarkServeHTTP(b *testing.B) {
	for name, deadline := range map[string]time.Duration{"deadline": 0, "no-deadline": -1} {
		b.Run(name, func(b *testing.B) {
			hook := newHook()
			hook.Deadline = deadline
			hook.OnDynamicData(func(_ context.Context, data *imhook.DynamicData) (imhook.Reply, error) {
				reply := data.Reply()
				for _, query := range data.Queries {
					reply = reply.Source(query.ID, workloadData(query.ID))
				}
				return reply, nil
			})
			b.ReportAllocs()
			for i := 0; i < b.N; i++ {
				if got := post(hook, workloadBody); got.Code != http.StatusOK {
					b.Fatal(got.Body)
				}
			}
		})
	}
}
