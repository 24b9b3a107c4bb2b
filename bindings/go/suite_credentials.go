package imhook

import (
	"context"
	"errors"
	"fmt"
)

// SuiteCredentials are those of a third-party application in an organisation that authorised it (page
// 「获取第三方应用授权企业的accessToken」).
type SuiteCredentials struct {
	// SuiteKey and SuiteSecret are those of the application.
	SuiteKey    string
	SuiteSecret string
	// CorpID is the organisation.
	CorpID string
	// Ticket returns the last ticket that the event suite_ticket brought: see [DingTalk.OnEventType]. It comes about every 5
	// hours, and has to be kept where it outlives the program.
	Ticket func(ctx context.Context) (string, error)
}

// Format prints the application and the organisation, for every verb, and nothing secret.
func (s SuiteCredentials) Format(state fmt.State, verb rune) {
	fmt.Fprintf(state, "imhook.SuiteCredentials(%q, %q)", s.SuiteKey, s.CorpID)
}

// call is the call that fetches a token.
func (s *SuiteCredentials) call(ctx context.Context) (DingTalkCall, error) {
	if s.Ticket == nil {
		return DingTalkCall{}, errors.New("imhook: SuiteCredentials have no Ticket")
	}
	ticket, err := s.Ticket(ctx)
	if err != nil {
		return DingTalkCall{}, fmt.Errorf("imhook: no suite ticket: %w", err)
	}
	return DingTalkCall{Operation: "get_corp_access_token", Body: map[string]string{
		"suiteKey": s.SuiteKey, "suiteSecret": s.SuiteSecret, "authCorpId": s.CorpID, "suiteTicket": ticket,
	}}, nil
}
