"""The guess of a binding: which arguments, what body, which answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from inferwire_codegen import build, load
from inferwire_codegen._importing.importer import Imported, import_specs

Schema = dict[str, Any]
TEXT: Schema = {"type": "string", "description": "A text."}
FLAG: Schema = {"type": "boolean", "description": "A switch."}
PICTURE: Schema = {"type": "string", "comment": "type=binary", "description": "A picture."}


def one(required: tuple[str, ...] = (), **properties: Any) -> Schema:
    return {"type": "object", "required": list(required), "properties": properties}


def run(request: Schema, answer: Schema | None = None, events: Schema | None = None) -> Imported:
    parts = {"input": request, "output": answer, "stream_output": events}
    return import_specs(
        {f"tell-tale/{name}.json": json.dumps(part) for name, part in parts.items() if part}
    )


def task(imported: Imported) -> Schema:
    assert imported.files, imported.findings
    load({name: text for name, text in imported.files.items() if name.endswith(".json")})
    binding: Schema = json.loads(imported.files["tell-tale/task.json"])
    return binding


ANSWER = one(("tale",), tale=TEXT)


@pytest.mark.parametrize(
    ("request_schema", "expected"),
    [
        (
            one(("inputs",), inputs=TEXT, parameters=one(size=TEXT)),
            {"args": [{"name": "text", "at": "/inputs"}]},
        ),
        (
            one(("inputs",), inputs=one(("b", "a"), a=TEXT, c=TEXT, b=TEXT)),
            {
                "args": [
                    {"name": "a", "at": "/inputs/a"},
                    {"name": "b", "at": "/inputs/b"},
                    {"name": "c", "at": "/inputs/c"},
                ],
                "params": None,
            },
        ),
        (
            one(("inputs",), inputs=TEXT, normalize=FLAG),
            {"args": [{"name": "text", "at": "/inputs"}], "params": ""},
        ),
        (
            one(("messages",), messages={"type": "array", "items": TEXT}, model=TEXT, n=TEXT),
            {
                "args": [{"name": "messages", "at": "/messages"}],
                "params": "",
                "model_at": "/model",
            },
        ),
        (
            one(
                ("inputs", "parameters"),
                inputs=TEXT,
                parameters=one(("labels",), many=FLAG, labels=TEXT),
            ),
            {"args": [{"name": "text", "at": "/inputs"}], "promote": ["labels"]},
        ),
        (
            one(("inputs",), inputs=TEXT, parameters=one(text=TEXT), options=one(wait=FLAG)),
            {
                "args": [
                    {"name": "inputs", "at": "/inputs"},
                    {"name": "options", "at": "/options"},
                ]
            },
        ),
        (
            one(("inputs",), inputs=TEXT, parameters={"type": "object"}),
            {"args": [{"name": "text", "at": "/inputs"}], "open_params": True},
        ),
        (
            one(("inputs",), inputs=PICTURE, parameters=one(size=TEXT)),
            {"args": [{"name": "image", "at": "/inputs"}], "body": "raw-when-bare"},
        ),
        (
            one(inputs=PICTURE, parameters=one(size=TEXT)),
            {"args": [{"name": "image", "at": "/inputs"}]},
        ),
        (
            one(("inputs",), inputs=one(("image", "mask"), image=PICTURE, mask=PICTURE)),
            {
                "args": [
                    {"name": "image", "at": "/inputs/image"},
                    {"name": "mask", "at": "/inputs/mask"},
                ],
                "params": None,
            },
        ),
    ],
)
def test_the_arguments_of(request_schema: Schema, expected: Schema) -> None:
    assert task(run(request_schema, ANSWER)) == {"task": "tell-tale", **expected}


@pytest.mark.parametrize(
    ("answer", "returns", "code"),
    [
        (one(("image",), image={"description": "The picture, as raw bytes."}), {"image": True},
         "response-is-a-file"),
        (one(audio={"comment": "type=binary"}, rate={"type": "number"}), {"bytes": True},
         "response-is-a-file"),
        (one(video={"description": "The video, as raw bytes."}), {"bytes": True},
         "response-is-a-file"),
        (None, {"bytes": True}, "no-response"),
    ],
)  # fmt: skip
def test_answers_that_are_no_json(answer: Schema | None, returns: Schema, code: str) -> None:
    imported = run(one(("inputs",), inputs=TEXT), answer)
    assert task(imported)["returns"] == [returns]
    assert code in {one.code for one in imported.findings}
    assert "tell-tale/output.json" not in imported.files


TALE: Schema = {"type": "object", "title": "Tale", "properties": {"tale": TEXT}}


@pytest.mark.parametrize(
    ("answer", "returned"),
    [
        ({"description": "Anything."}, "runtime.JsonValue"),
        ({"type": ["string", "null"]}, "str | None"),
        ({"oneOf": [TALE, {"type": "array", "items": TEXT}]}, "types.tell_tale.TellTaleOutput"),
        ({"type": "array", "items": TALE}, "list[types.tell_tale.Tale]"),
    ],
)
def test_an_answer_of_any_shape_is_returned_as_it_is(answer: Schema, returned: str) -> None:
    imported = run(one(("inputs",), inputs=TEXT), {**answer, "title": "TellTaleOutput"})
    assert "returns" not in task(imported)
    assert "no-response" not in {one.code for one in imported.findings}
    specs = {name: text for name, text in imported.files.items() if name.endswith(".json")}
    (client,) = (text for name, text in build(specs, "tales").items() if name == "_client.py")
    assert f") -> {returned}:" in client


EVENT = one(("word",), word=TEXT, tale={**TEXT, "nullable": True})


def test_a_stream_ends_with_the_event_that_holds_the_answer() -> None:
    request = one(("inputs",), inputs=TEXT, stream={**FLAG, "nullable": True})
    imported = run(request, ANSWER, EVENT)
    found = task(imported)
    assert found["switches"] == {"stream": "/stream"}
    assert found["returns"] == [
        {"when": {"stream": True}, "stream": "TellTaleStreamOutput"},
        {"schema": "TellTaleOutput"},
    ]
    protocol = json.loads(imported.files[f"protocols/{found['protocol']}.json"])
    assert protocol == {"name": "final-tale", "final": "/tale", "error": "/error"}
    assert "guessed-stream" in {one.code for one in imported.findings}


def test_a_stream_of_choices_ends_with_a_sentinel() -> None:
    choice = one(("index",), index={"type": "integer"}, finish_reason=TEXT)
    event = one(("choices",), choices={"type": "array", "items": choice})
    request = one(("inputs",), inputs=TEXT, stream=FLAG)
    imported = run(request, ANSWER, event)
    protocol = json.loads(imported.files[f"protocols/{task(imported)['protocol']}.json"])
    assert protocol["sentinel"] == "[DONE]"
    assert protocol["complete"] == "/choices/*/finish_reason"


def test_a_switch_without_events_is_not_offered_nor_events_without_a_switch() -> None:
    imported = run(one(("inputs",), inputs=TEXT, stream=FLAG), ANSWER)
    assert task(imported)["exclude"] == ["stream"]
    imported = run(one(("inputs",), inputs=TEXT), ANSWER, EVENT)
    assert "lost-stream" in {one.code for one in imported.findings}
    assert "tell-tale/stream_output.json" not in imported.files
    assert "switches" not in task(imported)


NULLABLE: list[Schema] = [
    {"type": ["boolean", "null"]},
    {"anyOf": [{"type": "boolean", "default": False}, {"type": "null"}]},
    {"allOf": [{"$ref": "#/definitions/Flag"}], "nullable": True},
    {"$ref": "#/definitions/Flag"},
]


@pytest.mark.parametrize("stream", NULLABLE)
def test_a_switch_may_be_nullable_in_any_way(stream: Schema) -> None:
    request = one(("inputs",), inputs=TEXT, stream={"description": "A switch.", **stream})
    request["definitions"] = {"Flag": {"type": ["boolean", "null"]}}
    assert task(run(request, ANSWER, EVENT))["switches"] == {"stream": "/stream"}


MODELS: list[Schema] = [
    {"type": ["string", "null"]},
    {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b"]}]},
    {"oneOf": [{"$ref": "#/definitions/Name"}, {"type": "null"}]},
    {"$ref": "#/definitions/Name"},
]


@pytest.mark.parametrize("model", MODELS)
def test_a_model_is_found_whatever_texts_it_may_be(model: Schema) -> None:
    request = one(("prompt",), prompt=TEXT, model={"description": "A model.", **model})
    request["definitions"] = {"Name": {"type": "string"}}
    found = task(run(request, ANSWER))
    assert found["model_at"] == "/model"
    assert "exclude" not in found


def test_events_without_a_whole_response_always_come() -> None:
    imported = run(one(("inputs",), inputs=TEXT), None, EVENT)
    found = task(imported)
    assert found["returns"] == [{"stream": "TellTaleStreamOutput"}]
    assert "switches" not in found
    codes = {one.code for one in imported.findings}
    assert "guessed-stream" in codes
    assert not codes & {"lost-stream", "no-response"}


def kind(name: str, **properties: Schema) -> Schema:
    """The schema of an event that a constant tells from others."""
    needed = ("type", *properties)
    return {"title": f"{name} event", **one(needed, type={"const": name}, **properties)}


def test_events_of_several_kinds_are_written_with_the_kind_that_is_the_last() -> None:
    kinds = [
        kind("tale.word", word=TEXT),
        kind("tale.word.done", word=TEXT),
        kind("tale.done"),
        kind("tale.failed", error=TEXT),
    ]
    events = {"title": "TaleEvent", "oneOf": kinds}
    imported = run(one(("inputs",), inputs=TEXT, stream=FLAG), ANSWER, events)
    found = task(imported)
    assert found["switches"] == {"stream": "/stream"}
    assert found["returns"][0] == {"when": {"stream": True}, "stream": "TaleEvent"}
    protocol = json.loads(imported.files[f"protocols/{found['protocol']}.json"])
    assert protocol["final"] == {"at": "/type", "values": ["tale.done"]}
    assert protocol["error"] == {"at": "/type", "values": ["tale.failed"]}
    assert {one.code for one in imported.findings} >= {"guessed-stream"}
    written = json.loads(imported.files["tell-tale/stream_output.json"])["$defs"]
    assert len(written["TaleEvent"]["anyOf"]) == len(kinds)


def test_events_of_several_kinds_without_a_constant_end_with_a_sentinel() -> None:
    item = one(("word",), word=TEXT)
    events = {"title": "Events", "oneOf": [{**item, "title": "A"}, {**item, "title": "B"}]}
    imported = run(one(("inputs",), inputs=TEXT, stream=FLAG), ANSWER, events)
    protocol = json.loads(imported.files[f"protocols/{task(imported)['protocol']}.json"])
    assert protocol["sentinel"] == "[DONE]"


def test_events_that_are_no_objects_are_left_out_for_that_reason() -> None:
    events = {"title": "Events", "oneOf": [one(("word",), word=TEXT), TEXT]}
    imported = run(one(("inputs",), inputs=TEXT, stream=FLAG), ANSWER, events)
    assert "switches" not in task(imported)
    messages = {one.code: one.message for one in imported.findings}
    assert "not described as objects" in messages["lost-stream"]
    assert "events are not known" in messages["excluded-parameter"]
