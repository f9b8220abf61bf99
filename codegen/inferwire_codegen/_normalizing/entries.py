"""The definitions of a file, before they are written. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inferwire_codegen._naming import definition_fault
from inferwire_codegen._normalizing.names import Wanted, file_name, pascal, titled
from inferwire_codegen._normalizing.sources import Conjunction, Raw
from inferwire_codegen._specs.json import Document, as_object, as_text

COMMON_FILE = "common.json"


@dataclass(slots=True)
class Entry:
    """A definition to write: its schema, and its possible names."""

    parts: Conjunction
    wanted: Wanted


def entries(document: Document) -> Iterator[Entry]:
    """Yield the definitions that a file has: those that it names."""
    for key in ("$defs", "definitions"):
        for name, value in as_object(as_object(document.value).get(key)).items():
            raw = Raw(value, document, (key, name), (key, name))
            fixed = "" if definition_fault(name) else name
            yield Entry((raw,), wanted(raw, pascal(name), fixed=fixed))


def wanted(raw: Raw, derived: str, *, fixed: str = "") -> Wanted:
    """Return the possible names of a schema."""
    path, given = raw.document.path, as_text(raw.members.get("typeName"))
    if given or fixed:
        by_key = (fixed, f"{file_name(path)}{fixed}") if path != COMMON_FILE else (fixed,)
        return Wanted(path, raw.at, (given,) if given else by_key, is_fixed=True)
    title = titled(as_text(raw.members.get("title")))
    names = tuple(one for one in (title, derived) if one)
    return Wanted(path, raw.at, names or ("Value",))
