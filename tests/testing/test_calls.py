"""What counts as a right outcome, and how results are put in words."""

from __future__ import annotations

import numpy as np
import pytest
from inferwire_testing import LocalServer, Manifest, render
from inferwire_testing._demo.calls import Call, Flavor, Streamed, carry_out, plan
from inferwire_testing._demo.summary import joined_text, summarize
from inferwire_testing._manifest import Example
from PIL import Image
from pydantic import BaseModel, JsonValue

pytestmark = pytest.mark.usefixtures("on_path")


class RefusedError(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(f"refused with {status}")
        self.status = status


class Point(BaseModel):
    x: int
    y: int | None = None


class Line(BaseModel):
    text: str


class Note(BaseModel):
    id: str
    lines: list[Line]


def refusing(manifest: Manifest, status: int) -> Manifest:
    """The manifest with one example, which the server refuses."""
    method = manifest.methods[0]
    example = method.examples[0].model_dump(exclude_unset=True)
    response = {"status": status, "body": {"error": "no"}}
    refused = Example.model_validate({**example, "response": response})
    methods = (method.model_copy(update={"examples": (refused,), "aliases": ()}),)
    return manifest.model_copy(update={"methods": methods})


def test_plan_covers_examples_halves_and_aliases(manifest: Manifest) -> None:
    calls = plan(manifest)
    examples = sum(len(method.examples) for method in manifest.methods)
    aliases = sum(len(method.aliases) for method in manifest.methods)
    assert len(calls) == 2 * (examples + aliases)


@pytest.mark.parametrize("flavor", Flavor)
def test_example_of_an_error(
    manifest: Manifest, flavor: Flavor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(response: object) -> bytes:
        raise RefusedError(getattr(response, "status_code", 0))

    served = refusing(manifest, 404)
    call: Call = next(one for one in plan(served) if one.flavor is flavor)
    with LocalServer(served) as server:
        assert not carry_out(call, served, server.url).ok  # It raises, but without the status.
        monkeypatch.setattr("paperboat._content", refuse)
        assert carry_out(call, served, server.url).ok


def test_error_where_a_result_is_expected(manifest: Manifest) -> None:
    call = plan(manifest)[0]
    outcome = carry_out(call, manifest, "http://127.0.0.1:9")
    assert not outcome.ok
    assert "ConnectError" in str(outcome.differences[0])


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("fair wind", '"fair wind"'),
        ([], "an empty list"),
        ([0.5, 1.0], "[0.5, 1.0]"),
        ([Point(x=1), Point(x=2)], "2 x Point: x=1"),
        (Point(x=1, y=2), "Point: x=1, y=2"),
        (
            Note(id="n1", lines=[Line(text="fair wind")]),
            'Note: lines=[(text="fair wind")], id="n1"',
        ),
        (np.zeros((2, 3), dtype=np.float32), "float32 array (2, 3)"),
        (Image.new("RGB", (8, 6)), "8x6 RGB image"),
        (render({"$media": "audio/wav"}), "WAV at 8000 Hz, 364 bytes"),
        (b"\x89PNG" + bytes(6), "PNG, 10 bytes"),
        (b"abc", "3 bytes"),
        (Streamed((), ()), "an empty stream"),
        (Streamed(("a", "b"), (0.1, 0.25)), '2 x str: "ab", first after 100 ms, last after 250 ms'),
        ("x" * 500, '"' + "x" * 46 + "…"),
    ],
)
def test_summaries(result: object, words: str) -> None:
    assert summarize(result) == words


def test_joined_text_is_the_part_that_changes() -> None:
    assert joined_text([], []) == ""
    pieces: list[JsonValue] = [{"id": "1", "parts": [{"text": text}]} for text in ("a", "b", "c")]
    assert joined_text([{"id": "1", "parts": []}, *pieces], ["Part"] * 4) == "abc"


def test_texts_of_events_of_two_kinds_are_not_joined() -> None:
    pieces: list[JsonValue] = [{"text": text} for text in ("Hello", "note", " there", "!")]
    kinds = ["Word", "Remark", "Word", "Word"]
    assert joined_text(pieces, kinds) == "Hello there!"
