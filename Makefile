# Everything that is done with this package by hand or by CI. `make` alone lists it.
#
# Debug builds share one set of compiler flags, and release builds another: SwiftPM compiles all packages anew when
# a flag differs from the last build in the same folder. What must differ for a check is in Package.swift instead.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Flags that every debug build, and every release build, has in common.
DEBUG_FLAGS :=
RELEASE_FLAGS := -c release --static-swift-stdlib

PROGRAM := .build/debug/schema-drift
FORMATTED = $(wildcard Sources Tests Migrations reports Benchmarks Package.swift)
FUZZ_SECONDS ?= 600

.PHONY: help setup build run test check lint build-checked golden docs docs-current bench release prove-release fuzz format clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

setup: ## Install what the build needs and the machine lacks (as root), or say what that is
	@Tests/Scripts/setup.sh

build: setup ## Build the program and everything beside it
	swift build $(DEBUG_FLAGS)

run: setup ## Build the program and play its demo: ten nights against a registry of its own
	swift build $(DEBUG_FLAGS) --product schema-drift
	@$(PROGRAM) demo

test: setup ## Build and run all tests
	swift test $(DEBUG_FLAGS) --disable-xctest

check: setup ## All that CI runs: format, warnings and imports, generated pages, tests
	@for step in lint build-checked docs-current test; do \
	  begin=$$SECONDS; \
	  echo "== $$step"; \
	  $(MAKE) $$step; \
	  echo "== $$step passed in $$((SECONDS - begin)) s"; \
	done

# Warnings are errors by Package.swift. An undeclared import is told by the exit status alone: the build still says
# that it is complete.
build-checked: setup
	swift build $(DEBUG_FLAGS) --build-tests --explicit-target-dependency-import-check error

lint:
	swift format lint --strict --parallel --recursive $(FORMATTED)

format: ## Lay out all Swift files as the format check wants them
	swift format --in-place --parallel --recursive $(FORMATTED)

docs-current:
	$(PROGRAM) docs --check

docs: build ## Write the generated pages under docs/ anew
	$(PROGRAM) docs --write

golden: setup ## Record golden files anew; ends red, so that only a read diff turns it green
	RECORD_GOLDENS=1 swift test $(DEBUG_FLAGS) --disable-xctest --filter Golden

fuzz: setup ## Feed the JSON reader, then the prover, broken input for FUZZ_SECONDS (600) each, with libFuzzer
	swift package resolve
	Tests/Fuzzing/fuzz-json.sh $(FUZZ_SECONDS)
	Tests/Fuzzing/fuzz-pairs.sh $(FUZZ_SECONDS)

bench: setup ## Measure, and print the machine beside the figures
	swift build $(RELEASE_FLAGS) --product drift-benchmarks
	@awk -F ': *' '/^model name/ { print "cpu     " $$2; exit }' /proc/cpuinfo
	@echo "cores   $$(nproc)"
	@awk '/^MemTotal/ { printf "memory  %.1f GiB\n", $$2 / 1048576 }' /proc/meminfo
	@. /etc/os-release && echo "system  $$PRETTY_NAME, kernel $$(uname -r)"
	@echo "swift   $$(swift --version 2>/dev/null | head -n 1)"
	@"$$(swift build $(RELEASE_FLAGS) --show-bin-path)/drift-benchmarks"

release: setup ## Build the program for machines without the Swift toolchain, and say what it needs there
	swift build $(RELEASE_FLAGS) --product schema-drift
	@Tests/Scripts/release.sh "$$(swift build $(RELEASE_FLAGS) --show-bin-path)/schema-drift" .build/dist/schema-drift

prove-release: release ## Start the released program on a bare Debian 12 in a folder (root, debootstrap)
	@Tests/Scripts/prove-release.sh .build/dist/schema-drift

clean: ## Remove what was built
	rm -rf .build
