package imhook_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"

	imhook "github.com/imhook/imhook/bindings/go"
)

// Text is streamed into an AI card while a model produces it. The server stands for DingTalk's.
func ExampleDingTalkClient_StreamText() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/v1.0/oauth2/accessToken" {
			io.WriteString(w, `{"accessToken":"token","expireIn":7200}`)
			return
		}
		var piece struct {
			Content    string `json:"content"`
			IsFinalize bool   `json:"isFinalize"`
		}
		if err := json.NewDecoder(r.Body).Decode(&piece); err != nil {
			fmt.Println(err)
		}
		fmt.Print(piece.Content)
		if piece.IsFinalize {
			fmt.Println(" (the end)")
		}
		io.WriteString(w, `{"success":true,"result":true}`)
	}))
	defer server.Close()
	client := &imhook.DingTalkClient{ClientID: "your-client-id", ClientSecret: "your-client-secret", Host: server.URL}
	chunks := make(chan string, 3)
	for _, chunk := range []string{"It will ", "rain ", "tomorrow."} {
		chunks <- chunk
	}
	close(chunks)

	answer := func(ctx context.Context, outTrackID string, chunks <-chan string) error {
		text, err := client.StreamText(ctx, imhook.CardStreamOptions{OutTrackID: outTrackID, Key: "content"})
		if err != nil {
			return err
		}
		defer text.Close()
		for chunk := range chunks {
			if _, err := text.WriteString(chunk); err != nil {
				return err
			}
		}
		return text.Finish()
	}

	if err := answer(context.Background(), "order-7781", chunks); err != nil {
		fmt.Println(err)
	}
	// Output: It will rain tomorrow. (the end)
}
