package imhook_test

import (
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"testing"
	"time"

	imhook "github.com/imhook/imhook/bindings/go"
)

type jsonCase struct {
	Text       *string
	TextBase64 *string
	TextRepeat *repeated
	Options    struct{ MaxDepth, MaxValues, MaxSize, MaxStringSize int }
	Expect     struct {
		Status string
		Offset *int64
	}
	Get []map[string]json.RawMessage
}

type signCase struct {
	Secret      string
	TimestampMs int64
	Token       *string

	RobotSecret      *string
	EncodedSignature *string
	RequestTime      int64
	Signature        *string
	Expect           *statusExpected
}

func (c *jsonCase) run(t *testing.T) {
	text := textGiven(t, c.Text, c.TextBase64, c.TextRepeat)
	limits := imhook.Limits{
		MaxSize: c.Options.MaxSize, MaxDepth: c.Options.MaxDepth, MaxValues: c.Options.MaxValues,
		MaxStringSize: c.Options.MaxStringSize,
	}
	document, err := imhook.ParseJSON(text, limits)
	for _, err := range []error{err, imhook.ValidateJSON(text, limits)} {
		equal(t, "status", &c.Expect.Status, statusName(err))
		var failed *imhook.Error
		if errors.As(err, &failed) {
			equal(t, "offset", c.Expect.Offset, failed.Offset)
		}
	}
	if err != nil {
		return
	}
	defer document.Close()
	for _, get := range c.Get {
		var pointer string
		if err := json.Unmarshal(get["pointer"], &pointer); err != nil {
			t.Fatal(err)
		}
		value := document.Root().Find(pointer)
		for name, want := range get {
			if name != "pointer" {
				compareRead(t, pointer+" "+name, want, func() (any, error) { return readValue(t, value, name) })
			}
		}
	}
}

// readValue reads a value by the getter that a case names, and writes the result as cases do.
func readValue(t *testing.T, value imhook.Value, getter string) (any, error) {
	switch getter {
	case "type":
		return value.Type().String(), nil
	case "raw":
		return string(value.Raw()), nil
	case "count":
		return json.Number(strconv.Itoa(value.Len())), nil
	case "text":
		return value.Text()
	case "looseText":
		return value.LooseText()
	case "bool":
		return value.Bool()
	case "looseBool":
		return value.LooseBool()
	case "int64":
		number, err := value.Int64()
		return strconv.FormatInt(number, 10), err
	case "looseInt64":
		number, err := value.LooseInt64()
		return strconv.FormatInt(number, 10), err
	case "uint64":
		number, err := value.Uint64()
		return strconv.FormatUint(number, 10), err
	case "double":
		return value.Float64()
	case "looseDouble":
		return value.LooseFloat64()
	}
	t.Errorf("getter %q", getter)
	return nil, nil
}

// compareRead compares what a getter gave with a result, or with {"status": …} where it has to fail.
func compareRead(t *testing.T, name string, want json.RawMessage, read func() (any, error)) {
	t.Helper()
	got, err := read()
	if want[0] == '{' {
		var expected statusExpected
		if json.Unmarshal(want, &expected) != nil || expected.Status != statusName(err) {
			t.Errorf("%s: want %s, got %s", name, want, statusName(err))
		}
		return
	}
	wanted := decoded(t, want)
	if number, ok := got.(float64); ok {
		nearest, parseErr := strconv.ParseFloat(wanted.(string), 64)
		if parseErr != nil || err != nil || math.Float64bits(nearest) != math.Float64bits(number) {
			t.Errorf("%s: want %s, got %v %v", name, want, number, err)
		}
		return
	}
	if err != nil || got != wanted {
		t.Errorf("%s: want %s, got %v %v", name, want, got, err)
	}
}

func (c *signCase) run(t *testing.T) {
	if c.Token != nil {
		c.runTencentChat(t)
		return
	}
	if c.RobotSecret != nil {
		c.runRobot(t)
		return
	}
	header, err := imhook.SignCard(c.Secret, time.UnixMilli(c.TimestampMs))
	status := "OK"
	if c.Expect != nil {
		status = c.Expect.Status
	}
	equal(t, "status", &status, statusName(err))
	equal(t, "signature", c.Signature, header.Get(imhook.HeaderSignature))
	if err == nil {
		timestamp := strconv.FormatInt(c.TimestampMs, 10)
		equal(t, "timestamp", &timestamp, header.Get(imhook.HeaderTimestamp))
	}
}

func (c *signCase) runTencentChat(t *testing.T) {
	parameters, err := imhook.SignTencentChat(*c.Token, time.Unix(c.RequestTime, 0))
	status := "OK"
	if c.Expect != nil {
		status = c.Expect.Status
	}
	equal(t, "status", &status, statusName(err))
	equal(t, "signature", c.Signature, parameters.Get(imhook.ParameterSign))
	if err == nil {
		requestTime := strconv.FormatInt(c.RequestTime, 10)
		equal(t, "requestTime", &requestTime, parameters.Get(imhook.ParameterRequestTime))
	}
}
