"""Every place of a folder of specs where something hostile can stand, and putting it there."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from inferwire_codegen import read

from tests.codegen.output.hostile.payloads import EXTRAS, TEXTS, VALUES

Specs = Mapping[str, str]
Kind = Literal["value", "key", "extra"]

_CASES = Path(__file__).parents[2] / "pipeline"
_ACME = _CASES / "acme"
_MORE: dict[str, dict[str, Any]] = {
    "endpoints/acme.json": {
        "hub_url": "https://hub.acme.example",
        "hub_url_variable": "ACME_HUB",
        "recommended": {"url": "{hub}/favourites", "model": "/models/0"},
        "token_files": ["{ACME_HOME}/token", "~/.acme/token"],
        "token_disable_variable": "ACME_NO_TOKEN",
        "billing_header": "X-Acme-Account",
        "providers": ["auto", "acme"],
        "error_header": "X-Acme-Error",
        "request_id_headers": ["X-Acme-Trace"],
        "wait_header": {"name": "X-Wait", "value": "yes"},
        "deployed": {
            "url": "{base}/loaded/{framework}",
            "frameworks": ["abacus"],
            "model": "/id",
            "task": "/job",
            "all_frameworks": ["abacus", "slide-rule"],
            "tasks": {"abacus": ["add-up"]},
        },
    }
}
"""Keys that no case has and that files may have."""


def bases() -> dict[str, dict[str, str]]:
    """Small folders of specs, which together use the whole vocabulary."""
    found = {case.name: read(case / "specs") for case in sorted((_CASES / "golden").iterdir())}
    acme = read(_ACME)
    for name, members in _MORE.items():
        acme[name] = json.dumps({**json.loads(acme[name]), **members}, indent=1)
    for task, other in (("read-meter", "write-poem"), ("write-poem", "read-meter")):
        found[task] = {name: text for name, text in acme.items() if not name.startswith(other)}
    return found


@dataclass(frozen=True)
class Place:
    """A value, a key or an object of a file."""

    file: str
    at: tuple[str | int, ...]
    kind: Kind
    holds_text: bool = False
    """A text stands there, so that another changes nothing of the shape of what is generated."""


@dataclass(frozen=True)
class Thing:
    """Something hostile: a value as JSON text, or a key, or both for a member."""

    value: str = ""
    key: str = ""

    @property
    def text(self) -> str | None:
        """The string that the value is, if it is one."""
        try:
            found = json.loads(self.value)
        except (ValueError, RecursionError):
            return None
        return found if isinstance(found, str) else None


def places(specs: Specs) -> Iterator[Place]:
    """All places of all files, in order."""
    for name in sorted(specs):
        for at, value in _walk(json.loads(specs[name]), ()):
            is_text = isinstance(value, str) and not _decides(at)
            yield Place(name, at, "value", is_text)
            if isinstance(value, dict):
                yield Place(name, at, "extra")
            if at and isinstance(at[-1], str):
                yield Place(name, at, "key")


def _decides(at: tuple[str | int, ...]) -> bool:
    """A text decides what a value is decoded to, that there is a property, or which is the tag."""
    decisive = (
        *("contentEncoding", "contentMediaType", "propertyName", "type"),
        *("$id", "$anchor", "title", "typeName"),
    )
    return at[-1:] != () and (at[-1] in decisive or "required" in at[-2:-1])


@functools.cache
def things(kind: Kind) -> list[Thing]:
    """What is put into places of a kind."""
    match kind:
        case "value":
            texts = [Thing(json.dumps(text, ensure_ascii=False)) for text in TEXTS]
            return texts + [Thing(value) for value in VALUES]
        case "key":
            return [Thing(key=text) for text in TEXTS]
        case "extra":
            return [Thing(value, key) for key, value in EXTRAS]


def _walk(value: Any, at: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    yield at, value
    pairs: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, dict):
        pairs = cast("dict[str, Any]", value).items()
    elif isinstance(value, list):
        pairs = enumerate(cast("Sequence[Any]", value))
    for key, one in pairs:
        yield from _walk(one, (*at, key))


def planted(specs: Specs, cases: Iterable[tuple[Place, Thing]]) -> dict[str, str]:
    """The specs with these things in these places."""
    by_file: dict[str, list[tuple[Place, Thing]]] = {}
    for place, thing in cases:
        by_file.setdefault(place.file, []).append((place, thing))
    return {**specs, **{name: _text(specs[name], found) for name, found in by_file.items()}}


def _text(text: str, cases: Iterable[tuple[Place, Thing]]) -> str:
    document = json.loads(text)
    raw: dict[str, str] = {}
    # Keys last and deepest first, so that no place moves before it is reached.
    for place, thing in sorted(cases, key=lambda one: (one[0].kind == "key", -len(one[0].at))):
        mark = f"@@{len(raw)}@@"
        document = _put(document, place, thing, mark)
        raw[json.dumps(mark)] = thing.value
    written = json.dumps(document, indent=1, ensure_ascii=False)
    for mark, value in raw.items():
        written = written.replace(mark, value)
    return written


def _put(document: Any, place: Place, thing: Thing, mark: str) -> Any:
    if not place.at:
        return {**document, thing.key: mark} if place.kind == "extra" else mark
    holder = document
    for step in place.at[:-1]:
        holder = holder[step]
    last = place.at[-1]
    match place.kind:
        case "value":
            holder[last] = mark
        case "extra":
            holder[last] = {**holder[last], thing.key: mark}
        case "key":
            members = [(thing.key if key == last else key, value) for key, value in holder.items()]
            holder.clear()
            holder.update(members)
    return document
