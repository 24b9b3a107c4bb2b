package imhook

import "testing"

func TestLibraryOfAnotherVersionIsNoticed(t *testing.T) {
	for version, fits := range map[string]bool{
		Version(): true, "0.1.0": true, "0.1.7": true, "0.2.0": false, "0.0.9": false, "1.1.0": false, "": false, "x": false,
	} {
		if err := checkVersion(version); (err == nil) != fits {
			t.Errorf("%q: %v", version, err)
		}
	}
}
