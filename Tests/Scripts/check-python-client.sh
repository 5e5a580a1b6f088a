#!/usr/bin/env bash
# Reads the registry that the program serves with the service's own Python client, which shows that both sides speak
# the same API.
#   check-python-client.sh PROGRAM     the built schema-drift
# Everything happens in a temporary folder. Where Python, pip or the client cannot be had it says so in a line that
# begins "passed over:" and exits 0; it exits 1 where the client does not find what it should.
set -euo pipefail

readonly client='core-registry-client==0.2.0'
here=$(cd "$(dirname "$0")" && pwd)
readonly here
program=${1:?the path of the schema-drift program is missing}
work=$(mktemp -d)
readonly work
server=

cleanup() {
  if [[ -n "$server" ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap cleanup EXIT

passed_over() {
  echo "passed over: $1"
  exit 0
}

command -v python3 >/dev/null || passed_over "python3 is not installed"
python3 -m venv "$work/venv" >"$work/log" 2>&1 || passed_over "python3 cannot make a virtual environment"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check --retries 1 --timeout 15 \
  "$client" >"$work/log" 2>&1 || passed_over "the package $client cannot be installed"

python3 "$here/python_client_check.py" write "$work/schemas"
"$program" registry --directory "$work/schemas" --port 0 >"$work/address" 2>"$work/errors" &
server=$!
for _ in $(seq 100); do
  grep -q '^listening on ' "$work/address" && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.1
done
address=$(sed -n 's/^listening on //p' "$work/address")
if [[ -z "$address" ]]; then
  echo "failed: the registry did not say where it listens" >&2
  cat "$work/errors" >&2
  exit 1
fi

"$work/venv/bin/python" "$here/python_client_check.py" read "$address"
"$work/venv/bin/python" "$here/python_client_check.py" read "$address/api/v1"
kill -TERM "$server"
wait "$server" || { echo "failed: the registry exits $? when it is terminated" >&2; exit 1; }
server=
