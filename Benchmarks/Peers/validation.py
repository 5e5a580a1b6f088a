"""How fast jsonschema-rs validates: a schema and a file of instances in, one JSON object out.

    validation.py SCHEMA.json INSTANCES.jsonl      prints {"validate": CPU seconds, "parse": with parsing, "valid": count}
"""

import json
import sys
import time

import jsonschema_rs

is_valid = jsonschema_rs.validator_for(json.load(open(sys.argv[1])), validate_formats=False).is_valid
lines = open(sys.argv[2], encoding="utf-8").read().splitlines()
instances = [json.loads(line) for line in lines]


def best(work):
    times = []
    for _ in range(3):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    return min(times), result


validate, valid = best(lambda: sum(map(is_valid, instances)))
parse, _ = best(lambda: sum(is_valid(json.loads(line)) for line in lines))
print(json.dumps({"validate": validate, "parse": parse, "valid": valid}))
