#!/usr/bin/env python3
"""Checks the documents of the rules' examples with an independent validator.

Reads the catalogue as JSON (`schema-drift rules --json`) from the file named as the argument, or from standard input, and
asks the Python package `jsonschema` about every example:

  * both schemas are valid schemas;
  * a lost document is accepted by the old schema and rejected by the new one;
  * a gained document is rejected by the old schema and accepted by the new one.

Prints every claim that does not hold, then one line of figures. Exit status: 0 if all claims hold, 1 if one does not,
2 if the catalogue cannot be read. Where the package is missing it says "passed over:" and exits 0.
"""

import json
import sys

try:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import validator_for
except ImportError:
    print("passed over: the Python package jsonschema is not installed")
    sys.exit(0)


def accepts(schema, document):
    """Whether the schema accepts the document; a schema without `$schema` is read as draft 2020-12."""
    return validator_for(schema, default=Draft202012Validator)(schema).is_valid(document)


def failed_claims(example):
    """The claims of one example that do not hold, as texts."""
    old, new = example["old"], example["new"]
    for name, schema in (("old", old), ("new", new)):
        try:
            validator_for(schema, default=Draft202012Validator).check_schema(schema)
        except Exception as error:  # the package raises several types
            yield f"the {name} schema is no valid schema: {error}"
            return
    for document in example["lost"]:
        if not accepts(old, document):
            yield f"lost {document!r} is rejected by the old schema"
        if accepts(new, document):
            yield f"lost {document!r} is accepted by the new schema"
    for document in example["gained"]:
        if accepts(old, document):
            yield f"gained {document!r} is accepted by the old schema"
        if not accepts(new, document):
            yield f"gained {document!r} is rejected by the new schema"


def main(arguments):
    """Checks every example of every rule and returns the exit status."""
    try:
        with open(arguments[0], encoding="utf-8") if arguments else sys.stdin as file:
            rules = json.load(file)
        examples = [(rule["id"], example) for rule in rules for example in rule["examples"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"check_rule_examples: the catalogue cannot be read: {error!r}", file=sys.stderr)
        return 2
    failures = [(rule, example["summary"], text) for rule, example in examples for text in failed_claims(example)]
    for rule, summary, text in failures:
        print(f"{rule}: {summary}: {text}")
    documents = sum(len(example["lost"]) + len(example["gained"]) for _, example in examples)
    print(f"{len(rules)} rules, {len(examples)} examples, {documents} documents, {len(failures)} failed claims")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
