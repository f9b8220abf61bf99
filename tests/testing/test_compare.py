"""Results beside what examples say."""

from __future__ import annotations

import base64
import io

import numpy as np
import pytest
from inferwire_testing import differences, render
from PIL import Image
from pydantic import BaseModel, ConfigDict, Field, JsonValue, RootModel

PNG: JsonValue = {"$media": "image/png", "width": 4, "height": 3, "color": [9, 8, 7]}
WAV: JsonValue = {"$media": "audio/wav", "seconds": 0.01}


class Inner(BaseModel):
    score: float


class Outer(BaseModel):
    model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True, populate_by_name=True)

    label: str
    inner: Inner | None = None
    kind: str | None = Field(default=None, alias="$kind")
    mask: Image.Image | None = None


class Rows(RootModel[list[int]]):
    pass


def picture(color: tuple[int, int, int] = (9, 8, 7)) -> Image.Image:
    return Image.new("RGB", (4, 3), color)


def found(expected: JsonValue, got: object) -> list[tuple[str, str, str]]:
    return [(one.pointer, one.expected, one.got) for one in differences(expected, got)]


def test_plain_values() -> None:
    assert found({"a": [1, None, "x", 2.0]}, {"a": [1.0, None, "x", 2]}) == []
    assert found({"a": 1, "b": 2}, {"a": True, "c": 3}) == [
        ("/a", "1", "true"),
        ("/b", "2", "nothing"),
        ("/c", "nothing", "3"),
    ]
    assert found([1], [1, 2]) == [("/1", "nothing", "2")]
    assert found([1, 2], [1]) == [("/1", "2", "nothing")]


def test_models_by_the_fields_that_were_sent_extras_included() -> None:
    got = Outer.model_validate({"label": "a", "inner": {"score": 0.5}, "$kind": "k", "more": [1]})
    expected: JsonValue = {"label": "a", "inner": {"score": 0.5}, "$kind": "k", "more": [1]}
    assert found(expected, got) == []
    assert found({"label": "a"}, Outer(label="a")) == []
    assert found({"label": "a", "inner": None}, Outer(label="a")) == [("/inner", "null", "nothing")]
    assert found({"label": "a", "inner": None}, Outer(label="a", inner=None)) == []
    assert found([[1, 2]], [Rows([1, 3])]) == [("/0/1", "2", "3")]


def test_images_by_pixels_not_by_file() -> None:
    file = io.BytesIO()
    picture().save(file, "PNG")
    assert file.getvalue() != render(PNG)
    assert found(PNG, Image.open(file)) == []
    assert len(found(PNG, picture((9, 8, 6)))) == 1
    assert len(found(PNG, picture().convert("L"))) == 1
    assert len(found(PNG, picture().resize((3, 4)))) == 1


@pytest.mark.parametrize(
    "expected", [PNG, {"$base64": PNG}, base64.b64encode(render(PNG)).decode()]
)
def test_images_inside_models(expected: JsonValue) -> None:
    whole: list[JsonValue] = [{"label": "a", "mask": expected}]
    assert found(whole, [Outer(label="a", mask=picture())]) == []
    assert [one[0] for one in found(whole, [Outer(label="a", mask=picture((0, 0, 0)))])] == [
        "/0/mask"
    ]


def test_bytes_by_content() -> None:
    assert found(WAV, render(WAV)) == []
    assert found({"$base64": WAV}, render(WAV)) == []
    assert found(base64.b64encode(b"abc").decode(), b"abc") == []
    assert len(found(WAV, b"abc")) == 1
    assert len(found(None, b"abc")) == 1
    assert len(found(WAV, "text")) == 1
    assert found({"$base64": WAV}, base64.b64encode(render(WAV)).decode()) == []


def test_arrays_as_float32() -> None:
    got = np.array([[0.1, 0.2]], dtype=np.float32)
    assert found([[0.1, 0.2]], got) == []
    assert [one[0] for one in found([[0.1, 0.3]], got)] == ["/0/1"]
    assert [one[0] for one in found([[0.1]], got)] == ["/0/1"]
    assert found([[0.1, 0.2]], got.astype(np.float64))[0][2] == (
        '"<an array of float64, not float32>"'
    )
    assert found([0, 1], np.array([0, 1], dtype=np.float32)) == []


def test_an_object_of_another_type_never_equals() -> None:
    assert len(found(None, object())) == 1
    assert len(found("<a object>x", object())) == 1
