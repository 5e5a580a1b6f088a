#!/usr/bin/env bash
# Makes a Debian machine with a Swift toolchain able to build this package. As root it installs what is missing;
# otherwise it names each missing package, why it is needed, and the command that installs them all, and exits 1.
# Prints nothing and changes nothing where everything is there.
#   setup.sh [--with-checkers]      with the checkers that the tests of cron/ use where they are present
set -euo pipefail

readonly oldest_swift=6.2
readonly wanted=${1:-}

# package | what must succeed where it is installed | why the build needs it
requirements() {
  cat <<'LIST'
ca-certificates|test -e /etc/ssl/certs/ca-certificates.crt|the packages that this one depends on are fetched over https
git|command -v git|the Swift package manager fetches packages with it
libncurses6|ls /usr/lib/*/libncurses.so.6|the Swift toolchain's own programs load it
libcurl4|ls /usr/lib/*/libcurl.so.4|the Swift toolchain's own programs load it
binutils|command -v ld|the Swift compiler links with it
libc6-dev|test -e /usr/include/stdlib.h|the C headers that Swift's own libraries are built upon
libstdc++-12-dev|ls -d /usr/include/c++/*|the C++ headers and library that swift-crypto and the linker ask for
pkg-config|command -v pkg-config|the Swift package manager asks it where libarchive and zstd lie
zlib1g-dev|test -e /usr/include/zlib.h|swift-nio-extras, on which the HTTP client builds, links it
libsqlite3-dev|test -e /usr/include/sqlite3.h|snapshots are kept in a SQLite file
libarchive-dev|pkg-config --exists libarchive|zip and tar archives of schemas are read with it
libzstd-dev|pkg-config --exists libzstd|documents are kept in the SQLite file compressed by it
LIST
  if [[ "$wanted" == --with-checkers ]]; then
    cat <<'LIST'
shellcheck|command -v shellcheck|the scripts of cron/ are checked with it
systemd|command -v systemd-analyze|the units of cron/ are checked with it
LIST
  fi
}

missing=()
reasons=()
while IFS='|' read -r package probe reason; do
  if ! eval "$probe" >/dev/null 2>&1; then
    missing+=("$package")
    reasons+=("$reason")
  fi
done < <(requirements)

if ((${#missing[@]} > 0)); then
  if ! command -v apt-get >/dev/null; then
    echo "setup: this system has no apt-get. Install what Debian calls: ${missing[*]}" >&2
    exit 1
  fi
  if ((EUID != 0)); then
    {
      echo "setup: packages are missing, and only root can install them:"
      for index in "${!missing[@]}"; do printf '  %-18s %s\n' "${missing[index]}" "${reasons[index]}"; done
      echo "Run: sudo apt-get install --no-install-recommends ${missing[*]}"
    } >&2
    exit 1
  fi
  echo "setup: installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  if ! { apt-get update -qq && apt-get install -qq --yes --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    echo "setup: apt-get could not install them; run it by hand: apt-get install ${missing[*]}" >&2
    exit 1
  fi
fi

if ! command -v swift >/dev/null; then
  echo "setup: there is no swift on PATH. Swift $oldest_swift or newer for Debian 12: https://www.swift.org/install/linux" >&2
  exit 1
fi
if ! version=$(swift --version 2>&1); then
  printf '%s\nsetup: swift does not start; see what its toolchain needs: https://www.swift.org/install/linux\n' "$version" >&2
  exit 1
fi
found=$(sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' <<<"$version" | head -n 1)
if [[ "$(printf '%s\n' "$oldest_swift" "${found:-0}" | sort -V | head -n 1)" != "$oldest_swift" ]]; then
  echo "setup: swift on PATH is ${found:-unreadable}, and $oldest_swift or newer is needed:" \
    "https://www.swift.org/install/linux" >&2
  exit 1
fi
