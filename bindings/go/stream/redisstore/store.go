// Package redisstore is a stream.Store in Redis, for processes that share a ClientID of DingTalk's Stream mode.
//
//	client.Store = &redisstore.Store{Pool: redisstore.NewPool("127.0.0.1:6379")}
//
// A delivery is one key, which expires by itself: what a process claimed and did not finish, because it died, is free again
// after the ClaimTime of the client. Several applications may share one Redis, because keys begin with the ClientID.
package redisstore

import (
	"context"
	"fmt"
	"time"

	"github.com/gomodule/redigo/redis"

	"github.com/imhook/imhook/bindings/go/stream"
)

// DefaultPrefix is what keys begin with.
const DefaultPrefix = "imhook:"

// A Store keeps deliveries in Redis 2.6.12 or later. Any number of goroutines may use one at once.
type Store struct {
	// Pool has the connections. Required. The time that a call may take is that of its context, so far as the pool dials
	// with DialContext.
	Pool *redis.Pool
	// Prefix is what keys begin with; empty means DefaultPrefix.
	Prefix string
}

var _ stream.Store = (*Store)(nil)

// NewPool makes a pool of connections to a Redis without a password. For any other fill a redis.Pool.
func NewPool(address string) *redis.Pool {
	return &redis.Pool{
		MaxIdle:     8,
		IdleTimeout: time.Minute,
		DialContext: func(ctx context.Context) (redis.Conn, error) { return redis.DialContext(ctx, "tcp", address) },
	}
}

// A value is a letter, c for a claim and d for what is done, and behind it the owner or the answer.
var (
	claim = newScript(`
		local mine = 'c' .. ARGV[1]
		if redis.call('SET', KEYS[1], mine, 'NX', 'PX', ARGV[2]) then return mine end
		local held = redis.call('GET', KEYS[1])
		if held == mine then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
		return held`)
	finish = newScript(`
		local held = redis.call('GET', KEYS[1])
		if held and held ~= 'c' .. ARGV[1] then return 0 end
		redis.call('SET', KEYS[1], 'd' .. ARGV[2], 'PX', ARGV[3])
		return 1`)
	release = newScript(`
		if redis.call('GET', KEYS[1]) ~= 'c' .. ARGV[1] then return 0 end
		return redis.call('DEL', KEYS[1])`)
)

// Claim claims a key for an owner, for a time.
func (s *Store) Claim(ctx context.Context, key, owner string, holdFor time.Duration) (stream.Claim, error) {
	held, err := redis.Bytes(s.run(ctx, claim, key, owner, holdFor.Milliseconds()))
	switch {
	case err != nil:
		return stream.Claim{}, err
	case string(held) == "c"+owner:
		return stream.Claim{State: stream.ClaimOwned}, nil
	case len(held) > 1 && held[0] == 'd':
		return stream.Claim{State: stream.ClaimDone, Answer: held[1:]}, nil
	case len(held) == 1 && held[0] == 'd':
		return stream.Claim{State: stream.ClaimDone}, nil
	case len(held) > 0 && held[0] == 'c':
		return stream.Claim{State: stream.ClaimElsewhere}, nil
	}
	return stream.Claim{}, fmt.Errorf("imhook/redisstore: the key %q holds something else", key)
}

// Finish says that what a key stands for was handled, and keeps the answer for a time.
func (s *Store) Finish(ctx context.Context, key, owner string, answer []byte, keepFor time.Duration) error {
	_, err := s.run(ctx, finish, key, owner, answer, keepFor.Milliseconds())
	return err
}

// Release gives up a claim.
func (s *Store) Release(ctx context.Context, key, owner string) error {
	_, err := s.run(ctx, release, key, owner)
	return err
}

// run runs a script for a key, no longer than the context lasts.
func (s *Store) run(ctx context.Context, script *script, key string, arguments ...any) (any, error) {
	connection, err := s.Pool.GetContext(ctx)
	if err != nil {
		return nil, err
	}
	defer connection.Close()
	prefix := s.Prefix
	if prefix == "" {
		prefix = DefaultPrefix
	}
	return script.run(ctx, connection, append([]any{prefix + key}, arguments...))
}
