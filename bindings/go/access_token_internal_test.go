package imhook

// SetClock makes a token read another clock, in milliseconds.
func (t *AccessToken) SetClock(clock func() int64) { t.clock = clock }

// PlanOrError is Plan with the error of a clock that cannot be.
func (t *AccessToken) PlanOrError() (PlannedToken, error) { return t.plan() }
