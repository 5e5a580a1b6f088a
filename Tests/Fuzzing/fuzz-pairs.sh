#!/bin/sh
# Fuzzes the answers to pairs of schemas, and with them the index of schemas, the validator and the prover, for the given
# number of seconds (60 unless told), with the address sanitizer and all assertions.
# Ends with 0 where every law held. On a failure it keeps the input beside its message, in the folder that it names.
#
#   Tests/Fuzzing/fuzz-pairs.sh [SECONDS]
set -eu
. "$(dirname "$0")/libfuzzer.sh"

compile_bigint
for target in JSONModel RegularExpressions JSONSchema SchemaContainment; do compile_target "$target"; done
printf '%s\n' "$root/Tests/Fuzzing/PairFuzzer.swift" "$root/Sources/DriftPipeline/Compare/DeepStack.swift" |
  compile PairFuzzer $sanitized
link

# Small pairs that between them use every keyword of every draft.
seed <<'PAIRS'
{"id":1,"old":{"type":"integer","minimum":0,"maximum":10},"new":{"type":"number","exclusiveMinimum":-1,"exclusiveMaximum":11.5}}
{"id":2,"old":{"multipleOf":6,"type":"number"},"new":{"multipleOf":0.15,"type":["integer","null"]}}
{"id":3,"old":{"$schema":"http://json-schema.org/draft-04/schema#","id":"http://a/b","minimum":1e3,"exclusiveMinimum":true,"maximum":2e3,"exclusiveMaximum":false},"new":{"$schema":"http://json-schema.org/draft-06/schema#","$id":"http://a/b","exclusiveMinimum":1000}}
{"id":4,"old":{"enum":[1,1.0e1,"a",null,true,[],{"a":1}]},"new":{"const":{"a":1.0}}}
{"id":5,"old":{"type":"string","minLength":1,"maxLength":3,"pattern":"^[a-z]+$"},"new":{"pattern":"^(?:a|b|\\d|\\w|\\S){0,4}$"}}
{"id":6,"old":{"pattern":"(?=.*\\p{Lu})[^\\x00-\\x1f]","format":"date"},"new":{"pattern":"^\\u00e9?(a|b)*c{2,}$|\\bx\\B","format":"email"}}
{"id":7,"old":{"properties":{"a":{"type":"string"},"b":{}},"required":["a"],"additionalProperties":false},"new":{"properties":{"a":{"type":["string","null"]}},"patternProperties":{"^[b-d]":true},"propertyNames":{"maxLength":2}}}
{"id":8,"old":{"type":"object","minProperties":1,"maxProperties":2,"dependentRequired":{"a":["b"]},"dependentSchemas":{"b":{"required":["c"]}}},"new":{"$schema":"http://json-schema.org/draft-07/schema#","dependencies":{"a":["b"],"b":{"required":["c"]}}}}
{"id":9,"old":{"type":"array","prefixItems":[{"type":"null"},true],"items":{"type":"integer"},"minItems":1,"maxItems":4},"new":{"$schema":"https://json-schema.org/draft/2019-09/schema","items":[{"type":"null"}],"additionalItems":{"type":"number"}}}
{"id":10,"old":{"contains":{"const":1},"minContains":2,"maxContains":3},"new":{"contains":{"type":"integer"},"minContains":0,"uniqueItems":true}}
{"id":11,"old":{"allOf":[{"anyOf":[{"type":"string"},{"minimum":2}]},{"not":{"const":3}}]},"new":{"oneOf":[{"type":"string"},{"type":"number","minimum":1},{"type":["array","boolean"]}]}}
{"id":12,"old":{"if":{"properties":{"a":{"const":1}}},"then":{"required":["b"]},"else":{"required":["c"]}},"new":{"if":{"required":["a"]},"then":{"minProperties":2}}}
{"id":13,"old":{"$defs":{"a":{"$anchor":"x","type":"object","properties":{"n":{"$ref":"#x"}}}},"$ref":"#/$defs/a"},"new":{"definitions":{"b":{"properties":{"n":{"$ref":"#/definitions/b"}},"required":["n"]}},"$ref":"#/definitions/b"}}
{"id":14,"old":{"$id":"http://x/t","$dynamicAnchor":"n","properties":{"c":{"items":{"$dynamicRef":"#n"}}}},"new":{"$schema":"https://json-schema.org/draft/2019-09/schema","$recursiveAnchor":true,"properties":{"c":{"items":{"$recursiveRef":"#"}}}}}
{"id":15,"old":{"allOf":[{"properties":{"a":true}},{"patternProperties":{"^x":{"type":"string"}}}],"unevaluatedProperties":false},"new":{"anyOf":[{"properties":{"a":true}},{"properties":{"b":true}}],"unevaluatedProperties":{"type":"string"}}}
{"id":16,"old":{"prefixItems":[true],"contains":{"type":"string"},"unevaluatedItems":false},"new":{"oneOf":[{"prefixItems":[true,true]},{"items":{"type":"null"}}],"unevaluatedItems":{"type":"string"}}}
{"id":17,"old":true,"new":{"not":{}}}
{"id":18,"old":{"$ref":"http://json-schema.org/draft-07/schema#"},"new":{"type":["object","boolean"]}}
{"id":19,"old":{"title":"a","description":"b","default":1,"examples":[1],"deprecated":true,"readOnly":true,"writeOnly":false,"$comment":"c"},"new":{"contentEncoding":"base64","contentMediaType":"application/json","contentSchema":{"type":"object"}}}
{"id":20,"old":{"$schema":"http://x/custom","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true},"minimum":1},"new":{"$ref":"#/nowhere"}}
{"id":21,"old":{"type":"array","items":{"enum":[1,2,3]},"uniqueItems":true,"minItems":3},"new":{"maxItems":3,"items":{"type":"integer","multipleOf":1}}}
{"id":22,"old":{"minimum":-1e400,"maximum":123456789012345678901234567890.5,"multipleOf":1e-30},"new":{"minimum":-1E401,"multipleOf":1E-31}}
{"id":23,"old":{"enum":["\u00e9","e\u0301","\ud83d\ude00","\u0000"]},"new":{"maxLength":1,"pattern":"^[\\u{0}-\\u{1F600}]$"}}
{"id":24,"old":{"properties":{"a":{"properties":{"b":{"type":"array","items":{"required":["c"]}}}}}},"new":{"properties":{"a":{"properties":{"b":{"items":{"required":["c","d"]}}},"additionalProperties":{"type":"string"}}}}}
PAIRS

# The keywords with what begins their value, and the tokens that random bytes rarely hit.
for keyword in '$schema' '$id' id '$anchor' '$dynamicAnchor' '$recursiveAnchor' '$vocabulary' '$ref' '$dynamicRef' \
  '$recursiveRef' '$defs' definitions '$comment' title description default examples deprecated readOnly writeOnly format \
  contentEncoding contentMediaType contentSchema type enum const multipleOf minimum maximum exclusiveMinimum \
  exclusiveMaximum minLength maxLength pattern items additionalItems prefixItems contains minItems maxItems uniqueItems \
  minContains maxContains unevaluatedItems properties patternProperties additionalProperties propertyNames minProperties \
  maxProperties required dependencies dependentRequired dependentSchemas unevaluatedProperties allOf anyOf oneOf not if \
  then else; do
  printf '"\\"%s\\":"\n' "$keyword"
done > dictionary
for type in null boolean object array number integer string; do printf '"\\"%s\\""\n' "$type"; done >> dictionary
for draft in http://json-schema.org/draft-04/schema# http://json-schema.org/draft-06/schema# \
  http://json-schema.org/draft-07/schema# https://json-schema.org/draft/2019-09/schema \
  https://json-schema.org/draft/2020-12/schema; do
  printf '"\\"%s\\""\n' "$draft"
done >> dictionary
printf '"%s"\n' '\"old\":' '\"new\":' '\"#\"' '\"#/$defs/a\"' '{}' '[]' ',{' '},{' '[{' '}]' true false null 1e400 1e-400 \
  9223372036854775807 18446744073709551616 '\\\\d' '\\\\p{L}' '\\\\b' '(?:' '(?=' '(?!' '(?<=' '[^' '{2,3}' '{1000}' \
  '\\u0000' '\\ud83d\\ude00' '\xc3\xa9' >> dictionary

fuzz -max_len=4096 -len_control=0 -timeout=20 -rss_limit_mb=2048
