"""What servers mean by values: the marks of streams, and arguments outside of JSON bodies."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from inferwire_codegen import build, replace_tree
from inferwire_runtime import (
    APIError,
    RequestValidationError,
    ResponseValidationError,
    StreamTruncatedError,
)

from tests.apis.support import Answer, ApiServer, Asked, json_answer
from tests.support.both_clients import ask
from tests.support.memo import MEMO

FLAVORS = ["sync", "async"]
NUMBERS = itertools.count()
TEXT = {"type": "string", "description": "A text."}
Sdk = Callable[..., Any]


@pytest.fixture
def sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sdk:
    """Build a package of one task, `do-it`, and import it."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    def imported(task: Any, **files: Any) -> Any:
        name = f"marks_{next(NUMBERS)}"
        binding: dict[str, Any] = {"task": "do-it", "args": [], "params": "", "path": "/do", **task}
        specs: dict[str, Any] = {"do-it/task.json": binding}
        specs |= {one.replace("__", "/") + ".json": value for one, value in files.items()}
        texts = {path: json.dumps(value) for path, value in specs.items()}
        replace_tree(build(texts, name, MEMO), tmp_path / name)
        return importlib.import_module(name)

    return imported


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer(lambda _: json_answer({})) as running:
        yield running


def an_object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


def streaming(sdk: Sdk, protocol: dict[str, Any], event: dict[str, Any]) -> Any:
    return sdk(
        {"protocol": "p", "returns": [{"stream": "DoItStreamOutput"}]},
        **{"do-it__input": an_object([], text=TEXT), "do-it__stream_output": event},
        protocols__p={"name": "p", **protocol},
    )


def streamed(flavor: str, package: Any, body: str, kind: str = "application/x-ndjson") -> Any:
    def handle(_: Asked) -> Answer:
        return Answer(200, body.encode(), {"content-type": kind})

    with ApiServer(handle) as server:
        return ask(flavor, "do_it", client={"base_url": server.url}, sdk=package)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("mark", "kind", "end", "others"),
    [
        (1, "integer", ["1", "1.0"], ['"1"', "true", "2"]),
        (True, "boolean", ["true"], ['"true"', "1", '"yes"']),
    ],
)
def test_the_value_of_a_mark_is_compared_as_the_server_sent_it(
    flavor: str, mark: object, kind: str, end: list[str], others: list[str], sdk: Sdk
) -> None:
    protocol = {"framing": "lines", "final": {"at": "/n", "values": [mark]}}
    package = streaming(sdk, protocol, an_object([], n={"type": kind, "bookkeeping": True}))
    for last in end:
        lines = [f'{{"n": {one}}}\n' for one in (*others, last)]
        assert len(streamed(flavor, package, "".join(lines))) == len(lines)
    with pytest.raises(StreamTruncatedError):
        streamed(flavor, package, "".join(f'{{"n": {one}}}\n' for one in others))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("body", ['{"n": 1}\n{"n": 2}\n', '\n{"n": 1}\n{"n": 2}'])
def test_lines_may_begin_with_a_byte_order_mark(flavor: str, body: str, sdk: Sdk) -> None:
    protocol = {"framing": "lines", "final": {"at": "/n", "values": [2]}}
    package = streaming(sdk, protocol, an_object(["n"], n={"type": "integer"}))
    assert [one.n for one in streamed(flavor, package, f"\ufeff{body}")] == [1, 2]


KINDS = {
    "title": "DoItStreamOutput",
    "oneOf": [
        an_object(["type"], type={"const": "error"}, text=TEXT),
        an_object(["type"], type={"const": "end"}),
    ],
}


@pytest.mark.parametrize("flavor", FLAVORS)
def test_events_that_values_tell_apart_are_results_whatever_their_name(
    flavor: str, sdk: Sdk
) -> None:
    final = {"final": {"at": "/type", "values": ["end"]}}
    events = 'event: error\ndata: {"type": "error", "text": "a"}\n\ndata: {"type": "end"}\n\n'
    error = {"error": {"at": "/type", "values": ["failed"]}}
    package = streaming(sdk, {**final, **error}, KINDS)
    kinds = [one.type for one in streamed(flavor, package, events, "text/event-stream")]
    assert kinds == ["error", "end"]
    for protocol in (final, {**final, **error, "error_event": "error"}):
        package = streaming(sdk, protocol, KINDS)
        with pytest.raises(APIError):
            streamed(flavor, package, events, "text/event-stream")


@pytest.mark.parametrize("flavor", FLAVORS)
def test_whole_numbers_have_no_fraction_outside_of_json(
    flavor: str, sdk: Sdk, server: ApiServer
) -> None:
    number = {"type": "integer", "description": "A number."}
    task = {
        "path": "/do/{n}",
        "locations": {"n": "path", "q": "query", "h": {"header": "X-Numbers"}},
        "returns": [{"none": True}],
    }
    many = {"type": "array", "items": number, "description": "Numbers."}
    package = sdk(task, **{"do-it__input": an_object(["n"], n=number, q=number, h=many)})
    ask(flavor, "do_it", n=1.0, q=2.0, h=[3.0, 4], client={"base_url": server.url}, sdk=package)
    assert server.asked[0].target == "/do/1?q=2"
    assert server.asked[0].headers["x-numbers"] == "3, 4"


@pytest.mark.parametrize("flavor", FLAVORS)
def test_an_item_of_a_header_that_would_be_two_is_refused(
    flavor: str, sdk: Sdk, server: ApiServer
) -> None:
    many = {"type": "array", "items": TEXT, "description": "Texts."}
    task = {"locations": {"h": {"header": "X-Texts"}}, "returns": [{"none": True}]}
    package = sdk(task, **{"do-it__input": an_object([], h=many)})
    with pytest.raises(RequestValidationError, match="h has the item 'b, c'") as caught:
        ask(flavor, "do_it", h=["a", "b, c"], client={"base_url": server.url}, sdk=package)
    assert (caught.value.argument, server.asked) == ("h", [])


PARTS: dict[str, Any] = {
    "type": "array",
    "description": "Parts.",
    "items": {
        "oneOf": [
            {"title": "Words", **an_object(["kind", "text"], kind={"const": "words"}, text=TEXT)},
            {
                "title": "Shape",
                **an_object(
                    ["kind", "at"],
                    kind={"const": "shape"},
                    at={"type": "array", "items": {"type": "integer"}, "minItems": 2},
                    form={"enum": ["round", "square"]},
                ),
            },
        ]
    },
}


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("part", "problem"),
    [
        ({"kind": "words"}, "parts[0]['text'] is missing"),
        ({"kind": "words", "text": 1}, "parts[0]['text'] should be a valid string, not 1 (int)"),
        (
            {"kind": "shape", "at": [1]},
            "parts[0]['at'] should be a list of at least 2 items, not [1] (list)",
        ),
        (
            {"kind": "shape", "at": [1, 2], "form": "x"},
            "parts[0]['form'] should be 'round' or 'square', not 'x' (str)",
        ),
        (
            {"kind": "sound", "text": 1},
            "parts[0]['kind'] should be 'words' or 'shape', not 'sound' (str)",
        ),
        ("words", "parts[0] should be a dict, not 'words' (str)"),
    ],
)
def test_an_error_in_a_union_is_that_of_the_member_that_is_meant(
    flavor: str, part: object, problem: str, sdk: Sdk, server: ApiServer
) -> None:
    package = sdk({"returns": [{"none": True}]}, **{"do-it__input": an_object([], parts=PARTS)})
    with pytest.raises(RequestValidationError) as caught:
        ask(flavor, "do_it", parts=[part], client={"base_url": server.url}, sdk=package)
    assert str(caught.value) == f"do_it(): {problem}"
    assert (caught.value.argument, server.asked) == ("parts", [])


@pytest.mark.parametrize("flavor", FLAVORS)
def test_files_that_share_an_id_have_their_own_definitions(flavor: str, sdk: Sdk) -> None:
    def file(name: str) -> dict[str, Any]:
        inner = {"title": name, **an_object([name], **{name: TEXT})}
        whole = an_object(["part"], part={"$ref": "#/$defs/part"})
        return {"$id": "https://schemas.example/it.json", **whole, "$defs": {"part": inner}}

    package = sdk({}, **{"do-it__input": file("asked"), "do-it__output": file("told")})
    with ApiServer(lambda _: json_answer({"part": {"told": "yes"}})) as server:
        part = {"asked": "it"}
        result = ask(flavor, "do_it", part=part, client={"base_url": server.url}, sdk=package)
        assert result.part.told == "yes"
        assert server.asked[0].json() == {"part": part}


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_union_stays_open_beside_other_types(flavor: str, sdk: Sdk) -> None:
    kinds = PARTS["items"]["oneOf"]
    others = [{"const": "none"}, {"type": "array", "items": {"type": "integer"}}, {"type": "null"}]
    output = an_object(["part"], part={"anyOf": [others[0], *kinds, *others[1:]]})
    package = sdk({"http_method": "GET", "params": None}, **{"do-it__output": output})
    told: list[Any] = []
    with ApiServer(lambda _: json_answer({"part": told[-1]})) as server:

        def part(value: Any) -> Any:
            told.append(value)
            return ask(flavor, "do_it", client={"base_url": server.url}, sdk=package).part

        assert [part(one) for one in ("none", [1], None)] == ["none", [1], None]
        assert part({"kind": "words", "text": "a"}).text == "a"
        unknown = part({"kind": "sound", "hertz": 440})
        assert (unknown.kind, unknown["kind"], unknown["hertz"]) == (None, "sound", 440)
        with pytest.raises(ResponseValidationError):
            part({"kind": "words"})


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_required_argument_can_be_null(flavor: str, sdk: Sdk, server: ApiServer) -> None:
    word = {"type": ["string", "null"], "description": "A word."}
    request = an_object(["a", "b", "c"], a=word, b=word, c={"description": "Any JSON."}, d=word)
    task = {"args": [{"name": "a", "at": "/a"}], "returns": [{"none": True}]}
    package = sdk(task, **{"do-it__input": request})
    client = {"base_url": server.url}
    ask(flavor, "do_it", None, b=None, c=None, d=None, client=client, sdk=package)
    ask(flavor, "do_it", "x", b=None, c=[None], client=client, sdk=package)
    assert [asked.json() for asked in server.asked] == [
        {"a": None, "b": None, "c": None},
        {"a": "x", "b": None, "c": [None]},
    ]
    with pytest.raises(TypeError, match="'b'"):
        ask(flavor, "do_it", "x", c=1, client=client, sdk=package)
    hints = typing.get_type_hints(package.InferenceClient.do_it)
    assert hints["a"] == hints["b"] == str | None
