"""A video of a single color, as an AVI file with uncompressed frames.

AVI is the only container with raw pixels that every decoder supports. Other containers need an
encoder, on which their bytes would depend. Layout: Microsoft, "AVI RIFF File Reference".
"""

from __future__ import annotations

import struct

_HAS_INDEX = _KEY_FRAME = 0x10
_BITS = 24


def avi(width: int, height: int, frames: int, rate: int, color: tuple[int, int, int]) -> bytes:
    """Build a file with this number of frames, frame rate, and red, green and blue components."""
    row = bytes(reversed(color)) * width
    picture = (row + bytes(-len(row) % 4)) * height
    name, size = b"00db", len(picture)
    header = struct.pack(
        "<14I",
        *(1_000_000 // rate, size * rate, 0, _HAS_INDEX, frames, 0, 1, size, width, height),
        *(0, 0, 0, 0),
    )
    stream = struct.pack(
        "<4s4sIHHIIIIIIiI4H",
        *(b"vids", b"DIB ", 0, 0, 0, 0, 1, rate, 0, frames, size, -1, 0),
        *(0, 0, width, height),
    )
    bitmap = struct.pack("<IiiHHIIiiII", 40, width, height, 1, _BITS, 0, size, 0, 0, 0, 0)
    step = 8 + size
    index = b"".join(
        struct.pack("<4sIII", name, _KEY_FRAME, 4 + number * step, size) for number in range(frames)
    )
    return _list(
        b"RIFF",
        b"AVI ",
        _list(
            b"LIST",
            b"hdrl",
            _chunk(b"avih", header),
            _list(b"LIST", b"strl", _chunk(b"strh", stream), _chunk(b"strf", bitmap)),
        ),
        _list(b"LIST", b"movi", _chunk(name, picture) * frames),
        _chunk(b"idx1", index),
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    """Build a chunk. All chunks here have an even length, so they need no padding."""
    return kind + struct.pack("<I", len(data)) + data


def _list(kind: bytes, form: bytes, *chunks: bytes) -> bytes:
    return _chunk(kind, form + b"".join(chunks))
