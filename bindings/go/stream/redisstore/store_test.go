package redisstore_test

import (
	"bytes"
	"context"
	"net"
	"os/exec"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/gomodule/redigo/redis"

	"github.com/imhook/imhook/bindings/go/stream"
	"github.com/imhook/imhook/bindings/go/stream/redisstore"
)

const patience = 30 * time.Second

// startRedis starts a server of its own for a test, and returns its address and what stops it.
func startRedis(t *testing.T) (address string, stop func()) {
	t.Helper()
	program, err := exec.LookPath("redis-server")
	if err != nil {
		t.Skip("redis-server is not installed")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	listener.Close()
	var output bytes.Buffer
	server := exec.Command(program, "--port", strconv.Itoa(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no",
		"--dir", t.TempDir())
	server.Stdout, server.Stderr = &output, &output
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		server.Wait()
		close(ended)
	}()
	var once sync.Once
	stop = func() {
		once.Do(func() {
			server.Process.Kill()
			<-ended
		})
	}
	t.Cleanup(stop)
	address = "127.0.0.1:" + strconv.Itoa(port)
	for end := time.Now().Add(patience); ; time.Sleep(10 * time.Millisecond) {
		connection, err := redis.Dial("tcp", address)
		if err == nil {
			_, err = connection.Do("PING")
			connection.Close()
		}
		if err == nil {
			return address, stop
		}
		if time.Now().After(end) {
			t.Fatalf("redis-server does not start: %v\n%s", err, &output)
		}
	}
}

func newStore(t *testing.T, address string) *redisstore.Store {
	pool := redisstore.NewPool(address)
	t.Cleanup(func() { pool.Close() })
	return &redisstore.Store{Pool: pool}
}

func claim(t *testing.T, store *redisstore.Store, key, owner string, holdFor time.Duration) stream.Claim {
	t.Helper()
	claim, err := store.Claim(context.Background(), key, owner, holdFor)
	if err != nil {
		t.Fatal(err)
	}
	return claim
}

func wantClaim(t *testing.T, got stream.Claim, state stream.ClaimState, answer string) {
	t.Helper()
	if got.State != state || string(got.Answer) != answer {
		t.Errorf("want %v %q, got %v %q", state, answer, got.State, got.Answer)
	}
}

func TestOneOwnerHoldsAKeyUntilItIsReleased(t *testing.T) {
	address, _ := startRedis(t)
	here, there := newStore(t, address), newStore(t, address)
	ctx := context.Background()
	wantClaim(t, claim(t, here, "k", "a", patience), stream.ClaimOwned, "")
	wantClaim(t, claim(t, there, "k", "b", patience), stream.ClaimElsewhere, "")
	wantClaim(t, claim(t, here, "k", "a", patience), stream.ClaimOwned, "")
	if err := there.Release(ctx, "k", "b"); err != nil {
		t.Fatal(err)
	}
	wantClaim(t, claim(t, there, "k", "b", patience), stream.ClaimElsewhere, "")
	if err := here.Release(ctx, "k", "a"); err != nil {
		t.Fatal(err)
	}
	wantClaim(t, claim(t, there, "k", "b", patience), stream.ClaimOwned, "")
	other := &redisstore.Store{Pool: here.Pool, Prefix: "other:"}
	wantClaim(t, claim(t, other, "k", "c", patience), stream.ClaimOwned, "")
}

func TestAnswerIsKeptAndNobodyElseChangesIt(t *testing.T) {
	address, _ := startRedis(t)
	here, there := newStore(t, address), newStore(t, address)
	ctx := context.Background()
	answer := "{\"a\":\"\x00\r\n钉\"}"
	claim(t, here, "k", "a", patience)
	if err := there.Finish(ctx, "k", "b", []byte("of another"), patience); err != nil {
		t.Fatal(err)
	}
	wantClaim(t, claim(t, there, "k", "b", patience), stream.ClaimElsewhere, "")
	if err := here.Finish(ctx, "k", "a", []byte(answer), patience); err != nil {
		t.Fatal(err)
	}
	if err := here.Release(ctx, "k", "a"); err != nil {
		t.Fatal(err)
	}
	wantClaim(t, claim(t, there, "k", "b", patience), stream.ClaimDone, answer)
	wantClaim(t, claim(t, here, "k", "a", patience), stream.ClaimDone, answer)
	claim(t, here, "empty", "a", patience)
	if err := here.Finish(ctx, "empty", "a", nil, patience); err != nil {
		t.Fatal(err)
	}
	got := claim(t, there, "empty", "b", patience)
	if wantClaim(t, got, stream.ClaimDone, ""); got.Answer != nil {
		t.Errorf("%q", got.Answer)
	}
}

func TestClaimOfAProcessThatDiedIsFreeAgain(t *testing.T) {
	address, _ := startRedis(t)
	here, there := newStore(t, address), newStore(t, address)
	claim(t, here, "k", "a", 20*time.Millisecond)
	for end := time.Now().Add(patience); ; time.Sleep(5 * time.Millisecond) {
		if claim(t, there, "k", "b", patience).State == stream.ClaimOwned {
			break
		}
		if time.Now().After(end) {
			t.Fatal("the claim does not end")
		}
	}
	// What is finished after all, because the process had only been slow, does not take the claim away.
	if err := here.Finish(context.Background(), "k", "a", []byte("{}"), patience); err != nil {
		t.Fatal(err)
	}
	wantClaim(t, claim(t, here, "k", "a", patience), stream.ClaimElsewhere, "")
}

func TestClaimIsHeldLongerEachTimeItIsClaimed(t *testing.T) {
	address, _ := startRedis(t)
	store := newStore(t, address)
	claim(t, store, "k", "a", time.Second)
	claim(t, store, "k", "a", patience)
	connection := store.Pool.Get()
	defer connection.Close()
	left, err := redis.Int64(connection.Do("PTTL", redisstore.DefaultPrefix+"k"))
	if err != nil || left <= 1000 || left > patience.Milliseconds() {
		t.Errorf("%d ms are left: %v", left, err)
	}
}

func TestOfManyWhoClaimOneHolds(t *testing.T) {
	address, _ := startRedis(t)
	store := newStore(t, address)
	var claiming sync.WaitGroup
	owned := make(chan string, 50)
	for i := 0; i < 50; i++ {
		claiming.Add(1)
		go func(owner string) {
			defer claiming.Done()
			got, err := store.Claim(context.Background(), "k", owner, patience)
			if err != nil {
				t.Error(err)
			}
			if got.State == stream.ClaimOwned {
				owned <- owner
			}
		}(strconv.Itoa(i))
	}
	claiming.Wait()
	if len(owned) != 1 {
		t.Errorf("%d hold it", len(owned))
	}
}

func TestStoreThatIsAwayOrHoldsSomethingElseIsAnError(t *testing.T) {
	address, stop := startRedis(t)
	store := newStore(t, address)
	connection := store.Pool.Get()
	if _, err := connection.Do("SET", redisstore.DefaultPrefix+"k", "something else"); err != nil {
		t.Fatal(err)
	}
	connection.Close()
	if _, err := store.Claim(context.Background(), "k", "a", patience); err == nil {
		t.Error("something else was claimed")
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := store.Claim(ended, "free", "a", patience); err == nil {
		t.Error("claimed although the context had ended")
	}
	stop()
	if _, err := store.Claim(context.Background(), "free", "a", patience); err == nil {
		t.Error("claimed without a server")
	}
	if store.Finish(context.Background(), "free", "a", nil, patience) == nil || store.Release(context.Background(), "free", "a") == nil {
		t.Error("finished without a server")
	}
}

// A server that takes connections and never answers.
func TestStoreThatHangsEndsWithItsContext(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	store := newStore(t, silent.Addr().String())
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	if _, err := store.Claim(ctx, "k", "a", patience); err == nil || time.Since(began) > 10*time.Second {
		t.Errorf("%v after %v", err, time.Since(began))
	}
}
