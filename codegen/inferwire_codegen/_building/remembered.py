"""Write and read what is remembered of an earlier run: a text for each task. Performs no I/O.

A text that is damaged, or that another version wrote, is as good as none.
"""

from __future__ import annotations

import hashlib
import json

from inferwire_codegen._building.finishing import Finished
from inferwire_codegen._building.parts import Part, Shared
from inferwire_codegen._normalizing.claims import Claims
from inferwire_codegen._normalizing.names import Wanted
from inferwire_codegen._rendering.pieces import Piece, Unit
from inferwire_codegen._specs.json import JsonValue, as_list
from inferwire_codegen._specs.outline import Outline


def written(value: Part | Shared) -> str:
    """Return a value as a text with a seal."""
    text = json.dumps(value, default=_members)
    return f"{_seal(text)} {text}"


def recalled_part(text: str | None) -> Part | None:
    """Read a part; return None if the text is not exactly as written."""
    try:
        return _part(_unsealed(text or ""))
    except ValueError:
        return None


def recalled_shared(text: str | None) -> Shared:
    """Read what all tasks share; return nothing if the text is not exactly as written."""
    try:
        return _shared(_unsealed(text or ""))
    except ValueError:
        return Shared()


def _members(value: object) -> JsonValue:
    """Return the members of a dataclass in order, and the checksum of what was verified."""
    names: tuple[str, ...] = getattr(value, "__slots__", ())
    checksum = [value.checksum] if isinstance(value, Finished) else []
    return [*(getattr(value, name) for name in names), *checksum]


def _seal(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _unsealed(text: str) -> JsonValue:
    seal, _, inner = text.partition(" ")
    if seal != _seal(inner):
        raise ValueError("the text is damaged")
    value: JsonValue = json.loads(inner)
    return value


def _part(value: JsonValue) -> Part:
    match value:
        case [
            str(own),
            str(key),
            str(shared),
            claims,
            outline,
            names,
            done,
            str(manifest),
            str(types),
        ]:
            return Part(
                own=own,
                key=key,
                shared=shared,
                claims=_claims(claims),
                outline=_outline(outline),
                names=None if names is None else _texts(names),
                manifest=manifest,
                finished=_finished(done),
                types=types,
            )
        case _:
            raise ValueError("this is not a part")


def _shared(value: JsonValue) -> Shared:
    match value:
        case [done, str(types)]:
            return Shared(_finished(done), types)
        case _:
            raise ValueError("nothing is shared")


def _claims(value: JsonValue) -> Claims:
    match value:
        case [list(wanted), list(merged), referred, ids, bool(is_confined)]:
            return Claims(
                wanted=tuple(map(_wanted, wanted)),
                merged=tuple(map(_texts, merged)),
                referred=_texts(referred),
                ids=_texts(ids),
                is_confined=is_confined,
            )
        case _:
            raise ValueError("these are no claims")


def _wanted(value: JsonValue) -> tuple[Wanted, str]:
    match value:
        case [[str(path), at, names, bool(is_fixed)], str(name)]:
            return Wanted(path, _texts(at), _texts(names), is_fixed), name
        case _:
            raise ValueError("this is not the name of a type")


def _outline(value: JsonValue) -> Outline:
    match value:
        case [requests, responses, returned, str(endpoint), str(route), *lists]:
            in_path, classes, parsed, methods = map(_texts, lists)
            return Outline(
                requests=_texts(requests),
                responses=_texts(responses),
                returned=_texts(returned),
                endpoint=endpoint,
                route=route,
                in_path=in_path,
                classes=classes,
                parsed=parsed,
                methods=methods,
            )
        case _:
            raise ValueError("this is not an outline")


def _finished(value: JsonValue) -> Finished:
    match value:
        case [dict(texts), dict(units), checksum]:
            pairs = {path: _texts(one) for path, one in texts.items()}
            found = Finished(
                texts={path: (key, text) for path, (key, text) in pairs.items()},
                units={module: _unit(one) for module, one in units.items()},
            )
            if found.checksum != checksum:
                raise ValueError("this was not verified")
            return found
        case _:
            raise ValueError("nothing is finished")


def _unit(value: JsonValue) -> tuple[str, Unit]:
    match value:
        case [str(key), [imports, list(pieces)]]:
            pairs = map(_texts, pieces)
            return key, Unit(_texts(imports), tuple(Piece(label, text) for label, text in pairs))
        case _:
            raise ValueError("this is not a unit")


def _texts(value: JsonValue) -> tuple[str, ...]:
    texts = tuple(one for one in as_list(value) if isinstance(one, str))
    if not isinstance(value, list) or len(texts) < len(value):
        raise ValueError("these are no texts")
    return texts
