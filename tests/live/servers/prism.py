"""Prism, which answers by an OpenAPI contract and says where a request breaks it.

The contracts of TGI and TEI come from outside the repository. As published, Prism would check
nothing: it skips an operation whose schemas its validator cannot compile, and these say
`nullable` without a `type`, numbers as bounds that version 3.0 wants to be booleans, and examples
and defaults of every type as texts. `readable` says the same in version 3.1.
"""

from __future__ import annotations

import contextlib
import json
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeGuard

from tests.live.servers.cache import fresh_log, made, run
from tests.live.servers.processes import Server, running

VERSION = "5.14.2"


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def readable(contract: dict[str, Any]) -> dict[str, Any]:
    """The contract in the version that its schemas are good for."""
    return {**_repaired(contract), "openapi": "3.1.0"}


def _repaired(value: Any) -> Any:
    if is_list(value):
        return [_repaired(one) for one in value]
    if not is_object(value):
        return value
    schema = {name: _repaired(one) for name, one in value.items()}
    kind = schema.get("type")
    if isinstance(kind, str):
        for name in ("default", "example"):
            if name in schema:
                schema[name] = _typed(schema[name], kind)
                if schema[name] is None:  # It was there to say that there is none.
                    del schema[name]
    # A schema may have a property of that name, which is no boolean.
    if isinstance(schema.get("nullable"), bool) and schema.pop("nullable"):
        return _or_null(schema, kind)
    return schema


def _typed(text: Any, kind: str) -> Any:
    """What a text stands for, where its schema wants no text."""
    if text == "null":
        return None
    if kind == "string" or not isinstance(text, str):
        return text
    with contextlib.suppress(ValueError):
        return json.loads(text)
    return text


def _or_null(schema: dict[str, Any], kind: Any) -> dict[str, Any]:
    if not isinstance(kind, str):
        schema.pop("default", None)
        return {"anyOf": [schema, {"type": "null"}]}
    listed = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, "type": [kind, "null"], **listed}


def serving(contract: Path, folder: Path) -> AbstractContextManager[Server]:
    """Prism on a contract, with answers from its examples."""
    name = f"prism-{VERSION}"

    def make(place: Path) -> None:
        wanted = f"@stoplight/prism-cli@{VERSION}"
        flags = ("--prefix", place, "--no-audit", "--no-fund", "--silent")
        run(["npm", "install", *flags, wanted], log=fresh_log(name), cwd=place)

    program = made(name, make) / "node_modules/@stoplight/prism-cli/dist/index.js"
    fixed = folder / contract.name
    fixed.write_text(json.dumps(readable(json.loads(contract.read_bytes()))), encoding="utf-8")
    command = ["node", str(program), "mock", "-h", "127.0.0.1", "-p", "{port}", str(fixed)]
    # Any answer will do: neither contract has a path of this name.
    return running(command, log=folder / f"{contract.stem}.log", health="/ready")
