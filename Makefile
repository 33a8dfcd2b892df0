# Concord. `make run` and `make test` are all there is to know; `make help` lists the rest.

PREFIX  ?= /usr/local
ARGS    ?=
BUILD   := swift build -c release --static-swift-stdlib
PROGRAM := .build/release/concord
SOURCES := $(shell find Sources assets Package.swift -type f 2>/dev/null)
SHARE    = $(DESTDIR)$(PREFIX)/share

.PHONY: man run test bench lint format install uninstall clean help release
.DEFAULT_GOAL := help

## run: build Concord and start it; ARGS='…' are handed on
run: $(PROGRAM)
	@$(PROGRAM) $(ARGS)

## test: build and run all tests
test:
	@Scripts/setup
	@swift test --disable-xctest

## bench: measure Concord, beside tig and VisiData where they are installed; BENCH=--quick is shorter
bench: release
	@$(BUILD) --product concord-bench
	@.build/release/concord-bench $(PROGRAM) $(BENCH)

## lint: check the layout of the code and the rules of the repository
lint:
	@swift format lint --strict --recursive Sources Tests Benchmarks Package.swift
	@Scripts/lint

## format: lay the code out as `lint` wants it
format:
	@swift format --in-place --recursive Sources Tests Benchmarks Package.swift

## man: write man/concord.1 anew from the description of the arguments
man:
	@swift build --product concord && swift build --product generate-manual
	@.build/debug/generate-manual .build/debug/concord --output-directory man

## install: put the program, its completions and its manual page under PREFIX=/usr/local
install: release
	@install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/concord
	@install -d $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	@$(PROGRAM) --generate-completion-script bash >$(SHARE)/bash-completion/completions/concord
	@$(PROGRAM) --generate-completion-script zsh >$(SHARE)/zsh/site-functions/_concord
	@$(PROGRAM) --generate-completion-script fish >$(SHARE)/fish/vendor_completions.d/concord.fish
	@if [ -e man/concord.1 ]; then install -D -m 644 man/concord.1 $(SHARE)/man/man1/concord.1; fi
	@echo 'Installed $(DESTDIR)$(PREFIX)/bin/concord'

## uninstall: take away what `install` put there
uninstall:
	@rm -f $(DESTDIR)$(PREFIX)/bin/concord $(SHARE)/bash-completion/completions/concord \
	    $(SHARE)/zsh/site-functions/_concord $(SHARE)/fish/vendor_completions.d/concord.fish $(SHARE)/man/man1/concord.1

## clean: remove all that was built
clean:
	@rm -rf .build

## help: this list
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

# Asks the build itself whether the program is fresh and was built as it should be.
release:
	@Scripts/setup
	@$(BUILD) --product concord

# Runs only when a source is newer than the program, so that a second `make run` starts at once.
$(PROGRAM): $(SOURCES)
	@Scripts/setup
	@$(BUILD) --product concord
	@touch $@
