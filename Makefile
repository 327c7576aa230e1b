# The commands of this project. `make serve` and `make test` set everything up by themselves;
# all they need is Python 3.11 or newer (with venv) and make.

.DEFAULT_GOAL := help
.PHONY: help setup serve site strict build test check format lint types imports bench lock floors picture browser clean

VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
NEWER := import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))
# The oldest that will do comes first: it is what the lock files were made for.
PYTHONS := python3.11 python3.12 python3.13 python3.14 python3 python
PORT := 8000
UV := $(shell command -v uv || echo $(VENV)/bin/uv)

# Material announces its plans for MkDocs 2 on each build; the versions are locked, so it does not concern a build.
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

help:  ## show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

setup: $(READY)  ## make the environment in .venv, from the lock file

$(READY): requirements-dev.lock pyproject.toml
	@python=$${PYTHON:-}; for one in $(PYTHONS); do \
	  [ -n "$$python" ] && break; \
	  "$$one" -c "$(NEWER)" >/dev/null 2>&1 && python=$$one; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "no Python 3.11 or newer with venv found; install one, or name it: make PYTHON=/path/to/python3" >&2; exit 1; \
	fi; \
	echo "setting up $(VENV) with $$("$$python" --version)"; \
	"$$python" -m venv $(VENV)
	@$(PY) -m pip install --quiet --require-hashes --requirement requirements-dev.lock
	@$(PY) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# ARTICLES=folder on the command line reaches these three through the environment; mkdocs.yml asks for it.
serve: $(READY)  ## build and serve the site; ARTICLES=folder for your own articles, PORT=8001 for another port
	$(PY) -m mkdocs serve --dev-addr 127.0.0.1:$(PORT)

site: $(READY)  ## build the site into site/; ARTICLES=folder for your own articles
	$(PY) -m mkdocs build

strict: $(READY)
	$(PY) -m mkdocs build --strict

build: $(READY)  ## write the briefing pages only; ARTICLES=folder as above
	$(PY) -m generator build

test: $(READY)  ## run all tests; those in a browser skip where there is none (see make browser)
	@$(PY) -m pytest

format: $(READY)  ## format the code
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

lint: $(READY)
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .

types: $(READY)
	$(PY) -m mypy

imports: $(READY)
	$(VENV)/bin/lint-imports

check: lint types imports test strict  ## format, lint, types, imports, tests, strict site: what a change must pass

bench: $(READY)  ## time the build, and a text at twice its length; measure figures and statements where the measures are at hand
	$(PY) -m benchmarks.speed
	$(PY) -m benchmarks.matching
	$(PY) -m benchmarks.figures
	$(PY) -m benchmarks.statements
	$(PY) -m benchmarks.incidents
	$(PY) -m benchmarks.echoes

floors: $(READY)  ## raise the quality floors to what the build reaches now; none is ever lowered
	$(PY) -m tests.quality.measure --raise

picture: $(READY)  ## take the picture of the README again
	$(PY) -m tests.site.picture

browser:  ## see to a Chromium for the browser tests
	@if command -v chromium chromium-browser google-chrome >/dev/null; then \
	  echo "Chromium is there"; \
	elif [ "$${CI:-}" = true ] && [ "$$(id -u)" = 0 ]; then \
	  apt-get update --quiet --quiet && apt-get install --quiet --quiet --yes --no-install-recommends \
	    chromium fonts-dejavu-core; \
	else \
	  echo "no Chromium found; install it, on Debian with: sudo apt-get install chromium" >&2; exit 1; \
	fi

LOCK := $(UV) pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet

lock:  ## bring the lock files up to date (needs uv)
	@command -v $(UV) >/dev/null || { echo "make lock needs uv: pip install uv" >&2; exit 1; }
	$(LOCK) --output-file requirements.lock
	$(LOCK) --group dev --output-file requirements-dev.lock

clean:  ## remove what was built, but not the environment
	rm -rf site docs/briefings .cache
