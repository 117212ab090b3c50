#!/usr/bin/env bash
# Installs the tools that the tests of integrations run, into the folder that is named. What is there is not installed again.
set -euo pipefail
tools=$(realpath "$1")

# virtual NAME PACKAGE…: a virtual environment with these packages.
virtual() {
  local folder=$tools/$1
  shift
  [[ -e $folder/done ]] && return
  python3 -m venv "$folder"
  "$folder/bin/pip" install --quiet --disable-pip-version-check "$@"
  touch "$folder/done"
}

virtual python PyYAML check-jsonschema
virtual pre-commit-3.0 pre-commit==3.0.4
virtual pre-commit-4 'pre-commit>=4,<5'
