# Everything a developer does, by name. `make demo` and `make test` install first where needed.
#
# The environment lives in .venv and is made again when pyproject.toml or constraints.txt changed. Versions are pinned in
# constraints.txt; setuptools too, which is why nothing is built in isolation.

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check --no-input
DEMO := examples/reportage.docx examples/data-story.html examples/news.md
BENCH_OPTIONS ?=
FUZZ_OPTIONS ?=

.PHONY: help install demo test lint types bench bench-reading fuzz examples pin wheel clean distclean

help:
	@echo "make install   the command, in .venv/bin/kantlijn"
	@echo "make demo      check the example manuscripts; the HTML reports go to demo/"
	@echo "make test      run the tests"
	@echo "make lint      ruff, and mypy --strict on src"
	@echo "make bench     measure the speed (BENCH_OPTIONS=--smoke for a quick look, --write for docs/benchmarks.md)"
	@echo "make bench-reading   score the reader on cases elsewhere (KANTLIJN_CASES names their folder)"
	@echo "make fuzz      damage manuscripts by the thousand and read them (FUZZ_OPTIONS='--mutations 20000')"
	@echo "make examples  make the Word files in examples/ again from examples/source/"
	@echo "make pin       write constraints.txt again from what is installed in .venv"
	@echo "make wheel     build the package into dist/"
	@echo "make clean     throw away what was made, but not .venv (make distclean does that too)"

install: .venv/.installed

.venv/.installed: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(PIP) install --constraint constraints.txt setuptools
	@$(PIP) install --constraint constraints.txt --no-build-isolation --editable '.[dev]'
	@$(BIN)/python -m compileall -q src  # else every run of the command compiles the program anew where byte code is not written
	@touch $@

.venv/.installed-bench: .venv/.installed
	@$(PIP) install --constraint constraints.txt --no-build-isolation --editable '.[dev,bench,fuzz]'
	@touch $@

# The findings are the point of the demo, so they do not make it fail; a file that cannot be read still does.
demo: install
	@mkdir -p demo
	@$(BIN)/kantlijn check --fail-on never $(DEMO)
	@$(BIN)/kantlijn check --fail-on never --format html --output demo $(DEMO)
	@echo "The reports, to open in a browser:"
	@ls demo/*.html

test: install
	@$(BIN)/python -m pytest

lint: install
	@$(BIN)/ruff check --output-format concise .
	@$(MAKE) --no-print-directory types

types: install
	@$(BIN)/mypy --strict

bench: .venv/.installed-bench
	@$(BIN)/python bench/run.py $(BENCH_OPTIONS)

bench-reading: install
	@$(BIN)/python bench/reading.py $(BENCH_OPTIONS)

fuzz: .venv/.installed-bench
	@$(BIN)/python tools/fuzz.py $(FUZZ_OPTIONS)

examples: install
	@$(BIN)/python tools/make_examples.py

# Everything that is installed but the program itself: names and versions, no addresses and no paths.
pin: .venv/.installed-bench
	@$(BIN)/python tools/pin.py

wheel: install
	@rm -rf build && mkdir -p dist
	@$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

clean:
	@rm -rf build dist demo src/*.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find src tests tools bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

distclean: clean
	@rm -rf .venv
