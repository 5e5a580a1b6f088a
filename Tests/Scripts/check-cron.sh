#!/usr/bin/env bash
# Checks what lies in cron/: the shell and the units by their own checkers, and the wrapper by running it against a
# program that only pretends. One line a check; exits 1 where one failed. A checker that this machine lacks is passed
# over by name. Nothing outside a temporary folder is touched.
set -uo pipefail

here=$(cd "$(dirname "$0")/../../cron" && pwd)
readonly here
readonly wrapper="$here/schema-drift-nightly"
work=$(mktemp -d)
readonly work
trap 'rm -rf "$work"' EXIT
failures=0

#   verdict NAME WHY: a check that failed where there is a why, and that passed where there is none
verdict() {
  if [[ -z "$2" ]]; then
    echo "ok           $1"
  else
    echo "failed       $1: $2"
    failures=$((failures + 1))
  fi
}

passed_over() { echo "passed over  $1: $2 is not installed"; }

#   same WHAT EXPECTED FOUND: prints how the two differ, and nothing where they do not
same() { [[ "$2" == "$3" ]] || printf '%s is "%s" and should be "%s". ' "$1" "$3" "$2"; }

# ---- by their own checkers

if command -v shellcheck >/dev/null; then
  verdict "the scripts pass shellcheck" "$(shellcheck "$wrapper" "$here"/../Tests/Scripts/*.sh "$here/../.ci/run" 2>&1)"
else
  passed_over "the scripts pass shellcheck" shellcheck
fi

if command -v systemd-analyze >/dev/null; then
  # The wrapper need not be installed here: the units are checked as they stand, but for the path of what they start.
  mkdir "$work/units"
  cp "$here"/*.service "$here"/*.timer "$work/units"
  sed -i "s|^ExecStart=/usr/local/bin/|ExecStart=$here/|" "$work/units/schema-drift.service"
  # An unknown key is only told, with status 0, so that silence is asked for as well.
  found=$(systemd-analyze verify "$work"/units/* 2>&1) || found="ended with $?: $found"
  verdict "the units pass systemd-analyze verify" "$found"

  exposed=$(systemd-analyze security --offline=true --threshold=20 "$work/units/schema-drift.service" 2>&1) && exposed=
  verdict "the service leaves less than 2.0 of 10 exposed" "$(tail -n 1 <<<"$exposed")"
else
  passed_over "the units pass systemd-analyze verify" systemd-analyze
  passed_over "the service leaves less than 2.0 of 10 exposed" systemd-analyze
fi

if python3 -c 'import yaml' 2>/dev/null; then
  found=$(python3 -c 'import sys, yaml; [yaml.safe_load(open(name)) for name in sys.argv[1:]]' "$here"/*.yml 2>&1)
  verdict "the CI examples are YAML" "$(tail -n 1 <<<"$found")"
else
  passed_over "the CI examples are YAML" "python3 with yaml"
fi

verdict "every setting has its reason above it" "$(
  awk '/^[^#[:space:][]/ && previous !~ /^#/ { printf "%s:%d ", FILENAME, FNR } { previous = $0 }' \
    "$here/crontab" "$here"/*.service "$here"/*.timer
)"
verdict "the crontab has lines that cron reads as meant" "$(
  awk '/^(#|$)/ || /^[A-Z]+=[^ ]+$/ { next }
    { for (field = 1; field <= 5; field++) if ($field !~ /^[0-9*,\/-]+$/) printf "line %d: %s is no time. ", FNR, $field }
    /%/ || NF < 6 { printf "line %d: %s. ", FNR, $0 }
    { jobs += 1 }
    END { if (jobs != 1) printf "%d jobs instead of one", jobs }' "$here/crontab"
  [[ -z "$(tail -c 1 "$here/crontab")" ]] || echo "no line break at its end: cron would not run the line"
)"

# ---- the wrapper, and a program that pretends

mkdir "$work/bin"
cat >"$work/bin/schema-drift" <<'FAKE'
#!/bin/sh
# Writes down how it was called, and does what the variables say.
if [ "$1" = settings ]; then
  printf 'reports.directory=%s\nreports.keep=%s\n' "$PWD/my reports" "$FAKE_KEEP"
  exit
fi
trap 'echo terminated >>calls; exit 143' TERM
echo "$@" >>calls
[ -z "$FAKE_OUTPUT" ] || echo "$FAKE_OUTPUT"
# Opening a pipe waits for its other end, twenty seconds at most, and a trap interrupts the wait.
if [ -n "$FAKE_PIPE" ]; then timeout 20 cat "$FAKE_PIPE" & wait; fi
exit "$FAKE_STATUS"
FAKE
chmod +x "$work/bin/schema-drift"
export PATH="$work/bin:$PATH" FAKE_KEEP=30 FAKE_STATUS=0 FAKE_OUTPUT='' FAKE_PIPE=''

# A folder of its own for each check, with a space in its name, a configuration and seven things among its reports.
#   night NAME
night() {
  folder="$work/$1 night"
  mkdir -p "$folder/my reports"/{2025-12-31,2026-01-01,2026-01-02,2026-01-02-kept,latest,20260103}
  touch "$folder/schema-drift.yaml" "$folder/my reports/2025-01-01"
  ln -s 2026-01-02 "$folder/my reports/2024-01-01"
}

reports() { (cd "$folder/my reports" && echo *); }
readonly all_reports="2024-01-01 2025-01-01 2025-12-31 2026-01-01 2026-01-02 2026-01-02-kept 20260103 latest"

for status in 0 1 2 70 74 75 77 78; do
  night "status $status"
  printed=$(FAKE_STATUS=$status "$wrapper" "$folder" 2>&1)
  verdict "status $status of the program is the wrapper's" "$(same status "$status" "$?")$(same output "" "$printed")"
done

night arguments
printed=$(FAKE_OUTPUT="what changed" "$wrapper" "$folder" --fail-on breaking 2>&1)
verdict "the program gets its arguments, and is heard" "$(
  same call "run --config schema-drift.yaml --quiet --fail-on breaking" "$(<"$folder/calls")"
  same output "what changed" "$printed"
)"

night pruning
FAKE_KEEP=2 "$wrapper" "$folder"
verdict "the newest two reports are kept, and whatever is not a report" \
  "$(same reports "${all_reports/2025-12-31 /}" "$(reports)")"

for keep in '' 0 -1 many 1.5; do
  night "keep $keep"
  FAKE_KEEP=$keep "$wrapper" "$folder" 2>/dev/null
  verdict "nothing is removed for a count of '$keep'" "$(same status 0 "$?")$(same reports "$all_reports" "$(reports)")"
done

night failing
FAKE_KEEP=1 FAKE_STATUS=70 "$wrapper" "$folder"
verdict "nothing is removed after a night that failed" "$(same reports "$all_reports" "$(reports)")"

night unconfigured
rm "$folder/schema-drift.yaml"
"$wrapper" "$folder" 2>/dev/null
verdict "a folder without configuration ends with 78" "$(same status 78 "$?")"
"$wrapper" "$work/nowhere" 2>/dev/null
verdict "a folder that is not there ends with 78" "$(same status 78 "$?")"

# Waits until the program was called, for ten seconds at most.
await_call() {
  for _ in {1..200}; do
    [[ ! -s "$folder/calls" ]] || return 0
    sleep 0.05
  done
}

night overlapping
mkfifo "$work/pipe"
FAKE_PIPE="$work/pipe" "$wrapper" "$folder" &
first=$!
await_call
printed=$("$wrapper" "$folder" 2>/dev/null)
verdict "a second night ends with 75, and its program is not called" \
  "$(same status 75 "$?")$(same output "" "$printed")$(same calls 1 "$(wc -l <"$folder/calls")")"
: <>"$work/pipe"
wait "$first"
verdict "the first night ends as it would have without the second" "$(same status 0 "$?")"
"$wrapper" "$folder"
verdict "the lock is free after it" "$(same status 0 "$?")"

for signal in TERM:143 INT:130; do
  night "${signal%:*}"
  # What starts this script may have these signals blocked or ignored, and a shell cannot undo that.
  FAKE_KEEP=1 FAKE_PIPE="$work/pipe" env --default-signal=INT,TERM "$wrapper" "$folder" 2>/dev/null &
  stopped=$!
  await_call
  kill -s "${signal%:*}" "$stopped"
  wait "$stopped"
  verdict "${signal%:*} ends the program, then the wrapper with ${signal#*:}" \
    "$(same status "${signal#*:}" "$?")$(same "last word" terminated "$(tail -n 1 "$folder/calls")")$(
      same reports "$all_reports" "$(reports)"
    )"
  # Lets go of whoever still waits at the pipe.
  : <>"$work/pipe"
done

((failures == 0))
