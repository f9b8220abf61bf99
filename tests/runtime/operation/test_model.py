"""Models, free JSON, and the types that are loaded late."""

from __future__ import annotations

import base64
import importlib
import io
import json
import pickle
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, get_type_hints

import numpy as np
import pytest
from inferwire_codegen._naming import MODEL_METHODS
from inferwire_runtime import hints, images
from inferwire_runtime._json.types import JsonObject, JsonText, JsonValue
from inferwire_runtime._operation.model import Model
from PIL import Image
from pydantic import BaseModel, Field, TypeAdapter, ValidationError
from typing_extensions import TypedDict


class Reply(Model):
    text: str
    score: float | None = None
    model_name: str = ""


class Free(Model):
    value: JsonValue = None
    options: JsonObject | None = None


class Hat(TypedDict, total=False):
    size: JsonValue


class Album(Model):
    cover: images.Base64Image
    sound: images.Base64Bytes | None = None


class Renamed(Model):
    get_: Annotated[str, Field(alias="get")]
    schema_: Annotated[int | None, Field(alias="schema")] = None


def png(width: int = 3, height: int = 2) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (1, 2, 3)).save(buffer, format="PNG")
    return buffer.getvalue()


def as_text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_unknown_fields_are_kept_and_can_be_read() -> None:
    reply = Reply.model_validate_json('{"text": "a", "details": {"seed": 1}}')
    assert vars(reply) | (reply.model_extra or {}) == {
        "text": "a",
        "score": None,
        "model_name": "",
        "details": {"seed": 1},
    }
    assert getattr(reply, "details") == {"seed": 1}  # noqa: B009  # as users write it, but typed
    assert reply.model_dump(exclude_unset=True) == {"text": "a", "details": {"seed": 1}}


def test_fields_are_read_by_their_names_in_json() -> None:
    reply = Renamed.model_validate_json('{"get": "a", "details": {"seed": 1}, "items": []}')
    assert {key: reply[key] for key in reply.model_dump(by_alias=True)} == {
        "get": "a",
        "schema": None,
        "details": {"seed": 1},
        "items": [],
    }
    assert (reply.get("get"), reply.get("items", 1), reply.get("schema", 2)) == ("a", [], None)
    assert (reply.get("get_"), reply.get("other"), reply.get("other", 3)) == (None, None, 3)
    assert ("get" in reply, "schema" in reply, "details" in reply) == (True, True, True)
    absent: list[object] = ["get_", "schema_", "other", "model_extra", 1, None]
    for key in absent:
        assert key not in reply
        with pytest.raises(KeyError) as caught:
            reply[key]  # type: ignore[index]  # pyright: ignore[reportArgumentType]
        assert caught.value.args == (key,)


def test_reading_by_key_changes_nothing_else() -> None:
    text = '{"text": "a", "details": {"seed": 1}}'
    reply, other = Reply.model_validate_json(text), Reply.model_validate_json(text)
    assert (reply["text"], "score" in reply, reply.get("details")) == ("a", True, {"seed": 1})
    assert reply == other == pickle.loads(pickle.dumps(reply))
    assert reply.model_fields_set == {"text", "details"}
    assert reply.model_dump_json(exclude_unset=True) == '{"text":"a","details":{"seed":1}}'
    assert [name for name, _ in reply] == [*dict(reply)] == [*Reply.model_fields, "details"]
    assert not isinstance(reply, Mapping | Sequence)


def test_every_method_of_models_is_a_name_that_fields_cannot_have() -> None:
    public = {name for name in dir(Model) if not name.startswith(("_", "model_"))}
    assert public | {"keys"} == MODEL_METHODS  # ``dict`` would call a field ``keys``.


@pytest.mark.parametrize(
    "value", [None, True, 0, 1.5, "", [], {}, {"a": [1, {"b": (2, None)}]}, ["a", "b"]]
)
def test_free_json_takes_json(value: JsonValue) -> None:
    assert Free(value=value).value == value
    assert TypeAdapter(Hat).validate_python({"size": value}, strict=True) == {"size": value}


@pytest.mark.parametrize("value", [b"bytes", object(), {1: 2}, [{"a": {1}}], bytearray(b"x")])
def test_free_json_takes_nothing_else(value: object) -> None:
    with pytest.raises(ValidationError):
        Free.model_validate({"value": value})


def test_free_json_is_read_as_it_came() -> None:
    free = Free.model_validate_json('{"value": [1, "2", {"a": null}], "options": {"b": 1}}')
    assert free.value == [1, "2", {"a": None}]
    assert free.options == {"b": 1}


def test_free_json_is_covariant_and_its_hints_resolve() -> None:
    def takes(value: JsonValue, options: Mapping[str, JsonValue]) -> JsonValue:
        return [value, options]

    words: dict[str, str] = {"a": "b"}
    numbers: list[int] = [1]
    takes(words, words)
    takes(numbers, {"a": words, "b": numbers})
    assert set(get_type_hints(takes)) == {"value", "options", "return"}


class Wish(Model):
    arguments: JsonText
    more: JsonText | None = None


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        (b'"{\\"a\\": 1}"', '{"a": 1}'),
        (b'"not {json"', "not {json"),
        (b'{"a": [1, "\xc3\xa9"]}', '{"a":[1,"é"]}'),
        (b"[]", "[]"),
        (b"0", "0"),
        (b"true", "true"),
    ],
)
def test_json_as_text_is_a_text_however_it_came(sent: bytes, text: str) -> None:
    wish = Wish.model_validate_json(b'{"arguments": %b, "more": null}' % sent)
    assert (wish.arguments, wish.more) == (text, None)
    assert Wish.model_validate(json.loads(b'{"arguments": %b}' % sent)).arguments == text


@pytest.mark.parametrize("given", [None, object(), {1: 2}, {"a": b""}])
def test_what_is_no_json_is_no_text(given: object) -> None:
    with pytest.raises(ValidationError):
        Wish.model_validate({"arguments": given})


def test_pictures_and_bytes_come_out_of_base64() -> None:
    album = Album.model_validate({"cover": as_text(png()), "sound": as_text(b"RIFF")})
    assert album.cover.size == (3, 2)
    assert album.sound == b"RIFF"
    with_head = Album.model_validate({"cover": "data:image/png;base64," + as_text(png())})
    assert with_head.cover.getpixel((0, 0)) == (1, 2, 3)


def test_pictures_go_back_into_base64() -> None:
    album = Album(cover=Image.new("L", (1, 1)), sound=b"x")
    assert album.model_dump()["cover"] is album.cover
    again = Album.model_validate_json(album.model_dump_json())
    assert again.cover.size == (1, 1)
    assert again.sound == b"x"
    assert Album.model_json_schema()["properties"]["cover"]["contentEncoding"] == "base64"


@pytest.mark.parametrize("text", ["no base64!", "AAAA", as_text(png()[:40]), "", 5, None])
def test_what_is_no_picture_is_refused(text: object) -> None:
    with pytest.raises(ValidationError, match="cover"):
        Album.model_validate({"cover": text})


def test_without_pillow_reading_a_picture_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cover = as_text(png())
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(ImportError, match=r"inferwire\[images\]"):
        Album.model_validate({"cover": cover})


def test_without_pillow_hints_still_resolve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(vars(hints), "Image", raising=False)
    monkeypatch.setitem(sys.modules, "PIL", None)
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    assert vars(hints)["__getattr__"]("Image") is object


def test_hints_are_the_libraries_own_types() -> None:
    def draw(picture: hints.Image) -> hints.FloatArray:
        return np.asarray(picture, dtype=np.float32)

    assert get_type_hints(draw)["picture"] is Image.Image
    assert "float32" in str(get_type_hints(draw)["return"])
    with pytest.raises(AttributeError, match="Sound"):
        getattr(hints, "Sound")  # noqa: B009  # a name that type checkers would refuse


def test_importing_hints_loads_no_library() -> None:
    code = (
        "import sys, inferwire_runtime.hints as hints; "
        "assert not {'numpy', 'PIL'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_model_is_a_pydantic_model() -> None:
    assert issubclass(Model, BaseModel)
    assert importlib.import_module("inferwire_runtime").Model is Model
