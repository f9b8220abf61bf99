"""Answers to results: every shape that servers send, and where one that is wrong is wrong."""

from __future__ import annotations

import io
import json
import pickle
from collections.abc import Callable
from contextlib import suppress
from typing import Annotated, Literal, TypeVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime._errors.exceptions import ResponseValidationError
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.types import JsonValue
from inferwire_runtime._operation.model import Model
from inferwire_runtime._operation.readers import (
    Array,
    Batch,
    BytesBody,
    Condition,
    ImageBody,
    Json,
    Reader,
    RequestFacts,
    Rule,
    Select,
    TextBody,
)
from inferwire_runtime._response.decode import choose, decode, event_reader
from inferwire_runtime.images import Base64Image
from PIL import Image
from pydantic import Field
from typing_extensions import TypeAliasType

T = TypeVar("T")


class Fish(Model):
    name: str
    weight: float | None = None


class Net(Model):
    size: int = 0
    fish: list[Fish] = Field(default_factory=list[Fish])


class Hook(Model):
    kind: Literal["hook"]
    sharp: bool


class Line(Model):
    kind: Literal["line"]
    length: float
    part: str | list[Fish] | None = None


class Loose(Model):
    note: str | None = None


class TransportFailure(Model):
    error: str


class Photo(Model):
    picture: Base64Image


Gear = TypeAliasType("Gear", Annotated[Hook | Line, Field(discriminator="kind")])

FISH: Json[Fish] = Json(lambda: Fish)
SHOAL: Json[list[Fish]] = Json(lambda: list[Fish])
SCALES: Json[list[Fish]] = Json(
    lambda: list[Fish], zip=(("name", ("names",)), ("weight", ("weights",)))
)
DEEP_SCALES: Json[list[Fish]] = Json(
    lambda: list[Fish], zip=(("name", ("all", "names")), ("weight", ("all", "a/b~c")))
)
NAME = Select(FISH, lambda fish: fish.name)
HERRING = {"name": "herring", "weight": 0.2}
COD = {"name": "cod", "weight": 3}
A_HERRING = Fish(name="herring", weight=0.2)


def read(reader: Reader[T], body: object, batch: int | None = None) -> T:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return decode((Rule(reader),), RequestFacts(batch=batch), raw, "application/json")


def names(shoal: list[Fish]) -> list[str]:
    return [fish.name for fish in shoal]


def misfit(
    reader: Reader[object], body: object, batch: int | None = None
) -> ResponseValidationError:
    with pytest.raises(ResponseValidationError) as caught:
        read(reader, body, batch)
    error = caught.value
    assert error.body == (body if isinstance(body, bytes) else json.dumps(body).encode())
    assert error.pointer in str(error)
    assert error.expected in str(error)
    if not isinstance(body, bytes):
        resolve(body, error.pointer)
    assert pickle.loads(pickle.dumps(error)).pointer == error.pointer
    return error


def resolve(document: object, pointer: str) -> object:
    """The value at a pointer; fails if there is none."""
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        if is_object(document):
            document = document[name]
        else:
            assert is_list(document)
            document = document[int(name)]
    return document


# One object


def test_an_object() -> None:
    assert read(FISH, HERRING) == Fish(name="herring", weight=0.2)
    assert read(FISH, b' \r\n\t{"name": "cod"} ') == Fish(name="cod")


def test_unknown_fields_are_kept_and_numbers_read_leniently() -> None:
    net = read(Json(lambda: Net), {"size": 2.0, "colour": "blue"})
    assert net.size == 2
    assert net.model_extra == {"colour": "blue"}


@pytest.mark.parametrize("body", [[HERRING], [HERRING, COD], [[HERRING]]])
def test_an_object_in_a_list_is_the_first(body: object) -> None:
    assert read(FISH, body).name == "herring"


def test_a_part_of_an_object() -> None:
    assert read(NAME, HERRING) == read(NAME, [HERRING]) == "herring"


# Lists of objects


def test_a_list() -> None:
    assert names(read(SHOAL, [HERRING, COD])) == ["herring", "cod"]
    assert read(SHOAL, []) == read(SHOAL, b" [ ] ") == []


def test_an_object_where_a_list_is_declared() -> None:
    assert names(read(SHOAL, HERRING)) == ["herring"]


@pytest.mark.parametrize(
    "body", [[[HERRING, COD]], [[HERRING], [COD]], [[HERRING], [], COD], [[[HERRING], COD]]]
)
def test_lists_in_a_list_are_one(body: object) -> None:
    assert names(read(SHOAL, body)) == ["herring", "cod"]


def test_a_declared_list_of_lists_stays_one() -> None:
    nested: Json[list[list[Fish]]] = Json(lambda: list[list[Fish]])
    assert [names(one) for one in read(nested, [[HERRING], [COD]])] == [["herring"], ["cod"]]


PARALLEL = {"names": ["herring", "cod"], "weights": [0.2, 3], "sequence": "x"}


@pytest.mark.parametrize("body", [PARALLEL, [PARALLEL], [HERRING, COD], [[HERRING, COD]]])
def test_parallel_lists_are_a_list_of_objects(body: object) -> None:
    shoal = read(SCALES, body)
    assert [(one.name, one.weight) for one in shoal] == [("herring", 0.2), ("cod", 3.0)]


def test_parallel_lists_further_inside() -> None:
    body = {"all": {"names": ["cod"], "a/b~c": ["heavy"]}}
    assert misfit(DEEP_SCALES, body).pointer == "/all/a~1b~0c/0"
    body["all"]["a/b~c"] = [3]  # type: ignore[list-item]  # JSON is not all of one type
    assert read(DEEP_SCALES, body) == [Fish(name="cod", weight=3)]


def test_parallel_lists_of_unequal_lengths_are_refused() -> None:
    error = misfit(SCALES, {"names": ["herring", "cod"], "weights": [0.2]})
    assert error.pointer == "/weights"
    assert error.expected == "a list of 2, the length of the list before it"


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"names": ["herring"], "weights": ["heavy"]}, "/weights/0"),
        ([{"names": ["herring"], "weights": ["heavy"]}], "/0/weights/0"),
        ({"names": "herring", "weights": [1]}, "/names"),
        ({"names": ["herring"]}, ""),
    ],
)
def test_places_in_parallel_lists(body: object, pointer: str) -> None:
    assert misfit(SCALES, body).pointer == pointer


# Batches


def test_a_batch_of_objects() -> None:
    for body in ([HERRING, COD], [[HERRING], [COD]]):
        assert names(read(Batch(FISH), body, 2)) == ["herring", "cod"]
        assert read(Batch(NAME), body, 2) == ["herring", "cod"]


def test_a_batch_of_lists() -> None:
    shoals = read(Batch(SHOAL), [[HERRING, COD], []], 2)
    assert [names(one) for one in shoals] == [["herring", "cod"], []]


def test_a_flat_batch_is_a_list_of_one_each() -> None:
    shoals = read(Batch(SHOAL), [HERRING, COD], 2)
    assert [names(one) for one in shoals] == [["herring"], ["cod"]]


def test_lists_in_the_lists_of_a_batch_are_one() -> None:
    shoals = read(Batch(SHOAL), [[[HERRING], [COD]], [COD]], 2)
    assert [names(one) for one in shoals] == [["herring", "cod"], ["cod"]]


def test_parallel_lists_in_a_batch() -> None:
    shoals = read(Batch(SCALES), [PARALLEL, PARALLEL], 2)
    assert [names(one) for one in shoals] == [["herring", "cod"]] * 2


@pytest.mark.parametrize(
    "body",
    [
        [[HERRING, COD]],
        [HERRING, COD],
        [[HERRING], [COD]],
        [[[HERRING], [COD]]],
        [[[HERRING, COD]]],
    ],
)
def test_a_batch_of_one_may_come_as_its_only_result(body: object) -> None:
    assert [names(one) for one in read(Batch(SHOAL), body, 1)] == [["herring", "cod"]]


def test_a_batch_of_one_in_its_smallest_shapes() -> None:
    assert read(Batch(FISH), HERRING, 1) == read(Batch(FISH), [HERRING], 1) == [A_HERRING]
    assert read(Batch(SHOAL), HERRING, 1) == read(Batch(SHOAL), [HERRING], 1) == [[A_HERRING]]
    assert [names(one) for one in read(Batch(SCALES), PARALLEL, 1)] == [["herring", "cod"]]
    weights: Json[list[float]] = Json(lambda: list[float])
    assert read(Batch(weights), [0.5], 1) == read(Batch(weights), [[0.5]], 1) == [[0.5]]


@pytest.mark.parametrize("reader", [Batch(FISH), Batch(SHOAL), Batch(NAME), Batch(SCALES), Array()])
@pytest.mark.parametrize("body", [[], [HERRING], [HERRING] * 3, [[1.0, 2.0]], [[1.0]] * 3])
def test_any_other_length_is_refused(reader: Reader[object], body: list[object]) -> None:
    misfit(reader, body, 2)


def test_what_is_wrong_in_a_batch() -> None:
    assert misfit(Batch(FISH), HERRING, 2).expected == "a list of 2, one for each text"
    assert misfit(Batch(FISH), [HERRING, {"name": 5}], 2).pointer == "/1/name"
    assert misfit(Batch(SHOAL), [[HERRING], [HERRING, {}]], 2).pointer == "/1/1"
    assert misfit(Batch(SHOAL), [HERRING, {"weight": 1}], 2).pointer == "/1"
    assert (
        misfit(Batch(SCALES), [PARALLEL, {**PARALLEL, "names": [1, 2]}], 2).pointer == "/1/names/0"
    )


# Arrays


def test_arrays_keep_their_rank() -> None:
    for body, shape in (
        ([1, 2.5], (2,)),
        ([[[1], [2]]], (1, 2, 1)),
        ([[[[0.5] * 3]]], (1, 1, 1, 3)),
    ):
        array = read(Array(), body)
        assert array.shape == shape
        assert array.dtype == np.float32
    assert read(Array(), b"[1e300, -0.0, NaN]").tolist()[0] == float("inf")


def test_arrays_of_a_batch() -> None:
    assert read(Array(), [[1, 2], [3, 4], [5, 6]], 3).shape == (3, 2)
    assert read(Array(), [[[1, 2]], [[3, 4]]], 2).shape == (2, 1, 2)
    assert read(Array(), [[1, 2]], 1).shape == (1, 2)
    assert read(Array(), [1, 2], 1).shape == (1, 2)


def test_a_ragged_batch_says_what_to_do() -> None:
    error = misfit(Array(), [[[1, 2], [3, 4]], [[1, 2]]], 2)
    assert "pass them separately" in str(error)
    assert "singly" not in str(misfit(Array(), [[1, 2], [1]]))


NO_ARRAYS: list[tuple[object, str]] = [
    ({"embeddings": [1]}, ""),
    (5, ""),
    ([], ""),
    ([[], []], "/0"),
    ([[1, None], [2, 3]], "/0/1"),
    ([["1", "2"]], "/0/0"),
    ([[True, False]], "/0/0"),
    ([[1, 2], [3, {}]], "/1/1"),
    ([[1, 2], None], "/1"),
    ([[1, 2], [3]], ""),
    ([10**400], ""),
]


@pytest.mark.parametrize(("body", "pointer"), NO_ARRAYS)
def test_what_is_no_array(body: object, pointer: str) -> None:
    assert misfit(Array(), body).pointer == pointer


# Files


def png() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (3, 2)).save(buffer, format="PNG")
    return buffer.getvalue()


def file(reader: Reader[T], body: bytes, content_type: str) -> T:
    response = Response(200, {"content-type": content_type}, body)
    return decode((Rule(reader),), RequestFacts(), response.body, response.content_type)


@pytest.mark.parametrize("kind", ["image/png", "", "application/octet-stream", "IMAGE/PNG; q=1"])
def test_files(kind: str) -> None:
    assert file(ImageBody(), png(), kind).size == (3, 2)
    assert file(BytesBody(), png(), kind) == png()


@pytest.mark.parametrize("reader", [ImageBody(), BytesBody()])
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"error": "no"}', "application/json"),
        (png(), "application/json; charset=utf-8"),
        (b"{}", "application/problem+json"),
        (b"<html>", "TEXT/HTML"),
        (b"busy", "text/plain"),
        (b"", "image/png"),
    ],
)
def test_what_is_no_file(reader: Reader[object], body: bytes, kind: str) -> None:
    with pytest.raises(ResponseValidationError) as caught:
        file(reader, body, kind)
    assert caught.value.body == body


def test_what_is_no_picture() -> None:
    for body in (b"RIFF", png()[:40]):
        with pytest.raises(ResponseValidationError, match="an image"):
            file(ImageBody(), body, "image/png")


def test_pictures_inside_of_json() -> None:
    photos: Json[list[Photo]] = Json(lambda: list[Photo])
    assert misfit(photos, [{"picture": "AAAA"}]).pointer == "/0/picture"


# What is wrong, and where


PLACES: list[tuple[Reader[object], object, str, str]] = [
    (FISH, {}, "", "the field 'name'"),
    (FISH, {"name": None}, "/name", "a valid string"),
    (FISH, {"name": "a", "weight": "b"}, "/weight", "a valid number"),
    (FISH, [], "", "an object"),
    (FISH, [[]], "/0", "an object"),
    (FISH, [{}], "/0", "the field 'name'"),
    (FISH, "text", "", "an object"),
    (SHOAL, [HERRING, {}], "/1", "the field 'name'"),
    (SHOAL, [[HERRING, {"name": 1}]], "/0/1/name", "a valid string"),
    (SHOAL, ["text"], "/0", "an object"),
    (SHOAL, None, "", "an object"),
    (SHOAL, {"nome": 1}, "", "the field 'name'"),
    (Json(lambda: Net), {"fish": [HERRING, {"name": []}]}, "/fish/1/name", "a valid string"),
    (Json(lambda: Net), {"fish": HERRING}, "/fish", "a valid list"),
    (NAME, {"name": 1}, "/name", "a valid string"),
    (Json(lambda: list[float]), [1, "x"], "/1", "a valid number"),
    (Json(lambda: list[float]), {"a": 1}, "", "a valid list"),
    (Json(lambda: str), ["text"], "", "a valid string"),
]


@pytest.mark.parametrize(("reader", "body", "pointer", "expected"), PLACES)
def test_places_and_expectations(
    reader: Reader[object], body: object, pointer: str, expected: str
) -> None:
    error = misfit(reader, body)
    assert error.pointer == pointer
    assert error.expected.startswith(expected)


PLACES_IN_UNIONS: list[tuple[object, str]] = [
    ([{"kind": "hook"}], "/0"),
    ([{"kind": "hook", "sharp": "x"}], "/0/sharp"),
    ([{"kind": "hook", "hook": {"sharp": 1}}], "/0"),
    ([{"kind": "line", "length": 1, "part": [{}]}], "/0/part"),
    ([{"kind": "line", "length": "x", "line": 5}], "/0/length"),
    ([{"kind": "net"}], "/0"),
    ([{}], "/0"),
]


@pytest.mark.parametrize(("body", "pointer"), PLACES_IN_UNIONS)
def test_places_leave_out_the_tags_of_unions(body: object, pointer: str) -> None:
    assert misfit(Json(lambda: list[Gear]), body).pointer == pointer


def test_unions_of_objects_are_objects() -> None:
    gear: Json[list[Hook | Line]] = Json(lambda: list[Gear])
    (line,) = read(gear, {"kind": "line", "length": 2, "part": [HERRING]})
    assert isinstance(line, Line)
    assert line.part == [A_HERRING]


@pytest.mark.parametrize("reader", [FISH, SHOAL, Batch(FISH), Array(), NAME, Json(lambda: str)])
@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "an empty body"),
        (b" \n", "an empty body"),
        (b"<!doctype html><title>Busy</title>", "an HTML page titled “Busy”"),
        (b"Busy", "invalid JSON"),
        (b'{"name": "cut', "invalid JSON"),
        (b'{"name": 1} {}', "invalid JSON"),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, "recursion"),
        (b"[" * 100_000, "recursion"),
        (b'{"name": 1\xff}', "invalid JSON"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_is_no_document(reader: Reader[object], body: bytes, words: str) -> None:
    error = misfit(reader, body, 1)
    assert words in str(error)
    assert error.pointer == ""
    assert error.expected == "a JSON document"
    assert len(str(error)) < 300


def test_an_error_in_a_success_is_one() -> None:
    loose: Json[Loose] = Json(lambda: Loose)
    for body in ({"error": "out of bait"}, {"error": {"message": "out of bait"}, "note": "x"}):
        error = misfit(loose, body)
        assert error.pointer == "/error"
        assert "out of bait" in str(error)
    assert misfit(Json(lambda: list[Loose]), [{"error": "no"}]).pointer == "/0/error"
    assert read(loose, {"error": None, "note": '"error"'}).note == '"error"'
    assert read(Json(lambda: TransportFailure), {"error": "declared"}).error == "declared"
    assert read(Json(lambda: dict[str, JsonValue]), {"error": "free"}) == {"error": "free"}


# Rules


def test_the_first_rule_that_applies_counts() -> None:
    rules: tuple[Rule[object], ...] = (
        Rule(Batch(SHOAL), (Condition("text", "many"), Condition("top", "given"))),
        Rule(SHOAL, (Condition("top", "given"),)),
        Rule(FISH),
    )
    body = json.dumps([HERRING]).encode()

    def result(*held: Condition, batch: int | None = None) -> object:
        return decode(rules, RequestFacts(frozenset(held), batch), body, "application/json")

    assert result() == A_HERRING
    assert result(Condition("top", "given")) == [A_HERRING]
    assert result(Condition("top", "true")) == A_HERRING
    both = Condition("top", "given"), Condition("text", "many")
    assert result(*both, batch=1) == [[A_HERRING]]


def test_without_a_rule_that_applies_there_is_no_reader() -> None:
    with pytest.raises(ValueError, match="no rule"):
        choose((Rule(FISH, (Condition("top", "given"),)),), RequestFacts())


# Events


def events(reader: Reader[T]) -> Callable[[bytes], T]:
    quick, full = event_reader(reader, RequestFacts())

    def read(data: bytes) -> T:
        with suppress(ValueError):
            return quick(data)
        return full(data)

    return read


def test_events() -> None:
    assert events(FISH)(b'{"name": "cod", "new": 1}').name == "cod"
    assert events(FISH)(b'[{"name": "cod"}]').name == "cod"
    assert events(NAME)(b'{"name": "cod"}') == "cod"
    assert names(events(SHOAL)(b'[{"name": "cod"}]')) == names(events(SHOAL)(b'{"name": "cod"}'))
    assert events(Array())(b"[1]").shape == (1,)


@pytest.mark.parametrize(
    ("data", "pointer"), [(b'{"name": 5}', "/name"), (b"", ""), (b"[DONE]", ""), (b"{}", "")]
)
def test_events_that_do_not_fit(data: bytes, pointer: str) -> None:
    for reader in (FISH, NAME):
        with pytest.raises(ResponseValidationError) as caught:
            events(reader)(data)
        assert caught.value.pointer == pointer
        assert caught.value.body == data


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["name", "weight", "names", "weights", "fish", "kind", "error"]),
            inner,
            max_size=4,
        )
    ),
)
READERS = [
    FISH,
    SHOAL,
    SCALES,
    NAME,
    Batch(FISH),
    Batch(SHOAL),
    Batch(SCALES),
    Batch(NAME),
    Array(),
]


@given(st.sampled_from(READERS), ANY_JSON, st.sampled_from([None, 1, 2]))
def test_any_document_is_a_result_or_an_error_with_a_place(
    reader: Reader[object], document: object, batch: int | None
) -> None:
    try:
        read(reader, document, batch)
    except ResponseValidationError as error:
        resolve(document, error.pointer)


@given(st.sampled_from(READERS), st.binary())
def test_any_body_is_a_result_or_an_error(reader: Reader[object], body: bytes) -> None:
    with suppress(ResponseValidationError):
        read(reader, body, 1)


# Text


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"Good morning.", "text/plain"),
        (b"Good morning.", "text/html"),
        (b"Good morning.", "application/json"),
        (b'"Good morning."', "application/json"),
        (b"\xef\xbb\xbfGood morning.", ""),
    ],
)
def test_text_is_text_whatever_the_media_type_says(body: bytes, content_type: str) -> None:
    rules = (Rule(TextBody()),)
    assert decode(rules, RequestFacts(), body, content_type) == "Good morning."


@pytest.mark.parametrize(
    ("body", "content_type", "found"),
    [
        (b"<!DOCTYPE html><title>Bad gateway</title>", "text/plain", "an HTML page"),
        (b' {"text": "Good morning."}', "application/json", "an object"),
        (b"\xff\xfe", "text/plain", "2 bytes"),
    ],
)
def test_what_is_no_text_is_refused(body: bytes, content_type: str, found: str) -> None:
    with pytest.raises(ResponseValidationError, match=found):
        decode((Rule(TextBody()),), RequestFacts(), body, content_type)
