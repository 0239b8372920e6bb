# Two commands: `make run` and `make test`. Each does all the set-up it needs, once.
# `make` alone lists the others.

SHELL := /bin/bash
.DELETE_ON_ERROR:
.NOTPARALLEL:
.DEFAULT_GOAL := help

SCREEN ?= real
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PYTHON := $(BIN)/python
# Qt on the machine of someone who runs checks: no window opens.
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
SOURCES := kiosk tools tests
# Tests start the program a hundred times: what Python compiled once is kept, whatever the shell says.
export PYTHONPYCACHEPREFIX := $(CURDIR)/build/pycache
unexport PYTHONDONTWRITEBYTECODE

# A stamp carries the hash of what it was made from: nothing is done again until that changes.
hash = $(shell cat $(1) | sha256sum | cut -c1-16)
KIOSK := $(VENV)/kiosk-$(call hash,requirements/kiosk.txt).stamp
DEVELOPMENT := $(VENV)/development-$(call hash,requirements/development.txt).stamp
SYSTEM := $(VENV)/system-$(call hash,requirements/kiosk.txt packaging/system-deps.sh).stamp
CHECKS := $(VENV)/checks-$(call hash,packaging/system-deps.sh).stamp

# What the screens load, made from what translators write.
WORDS := $(patsubst %.ts,%.qm,$(wildcard assets/translations/*.ts))

install = $(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes \
	--only-binary=:all: --no-deps -r
step = @printf '\n== %s\n' "$(1)"

## What people use

.PHONY: help
help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' Makefile

.PHONY: run
run: screen $(KIOSK) $(SYSTEM) $(WORDS) ## open the kiosk and its follow-up site, with demo content (SCREEN=virtual, ARGS=…)
	@KIOSK_DEMO="$${KIOSK_DEMO:-true}" packaging/screen.sh $(SCREEN) $(PYTHON) -m kiosk \
		$(if $(filter-out --%,$(ARGS)),,together) $(ARGS)

.PHONY: test
test: lint tests ## run every check (ARGS=… goes to pytest)

.PHONY: setup
setup: $(DEVELOPMENT) $(SYSTEM) ## only do the set-up of the other commands

## The checks

.PHONY: lint
lint: $(DEVELOPMENT) $(SYSTEM) ## every check but the tests
	$(call step,ruff check)
	@$(BIN)/ruff check
	$(call step,ruff format)
	@$(BIN)/ruff format --check
	$(call step,mypy)
	@$(BIN)/mypy $(SOURCES)
	$(call step,import-linter)
	@$(BIN)/lint-imports --no-logo
	$(call step,qmllint)
	@$(PYTHON) -m tools.lint_qml
	$(call step,qmlformat)
	@$(PYTHON) -m tools.format_qml --check
	$(call step,translations)
	@$(PYTHON) -m tools.translations --check
	$(call step,generated pages)
	@$(PYTHON) -m tools.settings_reference --check
	@$(PYTHON) -m tools.permissions_reference --check
	@$(PYTHON) -m tools.register --check

# pytest comes last and its summary closes the output: what follows it speaks only of failures.
.PHONY: tests
tests: $(DEVELOPMENT) $(SYSTEM) $(CHECKS) $(WORDS) ## only the tests, with coverage
	$(call step,pytest)
	@$(OFFSCREEN) $(PYTHON) -m pytest --numprocesses=auto --dist=loadfile --cov --cov-report= $(ARGS)
	@report="$$($(BIN)/coverage report 2>&1)" || { printf '%s\n' "$$report"; exit 1; }

.PHONY: format
format: $(DEVELOPMENT) $(SYSTEM) ## put the sources in the project's format
	@$(BIN)/ruff check --fix-only --quiet
	@$(BIN)/ruff format
	@$(PYTHON) -m tools.format_qml

.PHONY: translations
translations: $(DEVELOPMENT) ## gather the strings of the screens into assets/translations/*.ts
	@$(PYTHON) -m tools.translations

.PHONY: screenshots
screenshots: $(DEVELOPMENT) $(SYSTEM) $(WORDS) ## draw every page into build/screenshots (ARGS=guide: the agents’ guide)
	@$(OFFSCREEN) $(PYTHON) -m tools.screenshots $(ARGS)

.PHONY: guide
guide: $(DEVELOPMENT) $(SYSTEM) $(WORDS) ## draw the pictures of docs/guide-agents again
	@$(OFFSCREEN) $(PYTHON) -m tools.screenshots guide

.PHONY: accessibility
accessibility: $(DEVELOPMENT) $(SYSTEM) $(WORDS) ## say which requirements of accessibility hold
	@$(OFFSCREEN) $(PYTHON) -m tools.accessibility $(ARGS)

.PHONY: bench
bench: $(DEVELOPMENT) $(SYSTEM) $(WORDS) ## measure: start, pages, commits, lists, tickets
	@$(OFFSCREEN) $(PYTHON) -m tools.bench $(ARGS)

.PHONY: crash
crash: $(DEVELOPMENT) $(SYSTEM) ## kill the kiosk while it records, and count what is lost
	@$(OFFSCREEN) $(PYTHON) -m tools.rigs.crash $(ARGS)

.PHONY: converge
converge: $(DEVELOPMENT) $(SYSTEM) ## 10,000 histories of kiosks, hub and network; each bug planted is found
	@$(PYTHON) -m tools.rigs.converge $(ARGS)

# Not shipped: its licence is another one (MPL-2.0).
AXE := build/axe/package/axe.min.js
$(AXE):
	@mkdir -p build/axe && cd build/axe && npm pack --silent axe-core@4 >/dev/null && tar xzf axe-core-*.tgz

.PHONY: axe
axe: $(DEVELOPMENT) $(AXE) ## look for faults of accessibility in the pages of the site, in a browser
	@AXE=$(AXE) $(PYTHON) -m pytest tests/end2end/test_hub_accessibility.py $(ARGS)

.PHONY: chaos
chaos: $(DEVELOPMENT) $(SYSTEM) ## 20,000 events, 200 kills and 500 cut wires between kiosks and a hub; a naive outbox must lose
	@$(PYTHON) -m tools.rigs.chaos $(ARGS)

.PHONY: load
load: $(DEVELOPMENT) $(SYSTEM) ## how fast a hub takes events and answers, calm and under attack
	@$(PYTHON) -m tools.rigs.hub_load $(ARGS)

.PHONY: guesses
guesses: $(DEVELOPMENT) $(SYSTEM) ## 1,000,000 guesses of codes: two answers, all of them counted, right tickets opened
	@$(PYTHON) -m tools.rigs.guesses $(ARGS)

.PHONY: fuzz
fuzz: $(DEVELOPMENT) $(SYSTEM) $(WORDS) ## 2,000 examples of each property, where `make test` draws 40
	@HYPOTHESIS_PROFILE=thorough $(OFFSCREEN) $(PYTHON) -m pytest --numprocesses=auto tests/unit $(ARGS)

.PHONY: hostile
hostile: $(DEVELOPMENT) $(SYSTEM) $(WORDS) ## 10,000 random hits on each page, and no trace of one visitor in the next
	@HOSTILE_EVENTS=10000 $(OFFSCREEN) $(PYTHON) -m pytest -m 'slow or not slow' \
		tests/end2end/test_random_hands.py tests/end2end/test_traces.py $(ARGS)

## The set-up

# Before any set-up: nobody waits a minute to learn that there is no screen.
.PHONY: screen
screen:
	@packaging/screen.sh check $(SCREEN)

# Missing, half made, or its Python was upgraded away: the environment is made again.
ifeq ($(shell { $(PYTHON) -c 'import pip' && echo sound; } 2>/dev/null),)
.PHONY: $(PYTHON)
endif
$(PYTHON):
	@python="$$(packaging/find-python.sh)" \
		&& echo "Environnement $$("$$python" -V) dans $(VENV)…" \
		&& "$$python" -m venv --clear $(VENV)

$(KIOSK): $(PYTHON)
	@echo "Installation des bibliothèques de la borne…"
	@$(install) requirements/kiosk.txt
	@touch $@

$(DEVELOPMENT): $(PYTHON)
	@echo "Installation des bibliothèques de la borne et des outils de test…"
	@$(install) requirements/development.txt
	@touch $@ $(KIOSK)  # the former are among them

$(SYSTEM): packaging/system-deps.sh | $(KIOSK)
	@packaging/system-deps.sh
	@touch $@

$(CHECKS): packaging/system-deps.sh | $(KIOSK)
	@packaging/system-deps.sh --checks
	@touch $@

%.qm: %.ts | $(KIOSK)
	@$(PYTHON) -m tools.translations --release

# The versions already locked stay; ARGS=--upgrade takes newer ones.
lock_from = build/lock/bin/uv pip compile pyproject.toml --quiet --universal \
	--python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header
.PHONY: lock
lock: $(PYTHON) ## write requirements/*.txt again after a change of dependencies in pyproject.toml
	@test -x build/lock/bin/uv || { $(PYTHON) -m venv build/lock \
		&& build/lock/bin/python -m pip install --quiet --only-binary=:all: uv; }
	@$(lock_from) -o requirements/kiosk.txt $(ARGS)
	@$(lock_from) --group dev -c requirements/kiosk.txt -o requirements/development.txt $(ARGS)

.PHONY: clean
clean: ## remove what checks and builds left behind; the environment stays
	rm -rf build .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache \
		.pytest_cache .ruff_cache
	find $(SOURCES) -name __pycache__ -type d -prune -exec rm -rf {} +
