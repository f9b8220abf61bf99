"""Tasks that have an influence on each other: whatever is edited, a memo does not show."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from inferwire_codegen import SpecError, build

from tests.support.scale import SEED, times

Json = dict[str, object]
TASKS = ("ask", "bid", "draw-map")
"""Some come before common.json, some after it."""
KIND: Json = {"$ref": "../common.json#/$defs/Kind"}
FIELDS: dict[str, Json] = {
    "kind": KIND,
    "kinds": {"type": "array", "items": KIND},
    "held": {"$ref": "../common.json#/$defs/Base"},
    "merged": {
        "allOf": [
            {"$ref": "../common.json#/$defs/Base"},
            {"properties": {"more": {"type": "integer"}}},
        ]
    },
    "lifted": {"$ref": "../common.json#/$defs/Base/properties/inner"},
    "usage": {"title": "Usage", "type": "object", "properties": {"size": {"type": "integer"}}},
    "part": {"title": "Usage", "type": "object", "properties": {"depth": {"type": "number"}}},
    "base": {"title": "Base", "type": "object", "properties": {"wide": {"type": "boolean"}}},
}
"""Properties by what they have to do with other files."""
FOREIGN: dict[str, Json] = {
    "foreign": {"allOf": [{"$ref": "../ask/input.json#/$defs/NamedA"}, {"description": "Mine."}]},
    "identified": {
        "allOf": [{"$ref": "https://example.org/one"}, {"properties": {"x": {"type": "integer"}}}]
    },
}
"""Properties that depend on the file of another task."""
ALIASES = ((), ("talk.to",), ("talk",), ("talk.to.them", "tell"), ("bid",))
NAMES = ("Named", "Other", "Usage")
CLASHING = ("Named", "UnknownNamedB", "Kind", "Usage")
ID = "https://example.org/one"


def rarely(draw: st.DrawFn) -> bool:
    """Whether to draw what often leads to a problem."""
    return draw(st.integers(0, 15)) == 15


@st.composite
def types(draw: st.DrawFn, name: str) -> Json:
    """A file of types: an inline object, and a definition with a name."""
    known = FIELDS | FOREIGN if rarely(draw) else FIELDS
    fields = draw(st.lists(st.sampled_from(sorted(known)), unique=True, max_size=3))
    text = {"type": "string", "description": draw(st.sampled_from(("A text.", "Another.")))}
    named: Json = {"type": "object", "properties": {"deep": {"type": "integer"}}}
    if rarely(draw):
        named["$id"] = ID
    return {
        "type": "object",
        "required": ["text"],
        "properties": {"text": text, **{one: known[one] for one in fields}},
        "$defs": {name: named},
    }


@st.composite
def tasks(draw: st.DrawFn, task: str) -> dict[str, Json]:
    """The files of a task."""
    binding: Json = {
        "task": task,
        "summary": draw(st.sampled_from(("Do it.", "Do that."))),
        "args": [{"name": "text", "at": "/text"}],
        "aliases": draw(st.sampled_from(ALIASES)) if rarely(draw) else [f"talk.{task[0]}"],
    }
    if draw(st.integers(0, 3)) < 3:
        binding |= {"route": "named", "locations": {"text": "path"}}
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=2, max_size=2))
    own = [
        draw(st.sampled_from(CLASHING)) if rarely(draw) else f"{name}{task[0].upper()}"
        for name in names
    ]
    return {
        f"{task}/task.json": binding,
        f"{task}/input.json": draw(types(own[0])),
        f"{task}/output.json": draw(types(own[1])),
    }


@st.composite
def shared(draw: st.DrawFn) -> dict[str, Json]:
    """The files that all tasks share."""
    inner = {"type": "object", "properties": {"tall": {"type": "integer"}}}
    kinds = draw(st.sampled_from((["a", "b"], ["a", "b", "c"])))
    routes = {"model": "{base}/{model}", "named": "{base}/{text}"}
    if rarely(draw):
        routes["named"] = "{base}/named"
    return {
        "common.json": {
            "$defs": {
                "Kind": {"type": "string", "enum": kinds},
                "Base": {
                    "type": "object",
                    "properties": {"kind": {"$ref": "#/$defs/Kind"}, "inner": inner},
                },
            }
        },
        "endpoints/fair.json": {
            "name": "fair",
            "base_url": "https://fair.example",
            "routes": routes,
        },
    }


FILES = {**{task: tasks(task) for task in TASKS}, "": shared()}
NOTHING: dict[str, Json] = {}
EDITS = st.one_of(
    *(st.tuples(st.just(name), files) for name, files in FILES.items()),
    *(st.tuples(st.just(task), st.just(NOTHING)) for task in TASKS),
)
"""What changes, and its files now: none if it is deleted."""


def outcome(files: dict[str, Json], memo: dict[str, str] | None) -> object:
    try:
        return build({name: json.dumps(one) for name, one in files.items()}, "fair", memo)
    except SpecError as error:
        return error.problems


@seed(SEED)
@settings(
    max_examples=times(150),
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(first=st.fixed_dictionaries(FILES), edits=st.lists(EDITS, min_size=1, max_size=4))
def test_a_memo_does_not_show_in_what_is_generated(
    first: dict[str, dict[str, Json]], edits: list[tuple[str, dict[str, Json]]]
) -> None:
    memo: dict[str, str] = {}
    folder = dict(first)
    for name, files in [("", first[""]), *edits]:
        folder[name] = files
        whole = {path: one for found in folder.values() for path, one in found.items()}
        assert outcome(whole, memo) == outcome(whole, None)


def test_the_root_of_a_file_can_be_a_shared_definition() -> None:
    text: Json = {"type": "string", "description": "A text."}
    folder: dict[str, Json] = {
        "common.json": {"$defs": {"Talk": {"type": "object", "properties": {"text": text}}}}
    }
    binding: Json = {
        "summary": "Do it.",
        "args": [{"name": "text", "at": "/text"}],
        "returns": [{"image": True}],
    }
    for task in TASKS:
        folder[f"{task}/task.json"] = {"task": task, **binding}
        folder[f"{task}/input.json"] = {"$ref": "../common.json#/$defs/Talk"}
    files = outcome(folder, None)
    assert isinstance(files, dict), files
    for name in ("ask", "bid", "draw_map"):
        assert "types.common.Talk" in files[f"_operations/{name}.py"]
