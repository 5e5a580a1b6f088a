"""How fast jsonschema-rs answers containment: a file of pairs in, one JSON object out.

    containment.py PAIRS.jsonl      prints {"seconds": CPU seconds of the answers, "decided": directions decided}
"""

import json
import sys
import time

import jsonschema_rs as rs


def no_network(uri):
    raise KeyError(uri)


def is_decided(sub, sup):
    try:
        small, large = (rs.canonicalize(s, validate_formats=False, retriever=no_network) for s in (sub, sup))
        return large.covers(small) in (rs.canonical.Containment.YES, rs.canonical.Containment.NO)
    except Exception:  # a schema that it refuses is a direction that it leaves open
        return False


pairs = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
for _ in range(3):  # imports and caches, outside the clock
    is_decided({"type": "object", "properties": {"a": {"type": "integer"}}}, {"type": "object"})
start = time.process_time()
decided = sum(is_decided(p["old"], p["new"]) + is_decided(p["new"], p["old"]) for p in pairs)
print(json.dumps({"seconds": time.process_time() - start, "decided": decided}))
