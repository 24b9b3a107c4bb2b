package imhook

// #include "bridge.h"
import "C"

import "fmt"

// Version returns the version of the C library at run time, such as "0.1.0".
//
// The program does not start when the library that was found is older than the header it was built with, or belongs
// to another major version, or while that is 0 to another minor one: their structures differ.
func Version() string {
	return textOf(C.imhook_version())
}

func init() {
	if err := checkVersion(Version()); err != nil {
		panic(err)
	}
}

// checkVersion compares the version of a library with that of the header this package was built with.
func checkVersion(version string) error {
	const builtMajor, builtMinor, builtPatch = C.IMHOOK_VERSION_MAJOR, C.IMHOOK_VERSION_MINOR, C.IMHOOK_VERSION_PATCH
	var major, minor, patch int
	if _, err := fmt.Sscanf(version, "%d.%d.%d", &major, &minor, &patch); err != nil {
		return fmt.Errorf("imhook: the library names its version %q: %w", version, err)
	}
	same := major == builtMajor && (builtMajor > 0 || minor == builtMinor)
	newer := minor > builtMinor || minor == builtMinor && patch >= builtPatch
	if same && newer {
		return nil
	}
	return fmt.Errorf("imhook: built with the header of version %s, but the library is version %s",
		C.IMHOOK_VERSION, version)
}
