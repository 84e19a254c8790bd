# POSIX sh, make and Python >= 3.11 are enough; `make setup PYTHON=python3.13` names another Python.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ROOMS := words database monitoring loaders answers submissions exhibits exports dashboard

PYTHON_READY := $(VENV)/.ready
NODE_READY := node_modules/.ready
VENDOR_READY := dashboard/vendor/.ready

.PHONY: help setup run test check lint format browser office pictures bench clean

help:
	@echo "make run     set up, load data/ and serve http://127.0.0.1:8050"
	@echo "make test    set up (Chromium and LibreOffice too) and run every check and test"
	@echo "make check   the same without a browser and LibreOffice"
	@echo "make lint    format, types, import directions; no tests"
	@echo "make format  lay out the code"
	@echo "make setup   the environment in .venv and the front-end files"
	@echo "make pictures takes the README's pictures anew"
	@echo "make bench   measures pages against their limits, into docs/bench.md; QUICK=1 in three minutes"
	@echo "make clean   remove what setup made; the database in data/var stays"

setup: $(PYTHON_READY) $(NODE_READY) $(VENDOR_READY)

run: setup
	@$(BIN)/python -m dashboard

# Two processes share the tests file by file, in their order: the longest file is among the first, and
# by number of tests it would come last. The browser tests share one browser and one server.
SHARED := -n 2 --dist loadfile --no-loadscope-reorder

test: setup browser office lint
	$(BIN)/pytest $(SHARED) -m "not browser"
	$(BIN)/pytest -m browser

# The same tests, with fewer examples where a test tries random ones.
check: setup lint
	TEST_BREADTH=quick $(BIN)/pytest $(SHARED) -m "not browser and not office"

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy $(wildcard $(ROOMS)) tests
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

pictures: setup browser
	PICTURES_TO=docs $(BIN)/pytest -q tests/browser/test_readme_pictures.py

bench: setup browser
	$(BIN)/python -W ignore -m tests.bench

clean:
	rm -rf $(VENV) node_modules dashboard/vendor .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find $(wildcard $(ROOMS)) tests -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp is written last, so that an interrupted step is taken up again.
$(PYTHON_READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed, and '$(PYTHON)' is not that."; \
	  echo "Name another one: make setup PYTHON=python3.13"; exit 1; } >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { \
	  echo "$(PYTHON) could not make $(VENV); on Debian and Ubuntu install python3-venv."; \
	  exit 1; } >&2
	@echo "Installing the locked Python packages in $(VENV)"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

# npm from the machine if it has one, else from a Python package inside .venv.
$(NODE_READY): package.json package-lock.json .npmrc requirements-node.lock $(PYTHON_READY)
	@command -v npm >/dev/null 2>&1 || \
	  $(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-node.lock
	@echo "Installing the locked front-end files in node_modules"
	@PATH="$$PATH:$(CURDIR)/$(BIN)" npm ci --ignore-scripts --loglevel=error
	@touch $@

$(VENDOR_READY): exports/vendored/vendoring.py $(NODE_READY)
	@$(BIN)/python -m exports.vendored.vendoring
	@touch $@

# CHROMIUM and CHROMEDRIVER name them where they are not on PATH.
browser:
	@has() { command -v "$$1" >/dev/null 2>&1; }; \
	found() { \
	  { test -n "$$CHROMIUM" || has chromium || has chromium-browser || has google-chrome; } && \
	  { test -n "$$CHROMEDRIVER" || has chromedriver; }; }; \
	found && exit 0; \
	if test "$$(id -u)" = 0 && has apt-get; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-dejavu-core >/dev/null; \
	fi; \
	found && exit 0; \
	echo "The browser tests need Chromium and its driver of the same version:"; \
	echo "  Debian, Ubuntu: sudo apt-get install chromium chromium-driver fonts-dejavu-core"; \
	echo "  macOS:          brew install --cask google-chrome chromedriver, then"; \
	echo "                  export CHROMIUM='/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'"; \
	echo "  elsewhere:      name them in CHROMIUM and CHROMEDRIVER"; \
	echo "'make check' runs everything else."; \
	exit 1

DEBIAN_OFFICE := /usr/lib/libreoffice/program

# Workbooks and slides are opened by LibreOffice too, since not everyone has Microsoft's. Debian splits
# it: a machine with Calc alone has soffice on PATH and cannot open a presentation.
office:
	@whole() { \
	  command -v soffice >/dev/null 2>&1 || return 1; \
	  test -d "$(DEBIAN_OFFICE)" || return 0; \
	  test -e "$(DEBIAN_OFFICE)/libsclo.so" && test -e "$(DEBIAN_OFFICE)/libsdlo.so"; \
	}; \
	whole && exit 0; \
	if test "$$(id -u)" = 0 && command -v apt-get >/dev/null 2>&1; then \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	    --no-install-recommends libreoffice-calc libreoffice-impress >/dev/null; \
	fi; \
	whole && exit 0; \
	echo "The tests of workbooks and slides need LibreOffice (soffice on PATH):"; \
	echo "  Debian, Ubuntu: sudo apt-get install libreoffice-calc libreoffice-impress"; \
	echo "  macOS:          brew install --cask libreoffice"; \
	echo "'make check' runs everything else but the browser."; \
	exit 1
