"""Outline the shape of a JSON document from its schema. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._naming import NUMBERS
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text

_STEP = "  "


def outline(document: JsonValue) -> Iterator[str]:
    """Outline a self-contained schema, one property per line. A `?` marks optional properties.

    Properties of nested objects are indented. Each object is shown once.
    """
    schema = as_object(document)
    yield from _Outline(as_object(schema.get("$defs"))).lines(schema)


class _Outline:
    def __init__(self, definitions: dict[str, JsonValue]) -> None:
        self.definitions = definitions
        self.shown: set[str] = set()

    def lines(self, schema: dict[str, JsonValue]) -> Iterator[str]:
        yield self.text(schema)
        yield from self.inner(schema, _STEP)

    def inner(self, schema: dict[str, JsonValue], indent: str) -> Iterator[str]:
        """Yield the properties of every object in a schema that has not been shown."""
        name = self.name(schema)
        if name is not None and name in self.shown:
            return
        self.shown |= {name} if name is not None else set()
        target = self.target(schema)
        required = as_list(target.get("required"))
        for key, value in as_object(target.get("properties")).items():
            mark = "" if key in required else "?"
            yield f"{indent}{key}{mark}: {self.text(as_object(value))}"
            yield from self.inner(as_object(value), indent + _STEP)
        parts = [*_parts(target)]
        for part in parts:
            named = self.name(part) if len(parts) > 1 else None
            if named is not None and "properties" in self.target(part) and named not in self.shown:
                yield f"{indent}{named}"
                yield from self.inner(part, indent + _STEP)
            else:
                yield from self.inner(part, indent)

    def text(self, schema: dict[str, JsonValue], inside: tuple[str, ...] = ()) -> str:
        """Describe the type of a value on one line; a type inside itself is only named."""
        name = self.name(schema) or ""
        if name and name in inside:
            return name
        return self._described({**schema, **self.target(schema)}, name, (*inside, name))

    def _described(self, target: dict[str, JsonValue], name: str, inside: tuple[str, ...]) -> str:
        match target:
            case {"readAs": str(numbers)} if numbers in NUMBERS:
                return f"array of {numbers}"
            case {"properties": dict()}:
                return name or "object"
            case {"enum": list(values)}:
                return " | ".join(map(repr, values))
            case {"const": value}:
                return repr(value)
            case {"contentEncoding": _}:
                return f"file in base64 ({as_text(target.get('contentMediaType')) or 'any type'})"
            case {"anyOf": list(parts)} | {"oneOf": list(parts)}:
                return " | ".join(self.text(as_object(part), inside) for part in parts)
            case {"type": "array"}:
                items = as_list(target.get("prefixItems")) or [target.get("items")]
                texts = [self.text(as_object(one), inside) for one in items]
                return f"list of {', '.join(f'({one})' if '|' in one else one for one in texts)}"
            case {"type": "object", "additionalProperties": dict(value)}:
                return f"object with members of {self.text(value, inside)}"
            case {"type": kinds}:
                return " | ".join(map(as_text, kinds if isinstance(kinds, list) else [kinds]))
            case _:
                return "any JSON"

    def name(self, schema: dict[str, JsonValue]) -> str | None:
        """Return the name of the definition that a schema refers to, following chains of $ref."""
        found: str | None = None
        seen: set[str] = set()
        while (reference := as_text(schema.get("$ref"))) and reference not in seen:
            seen.add(reference)
            found = reference.rpartition("/")[2]
            schema = as_object(self.definitions.get(found))
        return found

    def target(self, schema: dict[str, JsonValue]) -> dict[str, JsonValue]:
        name = self.name(schema)
        return schema if name is None else as_object(self.definitions.get(name))


def _parts(schema: dict[str, JsonValue]) -> Iterator[dict[str, JsonValue]]:
    """Return the subschemas of a schema, except those of its properties."""
    parts = [schema.get("items"), schema.get("additionalProperties")]
    for key in ("anyOf", "oneOf", "prefixItems"):
        parts += as_list(schema.get(key))
    return (part for part in parts if isinstance(part, dict))
