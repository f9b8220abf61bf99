"""Lines of JSON: every way to cut a body, both line ends, and any bytes."""

from __future__ import annotations

import json
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime._http.jsonlines import JSONLines

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def decode(*chunks: bytes) -> list[bytes]:
    decoder = JSONLines()
    return [line for chunk in chunks for line in decoder.plain(decoder.complete(chunk))]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\n\n", b"\r\n \t\r\n"])
def test_line_ends_and_blank_lines(end: bytes) -> None:
    assert decode(b'{"a": 1}' + end + b"[2]" + end + b"3") == [b'{"a": 1}', b"[2]"]


@given(st.lists(VALUES), st.sampled_from([b"\n", b"\r\n"]), st.data())
def test_a_body_that_is_cut_anywhere_has_the_same_lines(
    values: list[object], end: bytes, data: st.DataObject
) -> None:
    lines = [json.dumps(one, ensure_ascii=False).encode("utf-8", "replace") for one in values]
    body = b"".join(line + end for line in lines)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(body)), max_size=5)))
    borders = [0, *cuts, len(body)]
    assert decode(*(body[a:b] for a, b in pairwise(borders))) == lines


@given(st.binary(), st.integers(1, 7))
def test_any_bytes_give_the_lines_that_they_have(body: bytes, size: int) -> None:
    decoder = JSONLines()
    chunks = [body[at : at + size] for at in range(0, len(body), size)]
    found = [line for one in chunks for line in decoder.plain(decoder.complete(one))]
    *whole, rest = body.split(b"\n")
    assert found == [one for line in whole if (one := line.strip(b" \t\r\n\v\f"))]
    assert (decoder.rest, decoder.pending) == (rest, len(rest))
    assert [one.data for one in decoder.events(body)] == decoder.plain(body)


@pytest.mark.parametrize(
    ("rest", "missing"),
    [(b"", b""), (b" ", b""), (b'{"a": 1}', b"\n"), (b'{"a": 1}\r', b"\n"), (b'{"a": 1', b"")],
)
def test_a_last_line_may_lack_its_end_but_nothing_else(rest: bytes, missing: bytes) -> None:
    decoder = JSONLines()
    decoder.complete(b"1\n" + rest)
    assert decoder.missing_end() == missing


def test_a_long_line_in_many_chunks_takes_linear_time() -> None:
    def seconds(count: int) -> float:
        decoder, start = JSONLines(), time.process_time()
        for _ in range(count):
            decoder.complete(b"x" * 100)
        return time.process_time() - start

    seconds(1000)
    assert seconds(80_000) < 40 * max(seconds(8_000), 0.001)
