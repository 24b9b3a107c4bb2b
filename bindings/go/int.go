package imhook

import (
	"encoding/json"
	"strconv"
	"strings"
)

// An Int is an integer that the platform writes as a number or as a text: EventTime of most group webhooks is documented
// as an integer and shown in quotes. It is written as a number.
type Int int64

// UnmarshalJSON reads a number without a fraction (3, 3.0 and 3e0 are the same) or the text of one. null changes
// nothing.
func (i *Int) UnmarshalJSON(text []byte) error {
	spelled := string(text)
	if spelled == "null" {
		return nil
	}
	if spelled[0] == '"' {
		if err := json.Unmarshal(text, &spelled); err != nil {
			return err
		}
		if !json.Valid([]byte(spelled)) || !isNumber([]byte(spelled)) {
			return errorFor(ErrJSONWrongType, "")
		}
	} else if !isNumber(text) {
		return errorFor(ErrJSONWrongType, "")
	}
	number, err := parseInteger(spelled)
	if err != nil {
		return err
	}
	*i = Int(number)
	return nil
}

// parseInteger returns the integer that a JSON number is. Its digits are moved about instead of calculated with: an
// exponent may be as large as it likes.
func parseInteger(text string) (int64, error) {
	if number, err := strconv.ParseInt(text, 10, 64); err == nil {
		return number, nil
	}
	mantissa, exponent := text, 0
	if e := strings.IndexAny(text, "eE"); e >= 0 {
		mantissa = text[:e]
		// Atoi gives the nearest number that fits to an exponent that does not.
		exponent, _ = strconv.Atoi(text[e+1:])
	}
	sign := ""
	if strings.HasPrefix(mantissa, "-") {
		sign, mantissa = "-", mantissa[1:]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimLeft(whole+fraction, "0")
	significant := strings.TrimRight(digits, "0")
	if significant == "" {
		return 0, nil
	}
	const most = 20 // digits, more than an int64 has
	zeros := len(digits) - len(significant)
	switch {
	case exponent < len(fraction)-zeros:
		return 0, errorFor(ErrJSONNotInteger, "")
	case exponent > most+len(fraction):
		return 0, errorFor(ErrJSONOutOfRange, "")
	}
	zeros += exponent - len(fraction)
	if zeros > most {
		return 0, errorFor(ErrJSONOutOfRange, "")
	}
	number, err := strconv.ParseInt(sign+significant+strings.Repeat("0", zeros), 10, 64)
	if err != nil {
		return 0, errorFor(ErrJSONOutOfRange, "")
	}
	return number, nil
}
