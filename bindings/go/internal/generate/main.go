// Command generate writes the constants of package imhook from the C header.
//
// It is run by `go generate` in the folder of package imhook. With -check nothing is written; the command fails when
// a generated file is stale.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("generate: ")
	header := flag.String("header", "../../include/imhook.h", "the C header")
	output := flag.String("output", ".", "the folder of the package")
	check := flag.Bool("check", false, "write nothing; fail when a file is stale")
	flag.Parse()

	text, err := os.ReadFile(*header)
	if err != nil {
		log.Fatal(err)
	}
	enumerations, err := parseHeader(string(text))
	if err != nil {
		log.Fatalf("%s: %v", *header, err)
	}
	files, err := render(enumerations)
	if err != nil {
		log.Fatal(err)
	}
	stale := 0
	for _, file := range files {
		path := filepath.Join(*output, file.name)
		if old, err := os.ReadFile(path); err == nil && bytes.Equal(old, file.text) {
			continue
		}
		if *check {
			fmt.Fprintf(os.Stderr, "%s is stale: run `go generate`\n", path)
			stale++
			continue
		}
		if err := os.WriteFile(path, file.text, 0o644); err != nil {
			log.Fatal(err)
		}
	}
	if stale > 0 {
		os.Exit(1)
	}
}
