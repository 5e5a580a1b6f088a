# What the fuzzing scripts share: sourced by them, with the seconds to run in their first argument.
#
# A script lists modules with `compile`, links them with `link`, puts documents into $work/corpus and tokens into the
# file `dictionary`, and then calls `fuzz`. On a failure the input stays beside its message, in the folder that it names.
seconds=${1:-60}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work/build" "$work/corpus"; rmdir "$work" 2>/dev/null || true' EXIT
mkdir "$work/build" "$work/corpus"

bigint=${BIGINT_SOURCES:-$root/.build/checkouts/BigInt/Sources}
if [ ! -d "$bigint" ]; then
  echo "what:  the sources of BigInt are not in $bigint" >&2
  echo "next:  run 'swift package resolve' in the package first, or set BIGINT_SOURCES" >&2
  exit 2
fi
features="-enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault"
features="$features -enable-upcoming-feature MemberImportVisibility"
sanitized="-sanitize=fuzzer,address -assert-config Debug"
cd "$work/build"

# Modules are compiled one by one because the package manager cannot build an executable whose main function is libFuzzer's.
compile() { # MODULE, its sources on standard input
  module=$1
  shift
  tr '\n' '\0' | xargs -0 swiftc -O -wmo -swift-version 6 -parse-as-library -module-name "$module" \
    -package-name schema-drift -emit-module -emit-object -o "$module.o" -I . "$@"
}

compile_bigint() {
  find "$bigint" -name '*.swift' | LC_ALL=C sort | compile BigInt -swift-version 5
}

compile_target() { # a target of the package
  find "$root/Sources/$1" -name '*.swift' | LC_ALL=C sort | compile "$1" $features $sanitized
}

link() { # all that was compiled
  swiftc -use-ld=lld -sanitize=fuzzer,address ./*.o -o fuzzer
}

seed() { # documents on standard input, one a line
  number=0
  while IFS= read -r document; do
    number=$((number + 1))
    printf '%s' "$document" > "$work/corpus/seed-$number"
  done
}

fuzz() { # libFuzzer's options
  # Swift's own crash reporter would talk over the message of the law that broke.
  SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 ./fuzzer -max_total_time="$seconds" "$@" -dict=dictionary \
    -print_final_stats=1 -artifact_prefix="$work/" "$work/corpus" 2> "$work/build/log" || {
    tail -n 80 "$work/build/log" >&2
    echo "the failing input is in $work" >&2
    exit 1
  }
  grep -E 'Done|stat::' "$work/build/log"
}
