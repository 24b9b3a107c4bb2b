package redisstore

import (
	"context"
	"strings"
	"time"

	"github.com/gomodule/redigo/redis"
)

// A script runs in Redis, with one key.
type script struct {
	text string
	hash string
}

func newScript(text string) *script {
	return &script{text, redis.NewScript(1, text).Hash()}
}

// run runs the script by its hash, or as a whole where Redis does not know it yet.
func (s *script) run(ctx context.Context, connection redis.Conn, arguments []any) (any, error) {
	result, err := do(ctx, connection, "EVALSHA", append([]any{s.hash, 1}, arguments...))
	if failed, ok := err.(redis.Error); ok && strings.HasPrefix(string(failed), "NOSCRIPT ") {
		return do(ctx, connection, "EVAL", append([]any{s.text, 1}, arguments...))
	}
	return result, err
}

// do runs a command, no longer than the context lasts.
func do(ctx context.Context, connection redis.Conn, command string, arguments []any) (any, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	deadline, isLimited := ctx.Deadline()
	if !isLimited {
		return connection.Do(command, arguments...)
	}
	remaining := time.Until(deadline)
	if remaining <= 0 {
		return nil, context.DeadlineExceeded
	}
	return redis.DoWithTimeout(connection, remaining, command, arguments...)
}
