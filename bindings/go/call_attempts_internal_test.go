package imhook

import "time"

// PlanWith is Plan with a random number that is given.
func (a *CallAttempts) PlanWith(
	request *DingTalkRequest, end CallEnd, outcome Status, retryAfter time.Duration, random uint64,
) PlannedCall {
	return a.plan(request, end, outcome, retryAfter, random)
}
