"""Compressed bodies: unpacked in bounded pieces, and refused unless they are whole."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime._transport.inflate import PIECE, Inflater


def raw(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return engine.compress(data) + engine.flush()


PACKERS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("x-gzip", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", raw),
    ("gzip", lambda data: gzip.compress(data[:3]) + gzip.compress(data[3:])),
]
packers = st.sampled_from(PACKERS)


def unpacked(encoding: str, pieces: list[bytes]) -> list[bytes]:
    inflater = Inflater(encoding)
    found = [piece for data in pieces for piece in inflater.feed(data)]
    inflater.end()
    return found


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@given(packers, st.binary(max_size=300), st.integers(1, 40))
def test_what_was_packed_comes_out_however_it_is_cut(
    packer: tuple[str, Callable[[bytes], bytes]], data: bytes, size: int
) -> None:
    encoding, pack = packer
    if pack is raw:
        size = max(size, 2)  # One byte may look like the beginning of another format.
    assert b"".join(unpacked(encoding, cut(pack(data), size))) == data


@given(packers, st.binary(min_size=1, max_size=300), st.data())
def test_what_lacks_its_end_is_refused(
    packer: tuple[str, Callable[[bytes], bytes]], data: bytes, draw: st.DataObject
) -> None:
    encoding, pack = packer
    whole = pack(data)
    last = gzip.compress(data[3:]) if packer is PACKERS[-1] else whole
    at = draw.draw(st.integers(len(whole) - len(last) + 1, len(whole) - 1))
    with pytest.raises(httpx.DecodingError):
        unpacked(encoding, [whole[:at]])


def test_no_piece_is_larger_than_the_bound() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    sizes = [len(piece) for piece in Inflater("gzip").feed(bomb)]
    assert sum(sizes) == 50_000_000
    assert max(sizes) <= PIECE


TRAILING = [
    b"\0",
    bytes(700),
    b"\n",
    b"\r\n\r\n",
    b"garbage",
    b"\x1fx",
    b"\x8b\x1f",
    b"\0\0 \x1f\x8b",
]


@given(packers, st.binary(max_size=300), st.sampled_from(TRAILING), st.integers(2, 40))
def test_bytes_after_the_end_are_ignored(
    packer: tuple[str, Callable[[bytes], bytes]], data: bytes, trailing: bytes, size: int
) -> None:
    encoding, pack = packer
    assert b"".join(unpacked(encoding, cut(pack(data) + trailing, size))) == data


@given(st.integers(0, 600), st.integers(1, 40))
def test_zeros_between_members_are_padding(zeros: int, size: int) -> None:
    body = gzip.compress(b"one ") + bytes(zeros) + gzip.compress(b"two")
    assert b"".join(unpacked("gzip", cut(body, size))) == b"one two"


@pytest.mark.parametrize("kept", [1, 2, 3, 10, -1])
@pytest.mark.parametrize("size", [1, 1000])
def test_a_truncated_second_member_is_refused(kept: int, size: int) -> None:
    body = gzip.compress(b"one") + gzip.compress(b"two")[:kept]
    with pytest.raises(httpx.DecodingError):
        unpacked("gzip", cut(body, size))


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_what_is_not_packed_is_refused(encoding: str) -> None:
    with pytest.raises(httpx.DecodingError):
        unpacked(encoding, [b"not packed at all"])
    assert unpacked(encoding, []) == []
