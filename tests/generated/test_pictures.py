"""Pillow images over sockets: the server gets the picture that a person sees."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inferwire import RequestValidationError
from inferwire_runtime._media.pictures import as_png
from PIL import Image, ImageOps

from tests.faults.server import FaultServer, answer
from tests.support.both_clients import ask

SIZE = (8, 6)
FLAVORS = pytest.mark.parametrize("flavor", ["sync", "async"])
ORIENTATION = 0x0112


def colors(*, alpha: bool = False) -> Image.Image:
    """A picture of which no two corners are the same."""
    image = Image.new("RGBA" if alpha else "RGB", SIZE)
    for x in range(SIZE[0]):
        for y in range(SIZE[1]):
            color = (x * 30, y * 40, 250 - x * 20)
            image.putpixel((x, y), (*color, 250 - 30 * x) if alpha else color)
    return image


def gray16() -> Image.Image:
    return Image.fromarray(np.arange(48, dtype=np.uint16).reshape(6, 8) * 1365)


def gray(mode: str, dtype: str) -> Image.Image:
    """A picture with 16 bits, in one of the modes for them."""
    return Image.frombytes(mode, SIZE, np.asarray(gray16()).astype(dtype).tobytes())


def with_palette(*, transparency: int | bytes) -> Image.Image:
    image = colors().quantize(16)
    image.info["transparency"] = transparency
    return image


def reopened(image: Image.Image, form: str, **options: Any) -> Image.Image:
    file = io.BytesIO()
    image.save(file, form, **options)
    file.seek(0)
    return Image.open(file)


def animated() -> Image.Image:
    frames = [colors().quantize(8), ImageOps.mirror(colors()).quantize(8)]
    image = reopened(frames[0], "GIF", save_all=True, append_images=frames[1:])
    image.seek(1)
    return image


PICTURES: dict[str, Callable[[], Image.Image]] = {
    "1": lambda: colors().convert("1"),
    "L": lambda: colors().convert("L"),
    "LA": lambda: colors(alpha=True).convert("LA"),
    "La": lambda: colors(alpha=True).convert("LA").convert("La"),
    "P": lambda: colors().convert("P"),
    "P of 16 colors": lambda: colors().quantize(16),
    "P with a transparent color": lambda: with_palette(transparency=3),
    "P with alpha": lambda: with_palette(transparency=bytes(range(0, 240, 15))),
    "P with RGBA": lambda: colors(alpha=True).quantize(16),
    "PA": lambda: colors(alpha=True).convert("P").convert("PA"),
    "RGB": colors,
    "RGBX": lambda: colors().convert("RGBX"),
    "RGBA": lambda: colors(alpha=True),
    "RGBa": lambda: colors(alpha=True).convert("RGBa"),
    "CMYK": lambda: colors().convert("CMYK"),
    "CMYK JPEG": lambda: reopened(colors().convert("CMYK"), "JPEG"),
    "YCbCr": lambda: colors().convert("YCbCr"),
    "HSV": lambda: colors().convert("HSV"),
    "JPEG": lambda: reopened(colors(), "JPEG"),
    "WebP": lambda: reopened(colors(alpha=True), "WEBP", lossless=True),
    "TIFF": lambda: reopened(colors().convert("CMYK"), "TIFF"),
    "GIF": lambda: reopened(colors(alpha=True), "GIF"),
    "a frame of a GIF": animated,
}


def seen(image: Image.Image) -> list[object]:
    """The colors of a picture; those that are transparent are all the same."""
    if image.mode == "La":
        image = image.convert("LA")
    array = np.asarray(image.convert("RGBA"))
    pixels: list[object] = np.where(array[..., 3:] == 0, 0, array).tolist()
    return pixels


def received(flavor: str, image: object) -> Image.Image:
    """The picture that a server gets."""
    with FaultServer(answer(b'[{"label": "a", "score": 0.5}]')) as server:
        ask(flavor, "image_classification", image, client={"base_url": server.url})
    (asked,) = server.asked
    assert asked.headers["content-type"] == "image/png"
    got = Image.open(io.BytesIO(asked.body))
    got.load()
    return got


@FLAVORS
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_arrives_as_it_looks(flavor: str, name: str) -> None:
    image = PICTURES[name]()
    wanted = seen(image)
    assert seen(received(flavor, image)) == wanted


@FLAVORS
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_not_modified(flavor: str, name: str) -> None:
    image = PICTURES[name]()
    image.load()
    before = (image.mode, image.size, image.tobytes(), dict(image.info))
    received(flavor, image)
    assert (image.mode, image.size, image.tobytes(), dict(image.info)) == before


SIXTEEN: dict[str, Callable[[], Image.Image]] = {
    "I;16": gray16,
    "I;16L": lambda: gray("I;16L", "<u2"),
    "I;16B": lambda: gray("I;16B", ">u2"),
    "I;16N": lambda: gray("I;16N", "=u2"),
    "I": lambda: Image.fromarray(np.asarray(gray16()).astype(np.int32)),
    "PNG": lambda: reopened(gray16(), "PNG"),
    "TIFF": lambda: reopened(gray16(), "TIFF"),
}


@FLAVORS
@pytest.mark.parametrize("name", SIXTEEN)
def test_16_bits_are_scaled(flavor: str, name: str) -> None:
    got = np.asarray(received(flavor, SIXTEEN[name]()).convert("RGB"))[..., 0]
    wanted = np.asarray(gray16()) / 257
    assert np.abs(got - wanted).max() <= 0.5


@FLAVORS
def test_dark_16_bits_stay_dark(flavor: str) -> None:
    dark = Image.fromarray(np.full((6, 8), 255, dtype=np.uint16))
    assert received(flavor, dark).convert("L").getextrema() == (1, 1)


@FLAVORS
def test_8_bits_in_32_are_not_scaled(flavor: str) -> None:
    image = colors().convert("L").convert("I")
    assert seen(received(flavor, image)) == seen(colors().convert("L"))


REFUSED: dict[str, Callable[[], Image.Image]] = {
    "F": lambda: colors().convert("F"),
    "LAB": lambda: Image.new("LAB", SIZE),
    "negative I": lambda: Image.new("I", SIZE, -1),
    "large I": lambda: Image.new("I", SIZE, 65_536),
    "cut JPEG": lambda: cut("JPEG"),
    "cut PNG": lambda: cut("PNG"),
}


def cut(form: str) -> Image.Image:
    file = io.BytesIO()
    Image.effect_noise((99, 99), 50).save(file, form)
    return Image.open(io.BytesIO(file.getvalue()[:2000]))


@FLAVORS
@pytest.mark.parametrize("name", REFUSED)
def test_what_has_no_certain_colors_is_refused_before_it_is_sent(flavor: str, name: str) -> None:
    with FaultServer(answer(b"[]")) as server:
        with pytest.raises(RequestValidationError, match=r"^image cannot be encoded") as caught:
            ask(flavor, "image_to_text", REFUSED[name](), client={"base_url": server.url})
        assert server.asked == []
    assert caught.value.argument == "image"


@FLAVORS
@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_picture_arrives_upright(flavor: str, orientation: int, form: str) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    image = reopened(colors(), form, exif=exif)
    wanted = ImageOps.exif_transpose(reopened(colors(), form, exif=exif))
    got = received(flavor, image)
    assert got.getexif().get(ORIENTATION, 1) == 1
    assert (got.size, seen(got)) == (wanted.size, seen(wanted))


@FLAVORS
def test_a_copy_arrives_upright(flavor: str) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    image = reopened(colors().convert("P"), "PNG", exif=exif)
    assert received(flavor, image.convert("RGB")).size == (SIZE[1], SIZE[0])


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
@FLAVORS
@pytest.mark.parametrize(
    "exif", [b"Exif\0\0garbage", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0"]
)
def test_unreadable_exif_changes_nothing(flavor: str, exif: bytes) -> None:
    image = reopened(colors(), "JPEG", exif=exif)
    assert seen(received(flavor, image)) == seen(reopened(colors(), "JPEG"))


@FLAVORS
def test_the_profile_of_inks_is_not_sent_with_rgb(flavor: str) -> None:
    image = colors().convert("CMYK")
    image.info["icc_profile"] = b"inks"
    assert "icc_profile" not in received(flavor, image).info
    assert image.info["icc_profile"] == b"inks"


@given(st.sampled_from(["L", "LA", "RGB", "RGBA", "CMYK", "YCbCr", "HSV", "P"]), st.data())
@settings(max_examples=60, deadline=None)
def test_any_pixels_arrive(mode: str, data: st.DataObject) -> None:
    width, height = data.draw(st.tuples(st.integers(1, 5), st.integers(1, 5)))
    size = width * height * len(Image.new(mode, (1, 1)).getbands())
    image = Image.frombytes(
        mode, (width, height), data.draw(st.binary(min_size=size, max_size=size))
    )
    if mode == "P":
        image.putpalette(data.draw(st.binary(min_size=768, max_size=768)))
    assert seen(Image.open(io.BytesIO(as_png(image, "image")))) == seen(image)
