# weir: `make demo` shows it, `make test` tests it, `make install PREFIX=…` installs it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test build install generate format check-format packages test-packages benchmark fuzz clean

PREFIX ?= /usr/local
DESTDIR ?=
RELEASE := --configuration release --static-swift-stdlib -Xlinker --strip-all
BIN := .build/release

# What weir links, what `make demo` needs beside it, and what the tests call.
PACKAGES := libyaml-dev librdkafka-dev pkg-config tzdata
TEST_PACKAGES := $(PACKAGES) elpa-eglot emacs-nox fish git kcat man-db mandoc neovim openssl zsh
TEST_PACKAGES += $(if $(shell command -v javac),,default-jdk-headless) $(if $(shell command -v python3),,python3)
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|'

# $(1): packages. Nothing is asked of the network when all of them are there.
define install-packages
	@missing=$$(for package in $(1); do dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || echo $$package; done); \
	if [ -n "$$missing" ]; then \
	  echo "installing:" $$missing; \
	  $(SUDO) apt-get update -qq; \
	  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends $$missing > /dev/null; \
	fi
endef

packages:
	$(call install-packages,$(PACKAGES))

test-packages:
	$(call install-packages,$(TEST_PACKAGES))

build: packages ## build both executables for release
	swift build $(RELEASE) --product weir
	swift build $(RELEASE) --product weir-run

demo: build ## lint the examples, show a broken job, run a job against an embedded cluster
	@examples/demo $(BIN)

test: test-packages ## run every test
	$(MAKE) check-format
	swift build --build-tests
	swift test --skip-build

install: build ## install the executables, manual pages and completions below PREFIX
	install -D -m 755 $(BIN)/weir $(DESTDIR)$(PREFIX)/bin/weir
	install -D -m 755 $(BIN)/weir-run $(DESTDIR)$(PREFIX)/libexec/weir/weir-run
	mkdir -p $(DESTDIR)$(PREFIX)/share/man/man1
	$(BIN)/weir --manual > $(DESTDIR)$(PREFIX)/share/man/man1/weir.1
	for command in lint run explain rules schema init lsp; do \
	  $(BIN)/weir --manual $$command > $(DESTDIR)$(PREFIX)/share/man/man1/weir-$$command.1; \
	done
	mkdir -p $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(BIN)/weir --completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/weir
	mkdir -p $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	$(BIN)/weir --completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_weir
	mkdir -p $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(BIN)/weir --completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/weir.fish

generate: packages ## make Swift, schemas and pages of rules/ and schemas/
	swift run generate-catalog .

format: ## lay out the sources
	swift format format --in-place --recursive Sources Tests Package.swift

check-format:
	swift format lint --strict --recursive Sources Tests Package.swift

benchmark: build ## measure (see docs/performance.md)
	benchmarks/run

fuzz: ## fuzz the JSON parser for a minute (FUZZ_SECONDS for longer)
	Tests/Fuzz/run json $(or $(FUZZ_SECONDS),60)

clean: ## remove what was built
	rm -rf .build
