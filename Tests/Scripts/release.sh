#!/usr/bin/env bash
# Copies a built program to where it is handed out, without its debugging sections, and says which shared libraries
# it loads, and which Debian packages bring them.
#   release.sh BUILT DISTRIBUTED
set -euo pipefail
built=$1 distributed=$2

mkdir -p "$(dirname "$distributed")"
cp "$built" "$distributed.part"
strip --strip-unneeded "$distributed.part"
mv "$distributed.part" "$distributed"

size() { du --apparent-size --block-size=1MiB "$1" | cut -f 1; }
echo "$distributed: $(size "$distributed") MiB ($(size "$built") MiB before the debugging sections were cut)"
echo "It loads:"
# Debian files a library under the path that the package was built for, which since the merge of /lib and /usr/lib
# need not be the path that the loader prints.
ldd "$distributed" | awk '$3 ~ /^\// { print $1, $3 } $1 ~ /^\// { print $1, $1 }' | sort -u |
  while read -r name path; do
    package=$(dpkg-query --search "$path" "$(readlink -f "$path")" 2>/dev/null | head -n 1 | cut -d : -f 1 || true)
    printf '  %-28s %s\n' "$name" "${package:-(no Debian package)}"
  done
echo "and it reads the certificates of ca-certificates for https."
