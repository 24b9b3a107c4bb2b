package stream

import (
	"context"
	"time"
)

// A Store is where processes that share a ClientID tell each other what they handle. Any number of goroutines and processes
// use one at once. Package redisstore has one for Redis.
//
// Keys are at most a few hundred bytes. An owner is a text that stands for one delivery in one process: a claim belongs to
// it, and what somebody else owns is left alone.
type Store interface {
	// Claim claims a key for an owner, for a time. A key that the owner holds already is held so long from now on.
	Claim(ctx context.Context, key, owner string, holdFor time.Duration) (Claim, error)
	// Finish says that what a key stands for was handled, and keeps the answer for a time. It changes nothing when
	// another owner holds the key.
	Finish(ctx context.Context, key, owner string, answer []byte, keepFor time.Duration) error
	// Release gives up a claim, so that the key can be claimed again. It changes nothing when another owner holds the key,
	// or when it was finished.
	Release(ctx context.Context, key, owner string) error
}

// A Claim is what came of claiming a key.
type Claim struct {
	// State says who handles it.
	State ClaimState
	// Answer is what it was answered with, where State is ClaimDone; nil for the answer that changes nothing.
	Answer []byte
}

// ClaimState says who handles what a key stands for.
type ClaimState int

const (
	// ClaimOwned says that the caller does.
	ClaimOwned ClaimState = iota
	// ClaimElsewhere says that somebody else does, just now.
	ClaimElsewhere
	// ClaimDone says that it was handled.
	ClaimDone
)
