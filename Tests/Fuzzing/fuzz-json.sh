#!/bin/sh
# Fuzzes the JSON reader for the given number of seconds (60 unless told), with the address sanitizer and all assertions.
# Ends with 0 where every law held. On a failure it keeps the input beside its message, in the folder that it names.
#
#   Tests/Fuzzing/fuzz-json.sh [SECONDS]
set -eu
. "$(dirname "$0")/libfuzzer.sh"

compile_bigint
compile_target JSONModel
echo "$root/Tests/Fuzzing/JSONReaderFuzzer.swift" | compile JSONReaderFuzzer $sanitized
link

# A few small documents to start from, and the tokens that random bytes rarely hit.
seed <<'DOCUMENTS'
{"a":[1,2.50,-3e+10,{"b":null}],"c":{"d":true,"e":false},"f":"text"}
["\u00e9\ud83d\ude00\"\\\/\b\f\n\r\t","日本 ü",0.0,-0,1E400,12345678901234567890123.5e-7]
{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"g":0,"h":0,"i":0,"j":0,"k":0,"l":0,"m":0,"n":0,"o":0,"p":0,"q":0,"\u0072":{}}
{ "type" : "object" , "properties" : { "name" : { "minLength" : 1 } } , "required" : [ "name" ] }
DOCUMENTS
printf '"%s"\n' true false null '\\u0061' '\\ud83d\\ude00' '\"\"' '\":' 'e+' '0.' '\xef\xbb\xbf' '\xc3\xa9' > dictionary

fuzz -max_len=600 -timeout=10 -rss_limit_mb=1024
