"""Decodes responses that are not models: arrays, images and other files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from inferwire_runtime._errors.bodies import is_html
from inferwire_runtime._json.guards import is_list
from inferwire_runtime._json.locate import nearest
from inferwire_runtime._json.pointers import Pointer, at_pointer
from inferwire_runtime._media.types import is_json, is_text
from inferwire_runtime._operation.readers import Sound
from inferwire_runtime._response.shapes import DecodeMismatch, only, parse, what

if TYPE_CHECKING:
    import numpy as np

    from inferwire_runtime import hints

_MOST_CHANNELS = 32
_WAV_LIMIT = 2**31
"""The size in bytes, and the bytes per second, that the header of a WAV file can represent."""
_FLAT = 2
"""The number of dimensions of a list of lists."""


def read_file(body: bytes, content_type: str) -> bytes:
    """Return the body unchanged; raise if it is empty or its content type is text."""
    if is_text(content_type):
        raise DecodeMismatch((), "a file", content_type)
    if not body:
        raise DecodeMismatch((), "a file", "an empty body")
    return body


def read_text(body: bytes, content_type: str) -> str:
    """Return the body as a string; some servers send text as a string in JSON.

    The media type does not count: some send plain text as HTML or as JSON.
    """
    if is_json(content_type) and body.lstrip()[:1] in {b'"', b"{", b"["}:
        text = parse(body)
        if isinstance(text, str):
            return text
        raise DecodeMismatch((), "text", what(text))
    if is_html(body):
        raise DecodeMismatch((), "text", "an HTML page")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = f"{len(body)} bytes ({content_type or 'no media type'})"
        raise DecodeMismatch((), "text in UTF-8", found) from error


def read_nothing(body: bytes, content_type: str) -> None:
    """Ignore the body of a response that need not have one."""
    del body, content_type


def read_sound(reader: Sound, body: bytes, content_type: str) -> bytes:
    """Return an audio file: the body itself, or a WAV file from the samples in JSON."""
    if is_json(content_type):
        return _samples(parse(body), reader)
    return read_file(body, content_type)


def _samples(document: object, reader: Sound) -> bytes:
    """Encode the samples in a JSON document, from -1 to 1, as a WAV file (16-bit PCM).

    The samples are a list, or a list for each channel; either may be nested in further lists with
    one item. Samples out of range are clipped.
    """
    import io
    import wave

    import numpy as np

    one = only(document, ())
    rate = at_pointer(one.value, reader.rate)
    if isinstance(rate, bool) or not isinstance(rate, (int, float)) or not 1 <= rate < 2**32:
        at = nearest(one.value, one.at, reader.rate)
        raise DecodeMismatch(at, "the number of samples per second", what(rate))
    at = nearest(one.value, one.at, reader.samples)
    samples = read_array(at_pointer(one.value, reader.samples), at, None)
    while samples.ndim > _FLAT and len(samples) == 1:
        samples = samples[0]
    channels = np.atleast_2d(samples)
    if channels.ndim > _FLAT or len(channels) > _MOST_CHANNELS:
        expected = "a list of samples, or a list for each channel"
        raise DecodeMismatch(at, expected, f"shape {samples.shape}")
    if round(rate) * len(channels) * 2 >= _WAV_LIMIT or channels.size * 2 >= _WAV_LIMIT:
        expected = "audio that fits into a WAV file"
        raise DecodeMismatch(at, expected, f"{len(channels)} channels")
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(len(channels))
        out.setsampwidth(2)
        out.setframerate(round(rate))
        levels = np.rint(np.nan_to_num(channels).clip(-1, 1) * 32767)
        out.writeframes(levels.T.astype("<i2").tobytes())
    return file.getvalue()


def read_image(body: bytes, content_type: str) -> hints.Image:
    """Decode an image file. Raises ImportError if Pillow is not installed."""
    from inferwire_runtime.images import decode_image

    file = read_file(body, content_type)
    try:
        return decode_image(file)
    except ValueError as error:
        expected = str(error).removeprefix("should be ")
        kind = content_type or "no media type"
        raise DecodeMismatch((), expected, f"{len(file)} bytes ({kind})") from error


def read_array(value: object, at: Pointer, batch: int | None) -> hints.FloatArray:
    """Convert nested lists of numbers to a float32 array.

    For a batch, the first axis is the batch. See `numbers` for what counts as a number.
    """
    import numpy as np

    array = numbers(value, at, batch)
    with np.errstate(over="ignore"):
        return array.astype(np.float32)


def numbers(value: object, at: Pointer, batch: int | None) -> np.ndarray[Any, Any]:
    """Convert nested lists of numbers to an array of the type that NumPy infers.

    NaN and infinity are numbers, since many servers send them. Null is none: it may stand for NaN
    or for a missing value. numpy infers the type first: with float32 it would accept null as NaN
    and strings as numbers.
    """
    import numpy as np

    if not is_list(value):
        raise DecodeMismatch(at, "nested lists of numbers", what(value))
    try:
        array = np.array(value)
    except ValueError:
        array = None
    if array is None or array.dtype.kind not in "fiu" or not array.size:
        inside, found = _first_non_number(value, is_ragged=array is None)
        if array is None and not inside:
            raise _ragged(value, at, batch)
        raise DecodeMismatch((*at, *inside), "a number", found)
    if batch is not None and len(array) != batch:
        if batch != 1:
            raise DecodeMismatch(at, f"a list of {batch}, one for each text", what(value))
        array = array[np.newaxis]
    return array


def _ragged(value: list[object], at: Pointer, batch: int | None) -> DecodeMismatch:
    expected = "lists of equal lengths"
    if batch is not None and batch > 1:
        expected += " (texts of different lengths cannot share an array: pass them separately)"
    expected += "; the exception's body has the lists as JSON"
    return DecodeMismatch(at, expected, f"a list of {len(value)} whose parts differ in shape")


def _first_non_number(value: list[object], *, is_ragged: bool) -> tuple[Pointer, str]:
    """Return the first location that is not a number, and what is there.

    In ragged lists, an empty list is only the shortest of them.
    """
    pending: list[tuple[Pointer, object]] = [((), value)]
    while pending:
        at, one = pending.pop()
        if is_list(one) and (one or is_ragged):
            inner = [((*at, str(index)), item) for index, item in enumerate(one)]
            pending += reversed(inner)
        elif isinstance(one, bool) or not isinstance(one, (int, float)):
            return at, what(one)
    return (), "numbers that are too large"
