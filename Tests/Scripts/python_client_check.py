#!/usr/bin/env python3
"""Checks a running registry with the service's own Python client; check-python-client.sh starts both.

  python_client_check.py write FOLDER     writes the schemas that the registry is to serve
  python_client_check.py read URL         reads them back, and prints one line a check

Exit status of `read`: 0 if the client finds everything as written, 1 if not.
"""

import asyncio
import hashlib
import json
import pathlib
import sys

SCHEMAS = {
    ("v1", "telemetry.Probe"): {"$schema_id": "telemetry.Probe", "$core_version": "1.2.8", "type": "object"},
    ("v1", "telemetry.Labels"): {"$schema_id": "telemetry.Labels", "$core_version": "1.2.8", "maximum": 1.5},
    ("v2", "telemetry.Probe"): {"$schema_id": "telemetry.Probe", "$core_version": "2.0.0", "type": "object"},
}


def text(key):
    return json.dumps(SCHEMAS[key], indent=2) + "\n"


def sha256(key):
    return hashlib.sha256(text(key).encode()).hexdigest()


def write(folder):
    for track, name in SCHEMAS:
        path = pathlib.Path(folder, track, name + ".schema.json")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text((track, name)))


class Checks:
    def __init__(self):
        self.failed = 0

    def equal(self, name, found, expected):
        if found == expected:
            print(f"ok      {name}")
        else:
            self.failed += 1
            print(f"failed  {name}: {found!r} instead of {expected!r}")


async def read(url):
    import httpx
    from core_registry_client import RegistryClient
    from core_registry_client.client import SchemaNotFoundError

    checks = Checks()
    # The client has no call for the health check.
    checks.equal("health", httpx.get(url + "/health").json()["status"], "healthy")
    async with RegistryClient(url) as client:
        index = await client.get_index()
        listed = {(track, item.schema_id): item.sha256 for track, info in index.tracks.items() for item in info.schemas}
        checks.equal("index", listed, {key: sha256(key) for key in SCHEMAS})
        checks.equal("counts", {track: info.count for track, info in index.tracks.items()}, {"v1": 2, "v2": 1})

        for key in SCHEMAS:
            for name in (key[1], key[1] + ".schema"):
                schema = await client.fetch_schema(key[0], name)
                found = (schema.track, schema.schema_id, schema.sha256, schema.content)
                checks.equal(f"schema {key[0]}/{name}", found, (*key, sha256(key), SCHEMAS[key]))
        older = await client.fetch_schema("v1", "telemetry.Probe", version="1.2.8")
        checks.equal("schema by version", older.core_version, "1.2.8")
        by_id = await client.fetch_schema_by_id("telemetry.Labels")
        checks.equal("schema by id", by_id.content, SCHEMAS["v1", "telemetry.Labels"])
        versions = await client.list_versions("v1", "telemetry.Probe")
        checks.equal("versions", [(v.core_version, v.deprecated) for v in versions], [("1.2.8", False)])

        chosen = await client.negotiate("telemetry.Probe", prefer="v2", fallback="v1")
        checks.equal("negotiation", (chosen.track, chosen.core_version), ("v2", "2.0.0"))
        chosen = await client.negotiate("telemetry.Labels", prefer="v2", fallback="v1")
        checks.equal("negotiation falls back", (chosen.track, chosen.core_version), ("v1", "1.2.8"))
        answer = await client.check_compatibility("telemetry.Probe", "v1", "1.2.8", "v2", "2.0.0")
        checks.equal("compatibility of the same structure", (answer.compatible, answer.advice), (True, []))
        try:
            await client.fetch_schema("v1", "telemetry.Absent")
            checks.equal("a schema that is not there", "found", "not found")
        except SchemaNotFoundError:
            checks.equal("a schema that is not there", "not found", "not found")
    return 1 if checks.failed else 0


def main(arguments):
    if len(arguments) != 3 or arguments[1] not in ("write", "read"):
        sys.exit(__doc__)
    if arguments[1] == "write":
        write(arguments[2])
        return 0
    return asyncio.run(read(arguments[2]))


if __name__ == "__main__":
    sys.exit(main(sys.argv))
