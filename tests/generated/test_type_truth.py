"""Whatever a server answers, a result is what its annotations say, or there is an error.

Every answer of every example of every method is changed in every place, and played to both
clients. What comes back is held against the annotations of the overload that the call chose; an
error must say where it is wrong, by a pointer that leads somewhere in the very bytes that came.
What a server only adds is never an error.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from types import GenericAlias
from typing import Any, Literal

import numpy as np
import pytest
from inferwire import (
    APIError,
    AsyncInferenceClient,
    InferenceClient,
    JsonValue,
    RequestValidationError,
    ResponseValidationError,
    StreamTruncatedError,
    TextGenerationOutput,
    TranslationOutput,
)
from inferwire_runtime import hints
from inferwire_testing import Example, Method, load_manifest
from inferwire_testing._fixtures.media import body_bytes, resolve_json
from PIL.Image import Image

from tests.support.scale import ALL
from tests.support.type_truth.calls import Answer, Outcome, acall, aopened, arguments, call, opened
from tests.support.type_truth.check import UNKNOWN, enumerated, known, lies, of_stream, promised
from tests.support.type_truth.mutations import (
    Mutation,
    Path,
    broken,
    mutations,
    resolved,
    tokens,
    written,
)

MANIFEST = load_manifest("inferwire")

HUB = {"get_recommended_model"}
"""Says that there is no model where none is named, which is a refusal and no bad answer."""
EVENTS = "text/event-stream"
HALVES = ("sync", "async")


@dataclass(frozen=True)
class Case:
    """One example through one half, with what its annotations promise."""

    method: Method
    example: Example
    half: str

    @property
    def arguments(self) -> dict[str, Any]:
        return arguments(self.example)

    def promise(self) -> Any:
        client = InferenceClient if self.half == "sync" else AsyncInferenceClient
        return promised(getattr(client, self.method.name), self.arguments)

    @property
    def content_type(self) -> str:
        return self.example.response.headers.get("content-type", "")


def cases(*, streams: bool) -> list[Any]:
    return [
        pytest.param(Case(method, example, half), id=f"{method.name}/{example.name}/{half}")
        for method, example in MANIFEST.examples()
        for half in HALVES
        if (example.response.events is not None) is streams
    ]


def some(changes: Iterator[Any], salt: str) -> list[Any]:
    """All of them, or a tenth that is the same in every run, with what only adds in full."""
    everything = list(changes)
    if ALL:
        return everything
    dice = random.Random(salt)
    return [one for one in everything if dice.random() < 0.1]


def outcomes(case: Case, bodies: list[tuple[bytes, str]], status: int = 200) -> list[Outcome]:
    """What comes of the call for each of the answers."""
    if case.method.name in HUB and len(bodies) > 1:  # A client asks the hub once.
        return [one for body in bodies for one in outcomes(case, [body], status)]
    given, answer = case.arguments, Answer(status=status)
    found: list[Outcome] = []

    async def run() -> None:
        async with aopened(MANIFEST, case.example, answer) as client:
            for answer.body, answer.content_type in bodies:
                found.append(await acall(client, case.method, given))

    if case.half == "async":
        asyncio.run(run())
        return found
    with opened(MANIFEST, case.example, answer) as client:
        for answer.body, answer.content_type in bodies:
            found.append(call(client, case.method, given))
    return found


def listed(annotation: Any) -> Any:
    """A list of what the annotation says."""
    return GenericAlias(list, (annotation,))


def check_place(error: ResponseValidationError, sent: bytes, changed: Path | None) -> None:
    """The pointer leads somewhere in the bytes that came, on the way to what was changed."""
    assert error.body == sent
    assert error.expected
    try:
        document: object = json.loads(sent)
    except (ValueError, RecursionError):
        assert error.pointer == ""
        return
    resolved(document, error.pointer)
    if changed is not None and "the list before it" not in error.expected:
        at, place = tokens(error.pointer), tuple(map(str, changed))
        shorter = min(len(at), len(place))
        assert at[:shorter] == place[:shorter], f"{error.pointer} for a change of {changed}"


def is_error(document: bytes) -> bool:
    """The answer holds a member that says that something went wrong."""
    return b'"error"' in document


def check(case: Case, outcome: Outcome, sent: bytes, changed: Path | None, promise: Any) -> None:
    match outcome.error:
        case None:
            assert not list(lies(outcome.result, promise))
        case ResponseValidationError() as error:
            check_place(error, sent, changed)
        case APIError() as error:
            assert is_error(sent)
            assert error.body == sent
        case RequestValidationError() if case.method.name in HUB:
            pass
        case other:
            raise AssertionError(f"{type(other).__name__} escaped") from other


@pytest.mark.parametrize("case", cases(streams=False))
def test_whatever_is_answered_is_true_or_an_error(case: Case) -> None:
    response, promise = case.example.response, case.promise()
    if of_stream(promise) is not None:
        promise = listed(of_stream(promise))
    whole = body_bytes(response.body, case.content_type)
    is_document = case.content_type in {"application/json", ""} and whole[:1] in {b"{", b"["}
    document = resolve_json(response.body) if is_document else None
    (plain,) = outcomes(case, [(whole, case.content_type)], response.status)
    assert plain.error is None
    assert not list(lies(plain.result, promise))
    bodies: list[tuple[bytes, str, Mutation | None]] = []
    if is_document:
        changes = some(mutations(document, enumerated(promise)), str(case.example))
        bodies += [(one.text, "application/json", one) for one in changes]
    wrong = some(broken(whole, document), str(case.example))
    types = ("application/json", "text/html", "", *({case.content_type} - {"application/json"}))
    bodies += [(one, kind, None) for one in wrong for kind in types]
    found = outcomes(case, [(text, kind) for text, kind, _ in bodies], response.status)
    told: list[str] = []
    for (text, kind, change), outcome in zip(bodies, found, strict=True):
        try:
            check(case, outcome, text, change.at if change else None, promise)
            if change and change.additive:
                assert outcome.error is None, f"refused what only adds: {outcome.error}"
                same = known(outcome.result) == known(plain.result)
                # An object that is declared to become a text is in it with all that it holds.
                shown = repr(known(outcome.result))
                assert same or change.kind == "enum" or UNKNOWN in shown or '"error":null' in shown
        except (AssertionError, LookupError) as error:
            note = f"{change.kind} at {change.at}" if change else f"broken, as {kind!r}"
            told.append(f"{error!r}: {note}: {text[:200]!r}")
    assert not told, "\n".join([f"{len(told)} of {len(bodies)}:", *told])


def framed(datas: list[bytes], names: list[str | None]) -> bytes:
    """The body of a stream of these events."""
    heads = [f"event: {name}\n".encode() if name else b"" for name in names]
    lines = [b"\n".join(b"data: " + line for line in one.split(b"\n")) for one in datas]
    return b"".join(b"%b%b\n\n" % both for both in zip(heads, lines, strict=True))


def changed_events(case: Case, enums: dict[str, set[str]]) -> Iterator[tuple[int, Mutation]]:
    for index, event in enumerate(case.example.response.events or ()):
        if isinstance(event.data, dict | list):
            for change in mutations(event.data, enums):
                yield index, change
            for text in broken(written(event.data), event.data):
                yield index, Mutation("replace", (), text)


@pytest.mark.parametrize("case", cases(streams=True))
def test_whatever_a_stream_holds_is_true_or_an_error(case: Case) -> None:
    promise = listed(of_stream(case.promise()))
    events = case.example.response.events or ()
    names = [one.event for one in events]
    datas = [
        one.data.encode() if isinstance(one.data, str) else written(one.data) for one in events
    ]
    (plain,) = outcomes(case, [(framed(datas, names), EVENTS)])
    assert plain.error is None
    assert not list(lies(plain.result, promise))
    changes = some(changed_events(case, enumerated(promise)), str(case.example))
    bodies = [
        (framed([*datas[:index], change.text, *datas[index + 1 :]], names), EVENTS)
        for index, change in changes
    ]
    told: list[str] = []
    for (index, change), outcome in zip(changes, outcomes(case, bodies), strict=True):
        try:
            check_stream(outcome, plain, index, change, promise)
        except (AssertionError, LookupError) as error:
            note = f"event {index}, {change.kind} at {change.at}"
            told.append(f"{error!r}: {note}: {change.text[:200]!r}")
    assert not told, "\n".join([f"{len(told)} of {len(bodies)}:", *told])


def check_stream(
    outcome: Outcome, plain: Outcome, index: int, change: Mutation, promise: Any
) -> None:
    """What came before the changed event is there, and the event is true or an error."""
    before = plain.items[:index]
    assert outcome.items[: len(before)] == before
    assert not list(lies(outcome.items, promise))
    match outcome.error:
        case None:
            pass
        case ResponseValidationError() as error:
            check_place(error, change.text, change.at)
            assert list(error.received) == outcome.items == before
        case StreamTruncatedError() as error:
            assert list(error.received) == outcome.items
        case APIError() as error:
            assert is_error(change.text)
            assert list(error.received) == outcome.items == before
        case other:
            raise AssertionError(f"{type(other).__name__} escaped") from other
    if change.additive:
        assert outcome.error is None, f"refused what only adds: {outcome.error}"
        assert change.kind == "enum" or known(outcome.items) == known(plain.items)


ONE_OR_NONE = list[TextGenerationOutput] | None
LIES: list[tuple[object, Any]] = [
    (True, int),
    (1, float),
    ("1", int | None),
    (None, str),
    ([1, "a"], list[int]),
    ((1, 2), list[int]),
    ({"a": 1}, dict[str, str]),
    ({1: "a"}, JsonValue),
    ("b", Literal["a"]),
    (object(), JsonValue),
    ((1.0, 2), tuple[float, float | None]),
    (np.zeros(2), hints.FloatArray),
    (b"", Image),
    (TextGenerationOutput.model_construct(generated_text=1), TextGenerationOutput),
    ([TextGenerationOutput.model_construct(generated_text="a", details=1)], ONE_OR_NONE),
]


@pytest.mark.parametrize(("value", "annotation"), LIES)
def test_the_judge_sees_lies(value: object, annotation: Any) -> None:
    assert list(lies(value, annotation))


def test_the_judge_knows_the_overloads() -> None:
    method = InferenceClient.text_generation
    assert promised(method, {"prompt": "a"}) is str
    assert promised(method, {"prompt": "a", "details": True}) is TextGenerationOutput
    assert of_stream(promised(method, {"prompt": "a", "stream": True})) is str
    many = promised(InferenceClient.translation, {"text": ["a"]})
    assert many == list[TranslationOutput]
