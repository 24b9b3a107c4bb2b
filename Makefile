# imhook: `make help` lists what can be made.

# The version is written once, in Swift; header, imhook.pc and file names follow.
VERSION := $(shell sed -n 's/.*StaticString { "\(.*\)" }.*/\1/p' Sources/IMHook/LibraryVersion.swift)
SONAME := libimhook.so.$(firstword $(subst ., ,$(VERSION)))

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
PCLIBDIR ?= $(LIBDIR)/pkgconfig
DESTDIR ?=

SWIFT ?= swift
PYTHON ?= python3
GO ?= go
INSTALL ?= install

BUILD := build
EMBEDDED := $(BUILD)/embedded
SHARED := $(BUILD)/lib/libimhook.so.$(VERSION)
STATIC := $(BUILD)/lib/libimhook.a
PC := $(BUILD)/pkgconfig/imhook.pc
VENV := $(BUILD)/venv
GO_WORKSPACE := $(BUILD)/go/go.work
GO_BOT := $(BUILD)/go/approvalbot
GO_CARDS := $(BUILD)/go/financecards
CLANG_HEADER := $(EMBEDDED)/release/IMHookABI.build/include/IMHookABI-Swift.h

SWIFT_SOURCES := Package.swift $(shell find Sources -type f)

# A section for each function lets the linker leave out the parts of Swift's standard library that nothing calls; GNU ld
# then also forgets what only those needed. The shared object exports the versioned imhook_* symbols and nothing else,
# refuses undefined ones, and names no search path.
SWIFT_BUILD := IMHOOK_EMBEDDED=1 $(SWIFT) build --quiet --configuration release --scratch-path $(EMBEDDED) \
    -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=bfd
LINK := --disable-local-rpath $(addprefix -Xlinker ,--gc-sections -z defs -z relro -z now \
    --version-script=Scripts/libimhook.map -soname=$(SONAME))

# For programs that use the Python package and the library where they are in this tree.
FROM_TREE := IMHOOK_LIBRARY=$(CURDIR)/build/lib/$(SONAME) PYTHONPATH=$(CURDIR)/bindings/python/src

say = @printf '%-9s %s\n' $(1) $(2)

.DEFAULT_GOAL := lib
.PHONY: help bootstrap lib header generate docs venv go-workspace demo serve test bench lint install uninstall clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14
	@echo
	@echo "  install and uninstall take PREFIX, DESTDIR, LIBDIR, INCLUDEDIR and PCLIBDIR."

bootstrap: ## install the packages that building and testing needs (as root, through apt)
	@SWIFT=$(SWIFT) Scripts/bootstrap.sh

lib: $(SHARED) $(STATIC) $(PC) ## build libimhook.so, libimhook.a and imhook.pc under build/
	@:

$(SHARED): $(SWIFT_SOURCES) Scripts/libimhook.map
	$(call say,build,$@)
	@mkdir -p $(@D)
	@$(SWIFT_BUILD) --product imhook $(LINK)
	@strip --strip-all -o $@ $(EMBEDDED)/release/libimhook.so
	@chmod 644 $@
	@ln -sf $(@F) $(@D)/$(SONAME)
	@ln -sf $(SONAME) $(@D)/libimhook.so

# One object of what the imhook_* functions need, with no other global symbol, so that a program may hold other Swift code.
$(STATIC): $(SHARED)
	$(call say,build,$@)
	@$(SWIFT_BUILD) --product imhook-static
	@nm --dynamic --defined-only --format=just-symbols $(SHARED) | sed -n 's/^\(imhook_[a-z0-9_]*\).*/--undefined=\1/p' \
	    > $(EMBEDDED)/exports
	@ld -r --force-group-allocation --gc-sections @$(EMBEDDED)/exports -o $(EMBEDDED)/imhook.o \
	    $(EMBEDDED)/release/libimhook-static.a
	@objcopy --strip-debug --wildcard --keep-global-symbol='imhook_*' $(EMBEDDED)/imhook.o
	@rm -f $@
	@ar -rcsD $@ $(EMBEDDED)/imhook.o

# For use from the tree: finds the header and the library here, at build time and at run time.
$(PC): bindings/c/imhook.pc.in $(SHARED)
	@mkdir -p $(@D)
	@sed -e 's|@PREFIX@|$(CURDIR)|' -e 's|@LIBDIR@|$${prefix}/build/lib|' \
	    -e 's|@INCLUDEDIR@|$${prefix}/include|' -e 's|@VERSION@|$(VERSION)|' \
	    -e 's|@RPATH@|-Wl,-rpath,$${libdir} |' $< > $@

header: $(SHARED) ## write include/imhook.h from the sources
	@$(PYTHON) Scripts/header.py --emitted $(CLANG_HEADER)

generate: ## write everything that is generated: from the tables, and from the header
	@$(PYTHON) Scripts/generate.py
	@$(MAKE) --no-print-directory header
	@$(PYTHON) bindings/python/generate_ffi.py
	@cd bindings/go && $(GO) run ./internal/generate

docs: $(BUILD)/docs/imhook.html ## write the API reference, one HTML page, to build/docs/imhook.html

$(BUILD)/docs/imhook.html: include/imhook.h Scripts/docs.py Scripts/docs_header.py Scripts/docs.css
	$(call say,docs,$@)
	@mkdir -p $(@D)
	@$(PYTHON) Scripts/docs.py --output $@

venv: $(VENV)/.ready
	@:

$(VENV)/.ready: bindings/python/requirements-dev.txt
	$(call say,build,$(VENV))
	@$(PYTHON) -m venv --clear $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

demo: bootstrap ## play both platforms at servers and robots, and show what comes of it
	@$(MAKE) --no-print-directory lib venv $(GO_BOT) $(GO_CARDS)
	@$(FROM_TREE) $(VENV)/bin/python bindings/python/demo/play.py --robot Go=$(GO_BOT) --cards Go=$(GO_CARDS)

serve: bootstrap ## leave the Python server running, with curl commands to paste
	@$(MAKE) --no-print-directory lib
	@$(FROM_TREE) $(PYTHON) bindings/python/demo/serve.py

go-workspace: $(GO_WORKSPACE)
	@:

$(GO_BOT) $(GO_CARDS): $(SHARED) $(PC) $(GO_WORKSPACE) $(shell find bindings/go -name '*.go' -o -name '*.h')
	$(call say,build,$@)
	@cd bindings/go && GOWORK=$(CURDIR)/$(GO_WORKSPACE) PKG_CONFIG_PATH=$(CURDIR)/$(dir $(PC)) \
	    $(GO) build -o $(CURDIR)/$@ ./examples/$(@F)

# The Go modules of this repository, so that they find each other and what they need without a module proxy.
$(GO_WORKSPACE): Scripts/go_workspace.sh $(shell find bindings/go -name go.mod)
	$(call say,build,$@)
	@Scripts/go_workspace.sh

test: bootstrap ## prove everything; TEST=name runs the parts whose name contains it
	@$(MAKE) --no-print-directory lib venv go-workspace
	@SWIFT=$(SWIFT) GO=$(GO) Scripts/test.sh $(TEST)

bench: bootstrap ## measure against other ways to do the same, as ratios in one run
	@$(MAKE) --no-print-directory lib venv
	@$(PYTHON) Scripts/bench.py

lint: bootstrap ## check style, types and that nothing generated is stale
	@$(MAKE) --no-print-directory lib venv go-workspace
	@SWIFT=$(SWIFT) GO=$(GO) Scripts/lint.sh

install: lib ## put the library, the header and imhook.pc under PREFIX
	$(INSTALL) -d $(DESTDIR)$(LIBDIR) $(DESTDIR)$(INCLUDEDIR) $(DESTDIR)$(PCLIBDIR)
	$(INSTALL) -m 644 $(SHARED) $(STATIC) $(DESTDIR)$(LIBDIR)
	ln -sf $(notdir $(SHARED)) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libimhook.so
	$(INSTALL) -m 644 include/imhook.h $(DESTDIR)$(INCLUDEDIR)
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|' \
	    -e 's|@VERSION@|$(VERSION)|' -e 's|@RPATH@||' bindings/c/imhook.pc.in > $(DESTDIR)$(PCLIBDIR)/imhook.pc
	chmod 644 $(DESTDIR)$(PCLIBDIR)/imhook.pc

uninstall: ## remove what install put there
	rm -f $(DESTDIR)$(LIBDIR)/$(notdir $(SHARED)) $(DESTDIR)$(LIBDIR)/$(SONAME) $(DESTDIR)$(LIBDIR)/libimhook.so \
	    $(DESTDIR)$(LIBDIR)/libimhook.a $(DESTDIR)$(INCLUDEDIR)/imhook.h $(DESTDIR)$(PCLIBDIR)/imhook.pc

clean: ## remove everything that was built
	rm -rf $(BUILD) .build
