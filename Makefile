# Two commands do all the set-up and the work on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
# Sets this checkout up if anything is missing, then runs the rest of the line in its environment.
RUN := $(PYTHON) .ci/setup.py

.DEFAULT_GOAL := help
.PHONY: help setup demo test screens sop bench translations lock clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

setup: ## install what is missing, nothing else
	@$(RUN)

demo: ## walk three visitors through the whole office; pictures and tickets in demo-output/
	@$(RUN) anjungan demo --headless --out demo-output

test: ## every check: format, lint, types, imports, QML, then the tests on SQLite and PostgreSQL
	@$(RUN) python .ci/check.py

screens: ## render every screen, in every state, language and size, into screens/
	@$(RUN) python -m tests.screens --out screens

sop: ## which rows of the SOP papers the last full test run proved
	@$(RUN) python -m tests.acceptance.sop_table

bench: ## measure against the floors of this machine; a table, and one JSON per bench in bench-output/
	@$(RUN) python -m benchmarks

translations: ## bring the English catalogues up to date with the texts of the screens
	@$(RUN) python .ci/translations.py

lock: ## choose package versions anew and write them, with their hashes, to constraints.txt
	@$(RUN) uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --upgrade \
	  --generate-hashes --no-emit-index-url --custom-compile-command "make lock" --quiet --output-file constraints.txt

clean: ## remove everything that can be made again, the environment too
	rm -rf .venv .cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist
	rm -rf demo-output screens bench-output test-output
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
