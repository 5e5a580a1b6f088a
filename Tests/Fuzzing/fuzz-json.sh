#!/bin/sh
# Fuzzes the JSON reader for the given number of seconds (60 unless told), with the address sanitizer and all assertions.
# Ends with 0 where every law held. On a failure it keeps the input beside its message, in the folder that it names.
#
#   Tests/Fuzzing/fuzz-json.sh [SECONDS]
set -eu
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

# Modules are compiled one by one because the package manager cannot build an executable whose main function is libFuzzer's.
cd "$work/build"
compile() { # MODULE, its sources on standard input
  module=$1
  shift
  tr '\n' '\0' | xargs -0 swiftc -O -wmo -swift-version 6 -parse-as-library -module-name "$module" \
    -emit-module -emit-object -o "$module.o" -I . "$@"
}
features="-enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault"
features="$features -enable-upcoming-feature MemberImportVisibility"
sanitized="-sanitize=fuzzer,address -assert-config Debug"
find "$bigint" -name '*.swift' | LC_ALL=C sort | compile BigInt -swift-version 5
find "$root/Sources/JSONModel" -name '*.swift' | LC_ALL=C sort | compile JSONModel $features $sanitized
echo "$root/Tests/Fuzzing/JSONReaderFuzzer.swift" | compile JSONReaderFuzzer $sanitized
swiftc -use-ld=lld -sanitize=fuzzer,address BigInt.o JSONModel.o JSONReaderFuzzer.o -o fuzzer

# A few small documents to start from, and the tokens that random bytes rarely hit.
seed=0
while IFS= read -r document; do
  seed=$((seed + 1))
  printf '%s' "$document" > "$work/corpus/seed-$seed"
done <<'DOCUMENTS'
{"a":[1,2.50,-3e+10,{"b":null}],"c":{"d":true,"e":false},"f":"text"}
["\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t","日本 ü",0.0,-0,1E400,12345678901234567890123.5e-7]
{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0,"j":0,"k":0,"l":0,"m":0,"n":0,"o":0,"p":0,"q":0,"\u0072":{}}
{ "type" : "object" , "properties" : { "name" : { "minLength" : 1 } } , "required" : [ "name" ] }
DOCUMENTS
printf '"%s"\n' true false null '\\u0061' '\\ud83d\\ude00' '\"\"' '\":' 'e+' '0.' '\xef\xbb\xbf' '\xc3\xa9' > dictionary

# Swift's own crash reporter would talk over the message of the law that broke.
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 ./fuzzer -max_total_time="$seconds" -max_len=600 -timeout=10 -rss_limit_mb=1024 \
  -dict=dictionary -print_final_stats=1 -artifact_prefix="$work/" "$work/corpus" 2> "$work/build/log" || {
  tail -n 40 "$work/build/log" >&2
  echo "the failing input is in $work" >&2
  exit 1
}
grep -E 'Done|stat::' "$work/build/log"
