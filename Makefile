# weir: `make demo` shows it, `make test` tests it, `make install PREFIX=…` installs it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo test build install wheel generate format check-format packages test-packages wheel-packages benchmark fuzz clean

PREFIX ?= /usr/local
DESTDIR ?=
# Where the linker finds C++'s and the compiler's run time as archives alone: Swift's needs them, and as shared libraries they cost each start
# 1.8 M instructions, for the look-up of their symbols.
STATIC := .build/static
RELEASE := --configuration release --static-swift-stdlib -Xlinker --strip-all -Xlinker -L$(CURDIR)/$(STATIC)
BIN := .build/release
WHEEL := .build/wheel

# What weir links, what `make demo` needs beside it, and what the tests call.
# libsasl2-modules-gssapi-mit is what librdkafka logs in to Kerberos with; nothing else asks for it.
PACKAGES := libyaml-dev librdkafka-dev libkrb5-dev libsasl2-modules-gssapi-mit pkg-config tzdata
TEST_PACKAGES := $(PACKAGES) patch util-linux valgrind elpa-eglot emacs-nox fish git kcat man-db mandoc neovim openssl zsh
TEST_PACKAGES += chromium libxml2-utils faketime krb5-admin-server krb5-kdc krb5-user
TEST_PACKAGES += $(if $(shell command -v javac),,default-jdk-headless) $(if $(shell command -v python3),,python3)
# A Python without ensurepip cannot make environments; Debian keeps it in a package of its own.
TEST_PACKAGES += $(if $(shell python3 -c 'import ensurepip' 2>/dev/null && echo yes),,python3-venv)
TOOLS := .build/tools
WHEEL_PACKAGES := $(PACKAGES) binutils $(if $(shell command -v python3),,python3)
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

wheel-packages:
	$(call install-packages,$(WHEEL_PACKAGES))

test-packages:
	$(call install-packages,$(TEST_PACKAGES))

$(STATIC)/libstdc++.a:
	mkdir -p $(STATIC)
	clang=$$(dirname "$$(realpath "$$(command -v swift)")")/clang; \
	ln -sf "$$("$$clang" -print-file-name=libgcc_eh.a)" $(STATIC)/libgcc_s.a; \
	ln -sf "$$("$$clang" -print-file-name=libstdc++.a)" $@

build: packages $(STATIC)/libstdc++.a ## build both executables for release
	swift build $(RELEASE) --product weir
	swift build $(RELEASE) --product weir-run

demo: build ## lint the examples, show a broken job, run a job against an embedded cluster
	@examples/demo $(BIN)

test: test-packages wheel $(TOOLS)/installed ## run every test
	$(MAKE) check-format
	swift build --build-tests
	swift test --skip-build

# What the tests call from PyPI, and what pip needs to install a hook's repository without asking it.
$(TOOLS)/installed: Tests/Tools/requirements.txt | test-packages
	rm -rf $(TOOLS)
	python3 -m venv $(TOOLS)
	$(TOOLS)/bin/pip install --quiet --disable-pip-version-check --requirement $<
	$(TOOLS)/bin/pip download --quiet --disable-pip-version-check --only-binary :all: --dest $(TOOLS)/wheels pip setuptools
	touch $@

install: build ## install the executables, manual pages and completions below PREFIX
	install -D -m 755 $(BIN)/weir $(DESTDIR)$(PREFIX)/bin/weir
	install -D -m 755 $(BIN)/weir-run $(DESTDIR)$(PREFIX)/libexec/weir/weir-run
	packaging/share $(BIN)/weir $(DESTDIR)$(PREFIX)
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/doc/weir/rules docs/rules/*.md

# The wheel needs nothing of its host but glibc: libyaml is linked statically (the linker takes the only libyaml in
# static/), and weir-run looks for its bundled libraries, and they for each other, in lib/weir (DT_RPATH, which unlike
# DT_RUNPATH holds for dependencies as well).
wheel: wheel-packages $(STATIC)/libstdc++.a ## build the wheel for PyPI with both executables and the libraries that they need
	mkdir -p $(WHEEL)/static
	ln -sf "$$(pkg-config --variable=libdir yaml-0.1)/libyaml.a" $(WHEEL)/static/
	sed 's|^libdir=.*|libdir=$(CURDIR)/$(WHEEL)/static|' "$$(pkg-config --variable=pcfiledir yaml-0.1)/yaml-0.1.pc" > $(WHEEL)/static/yaml-0.1.pc
	for product in weir weir-run; do \
	  PKG_CONFIG_PATH=$(CURDIR)/$(WHEEL)/static swift build $(RELEASE) --scratch-path $(WHEEL) --product $$product \
	    -Xlinker --disable-new-dtags -Xlinker -rpath -Xlinker '$$ORIGIN/../lib/weir'; \
	done
	rm -rf $(WHEEL)/dist
	python3 -B packaging/wheel $(WHEEL)/release $(WHEEL)/dist

generate: packages ## make Swift, schemas and pages of rules/ and schemas/
	swift run generate-catalog .

format: ## lay out the sources
	swift format format --in-place --recursive Sources Tests Package.swift

check-format:
	swift format lint --strict --recursive Sources Tests Package.swift

benchmark: build ## measure (see docs/performance.md)
	benchmarks/run

FUZZ_TARGETS := json yaml parameters jaas krb5 keytab store suppressions lint
fuzz: ## fuzz every reader and the whole linter for a minute each (FUZZ_SECONDS for longer, FUZZ_TARGETS for some)
	for target in $(FUZZ_TARGETS); do Tests/Fuzz/run $$target $(or $(FUZZ_SECONDS),60); done

clean: ## remove what was built
	rm -rf .build
