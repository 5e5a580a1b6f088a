#!/usr/bin/env bash
# Starts a released program on a bare Debian 12: a folder that debootstrap fills with the smallest system and the
# packages that the program is said to need, no Swift among them. Takes a minute or so, root, and a Debian mirror.
#   prove-release.sh PROGRAM        MIRROR=URL chooses another mirror than debootstrap's own
set -euo pipefail
program=$1

# What docs/RUNNING.md names as needed. Without one of these the program does not start, or reads no https.
readonly needed=(libsqlite3-0 libarchive13 libzstd1 ca-certificates)

if ((EUID != 0)); then
  echo "prove-release: debootstrap and chroot need root; run it as root" >&2
  exit 1
fi
if ! command -v debootstrap >/dev/null; then
  echo "prove-release: installing debootstrap"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends debootstrap >/dev/null
fi

folder=$(mktemp -d)
trap 'rm -rf --one-file-system "$folder"' EXIT
root="$folder/debian"
include=$(IFS=, && echo "${needed[*]}")

begin=$SECONDS
if ! debootstrap --variant=minbase --include="$include" bookworm "$root" ${MIRROR:+"$MIRROR"} >"$folder/log" 2>&1; then
  tail -n 5 "$folder/log" >&2
  echo "prove-release: the bare system could not be made; is a Debian mirror within reach? (MIRROR=URL)" >&2
  exit 1
fi
echo "prove-release: Debian $(<"$root/etc/debian_version") with ${needed[*]}, made in $((SECONDS - begin)) s"

install -m 755 "$program" "$root/usr/local/bin/schema-drift"
# A plain user's environment: nothing of this machine's reaches the program, the toolchain's folders least of all.
bare() { chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/root timeout 120 "$@"; }

bare schema-drift --version
bare sh -c 'cd && schema-drift demo'
echo "prove-release: it starts and plays its demo with ${needed[*]} and no Swift"
