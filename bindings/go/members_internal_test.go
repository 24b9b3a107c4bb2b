package imhook

import (
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

// decodeMembers goes by the order of the fields, and remembers which came in 64 bits.
func TestMembersAreInTheOrderOfTheirFields(t *testing.T) {
	known, tags := map[string][]string{}, map[string][]string{}
	for _, name := range []string{"tencent_chat_types_generated.go", "tencent_chat_elements_generated.go"} {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, declaration := range file.Decls {
			general, ok := declaration.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, spec := range general.Specs {
				switch s := spec.(type) {
				case *ast.ValueSpec:
					list := s.Values[0].(*ast.CompositeLit)
					for _, element := range list.Elts {
						text, _ := strconv.Unquote(element.(*ast.BasicLit).Value)
						known[strings.ToUpper(s.Names[0].Name)] = append(known[strings.ToUpper(s.Names[0].Name)], text)
					}
				case *ast.TypeSpec:
					for _, field := range s.Type.(*ast.StructType).Fields.List {
						if field.Tag == nil {
							continue
						}
						tag, _ := strconv.Unquote(field.Tag.Value)
						if text := reflect.StructTag(tag).Get("json"); text != "-" {
							typeName := strings.ToUpper(s.Name.Name + "Members")
							tags[typeName] = append(tags[typeName], text)
						}
					}
				}
			}
		}
	}
	if len(known) < 70 || !reflect.DeepEqual(known, tags) {
		t.Errorf("%d lists of members, %d types", len(known), len(tags))
	}
	for name, list := range known {
		if len(list) > 64 || !reflect.DeepEqual(list, tags[name]) {
			t.Errorf("%s: %q, but the fields are %q", name, list, tags[name])
		}
	}
}
