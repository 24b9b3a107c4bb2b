package imhook

import "sync"

// running counts the handlers that run in goroutines of their own.
type running struct {
	mutex   sync.Mutex
	count   int
	waiting chan struct{} // closed when the count comes down to 0; nil while nobody waits
}

func (r *running) add() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.count++
}

func (r *running) done() {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.count--
	if r.count == 0 && r.waiting != nil {
		close(r.waiting)
		r.waiting = nil
	}
}

// idle returns a channel that is closed once no handler is running.
func (r *running) idle() <-chan struct{} {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.waiting == nil {
		r.waiting = make(chan struct{})
	}
	idle := r.waiting
	if r.count == 0 {
		close(r.waiting)
		r.waiting = nil
	}
	return idle
}
