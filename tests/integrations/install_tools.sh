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
# Without CI, installing lefthook would put its hooks into the repository that this runs in.
CI=true npm install --silent --no-save --prefix "$tools/node" @action-validator/core@0.6 @action-validator/cli@0.6 gitlab-ci-local@4.58.0 lefthook@2 \
  husky@9
# Debian's Go is too old for actionlint; where there is no newer one, the schemas alone hold the workflows.
if [[ ! -x $tools/go/actionlint ]] && command -v go > /dev/null; then
  GOBIN=$tools/go go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.7
fi
virtual pre-commit-3.0 pre-commit==3.0.4
virtual pre-commit-4 'pre-commit>=4,<5'
