package imhook

import (
	"context"
	"fmt"
	"time"
)

// tokenFor returns a token that can be used, and has one fetched where that is needed.
func (c *DingTalkClient) tokenFor(ctx context.Context) (PlannedToken, error) {
	for {
		planned, fetched, err := c.planToken()
		switch {
		case err != nil:
			return planned, err
		case planned.Text != "":
			return planned, nil
		}
		if err := waitFor(ctx, fetched, planned); err != nil {
			return planned, err
		}
	}
}

// planToken does what the plan says but for waiting, for which it returns what ends when there is more to do.
func (c *DingTalkClient) planToken() (PlannedToken, <-chan struct{}, error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	planned := c.token.Plan()
	switch planned.Plan {
	case TokenUse:
	case TokenUseAndRefresh, TokenRefresh:
		c.fetch()
	case TokenWait:
	default:
		failure := c.failure
		if failure == nil {
			failure = ErrAPIServerError
		}
		return planned, nil, fmt.Errorf("imhook: no access token, and none is fetched for %v: %w", planned.Wait, failure)
	}
	return planned, c.fetched, nil
}

// fetch has a token fetched, for everybody who waits: the end of one caller's context does not end it.
func (c *DingTalkClient) fetch() {
	done := make(chan struct{})
	c.fetched = done
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), refreshTimeout)
		defer cancel()
		var response *DingTalkResponse
		call, err := c.tokenCall(ctx)
		if err == nil {
			response, err = c.Call(ctx, call)
		}
		c.mutex.Lock()
		defer c.mutex.Unlock()
		if err == nil {
			err = c.token.Refreshed(response)
		}
		if err != nil {
			c.token.RefreshFailed(err)
		}
		c.failure = err
		close(done)
	}()
}

// tokenCall is the call that fetches a token.
func (c *DingTalkClient) tokenCall(ctx context.Context) (DingTalkCall, error) {
	if c.Suite != nil {
		return c.Suite.call(ctx)
	}
	body := map[string]string{"appKey": c.ClientID, "appSecret": c.ClientSecret}
	return DingTalkCall{Operation: "get_access_token", Body: body}, nil
}

// waitFor waits until a token was fetched, or as long as the plan says.
func waitFor(ctx context.Context, fetched <-chan struct{}, planned PlannedToken) error {
	wait := planned.Wait
	if planned.Plan != TokenWait {
		wait = refreshTimeout
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-fetched:
	case <-timer.C:
	case <-ctx.Done():
		return ctx.Err()
	}
	return nil
}
