"""The slow modes: each must end with `InferenceTimeoutError`, in time and naming its phase."""

from __future__ import annotations

import gzip
import zlib
from functools import partial

from inferwire import InferenceTimeoutError, Timeout

from tests.faults.answers import EVENT, GOOD
from tests.faults.failure_mode import FailureMode, one_connection, serving
from tests.faults.listeners import accepting, deaf, drips, full, sips
from tests.faults.server import (
    EVENTS,
    JSON,
    Behaviour,
    Link,
    answer,
    chunk,
    drip,
    events,
    head,
    reset,
    stall,
)

CHUNKED = {"transfer-encoding": "chunked"}
GOOD_HEAD = head(200, {**JSON, "content-length": str(len(GOOD))})
PACKED = gzip.compress(GOOD)
PACKED_HEAD = head(200, {**JSON, "content-encoding": "gzip", "content-length": str(len(PACKED))})
STREAM_HEAD = head(200, {**EVENTS, **CHUNKED})
BEGUN = events([EVENT], end=False)
LINE = b"data: %b\n\n" % EVENT
PING = chunk(b": ping\n\n")
BUSY = answer(b"{}", status=503, headers={"retry-after": "0.1"})
LOADING = answer(b'{"error": "the model is currently loading"}', status=503)
FAR = "https://far.test/"
TLS_RECORD = b"\x16\x03\x03\x3f\xff\x02\x00\x3f\xfb" + bytes(1000)


def packed_event() -> bytes:
    """An event in a compressed stream that does not end."""
    packer = zlib.compressobj(wbits=31)
    return packer.compress(LINE) + packer.flush(zlib.Z_SYNC_FLUSH)


def again(piece: bytes, *, after: bytes = b"", every: float = 0.05) -> Behaviour:
    """Send ``after``, and then a piece again and again: always something, and never enough."""

    def behave(link: Link) -> None:
        link.send(after)
        for _ in range(int(10 / every)):
            link.send(piece)
            link.pause(every)

    return behave


_slow = partial(
    FailureMode, ends=InferenceTimeoutError, sent="MAYBE_SENT", timeout=0.6, deadline=0.6
)
_unsent = partial(
    FailureMode,
    ends=InferenceTimeoutError,
    phase="connect",
    sent="NOT_SENT",
    timeout=0.6,
    deadline=0.6,
)
# More than the kernel buffers, so that sending it waits for the reader.
_large = partial(_slow, phase="send", size=16_000_000)
_drip = partial(drip, every=0.05)

CONNECTING = [
    _unsent(name="nobody accepts", place=full),
    _unsent(
        name="nobody accepts, limit for connecting",
        place=full,
        timeout=Timeout(5, connect=0.4),
        deadline=0.4,
    ),
    _unsent(name="nobody accepts a stream", kind="stream", place=full),
    _unsent(name="TLS is never answered", place=partial(deaf, "https")),
    _unsent(name="TLS drips", place=partial(accepting, drips(TLS_RECORD), "https")),
    _unsent(
        name="all connections are in use",
        place=partial(one_connection, stall(after=BEGUN)),
        before="stream",
    ),
    _unsent(
        name="all connections to a proxy are in use",
        place=partial(one_connection, stall(after=BEGUN)),
        before="stream",
        target="http://far.test/",
    ),
    _unsent(name="a proxy does not connect", place=deaf, target=FAR),
    _unsent(name="a SOCKS proxy does not connect", place=partial(deaf, "socks5"), target=FAR),
    _unsent(
        name="a SOCKS proxy drips",
        place=partial(accepting, drips(b"\5\0\5\0\0\3" + bytes([200]) * 40, 0.1), "socks5"),
        target="http://far.test/",
    ),
    _unsent(
        name="a proxy does not connect, limit for connecting",
        place=deaf,
        target=FAR,
        timeout=Timeout(1.5, connect=0.4),
        deadline=0.4,
    ),
]
SENDING = [
    _large(name="the request is not read", place=deaf),
    _large(name="the request is read in sips", place=partial(accepting, sips, buffer=4096)),
    _large(name="the request for a stream is not read", kind="stream", place=deaf),
]
WAITING = [
    _slow(name="silence before the head", place=serving(stall()), phase="first"),
    _slow(name="the head drips", place=serving(_drip(GOOD_HEAD + GOOD)), phase="first"),
    _slow(
        name="interim answers without end",
        place=serving(again(b"HTTP/1.1 103 Early Hints\r\n\r\n")),
        phase="first",
    ),
    _slow(
        name="silence, limit for the first byte",
        place=serving(stall()),
        phase="first",
        timeout=Timeout(5, first=0.4),
        deadline=0.4,
    ),
    _slow(
        name="silence on a connection used before",
        place=serving(answer(GOOD), stall()),
        phase="first",
        before="call",
    ),
    _slow(
        name="a redirect, then silence",
        place=serving(answer(status=307, headers={"location": "/on"}), stall()),
        phase="first",
    ),
    _slow(name="busy, then silence", place=serving(BUSY, stall()), phase="first", retries=1),
    _slow(
        name="broken, then silence",
        place=serving(reset(), stall()),
        phase="first",
        timeout=0.9,
        deadline=0.9,
        retries=1,
    ),
    _slow(
        name="a model that loads for ever",
        place=serving(LOADING),
        phase="total",
    ),
    _slow(name="a picture's server is silent", kind="media", place=serving(stall()), phase="first"),
    _slow(
        name="a picture drips",
        kind="media",
        place=serving(_drip(bytes(1000), after=head(200, {"content-length": "1000"}))),
        phase="total",
    ),
]
RECEIVING = [
    _slow(name="the body stalls", place=serving(stall(after=GOOD_HEAD)), phase="total"),
    _slow(name="the body drips", place=serving(_drip(GOOD, after=GOOD_HEAD)), phase="total"),
    _slow(
        name="the body drips in chunks",
        place=serving(again(chunk(b" "), after=head(200, {**JSON, **CHUNKED}))),
        phase="total",
    ),
    _slow(
        name="the body flows without end",
        place=serving(again(chunk(b" " * 1000), after=head(200, {**JSON, **CHUNKED}), every=0.005)),
        phase="total",
    ),
    _slow(
        name="a body without a length does not end",
        place=serving(stall(after=head(200, JSON) + GOOD)),
        phase="total",
    ),
    _slow(
        name="the size of a chunk drips",
        place=serving(_drip(b"0" * 1000, after=head(200, {**JSON, **CHUNKED}))),
        phase="total",
    ),
    _slow(name="a gzip body drips", place=serving(_drip(PACKED, after=PACKED_HEAD)), phase="total"),
    _slow(
        name="an error's body drips",
        place=serving(_drip(bytes(1000), after=head(500, {"content-length": "1000"}))),
        phase="total",
    ),
    _slow(
        name="the body stalls, limit for silence",
        place=serving(stall(after=GOOD_HEAD)),
        phase="idle",
        timeout=Timeout(5, idle=0.4),
        deadline=0.4,
    ),
    _slow(
        name="the body drips, limits for silence and in total",
        place=serving(_drip(bytes(1000), after=head(200, {"content-length": "1000"}))),
        phase="total",
        timeout=Timeout(0.6, idle=0.3),
    ),
]
_stream = partial(_slow, kind="stream")
_idle = partial(_stream, phase="idle", by_event=True)

STREAMS = [
    _stream(name="silence before the head of a stream", place=serving(stall()), phase="first"),
    _stream(name="the head of a stream drips", place=serving(_drip(STREAM_HEAD)), phase="first"),
    _stream(name="no event comes", place=serving(stall(after=STREAM_HEAD)), phase="first"),
    _stream(
        name="comments come and no event",
        place=serving(again(PING, after=STREAM_HEAD)),
        phase="first",
    ),
    _stream(
        name="the first event does not end",
        place=serving(again(chunk(b"data: a" * 100), after=STREAM_HEAD, every=0.005)),
        phase="first",
    ),
    _stream(
        name="no event comes, limit for the first",
        place=serving(stall(after=STREAM_HEAD)),
        phase="first",
        timeout=Timeout(5, first=0.4),
        deadline=0.4,
    ),
    _stream(
        name="busy, then no event",
        place=serving(BUSY, stall(after=STREAM_HEAD)),
        phase="first",
        retries=1,
    ),
    _stream(
        name="the body of a stream's refusal drips",
        place=serving(_drip(bytes(1000), after=head(500, {"content-length": "1000"}))),
        phase="total",
    ),
    _idle(name="events stop", place=serving(stall(after=BEGUN))),
    _idle(name="an event drips", place=serving(_drip(chunk(LINE * 9)[:-20], after=BEGUN))),
    _idle(name="comments come and no more events", place=serving(again(PING, after=BEGUN))),
    _idle(
        name="a gzip stream stops",
        place=serving(
            stall(
                after=head(200, {**EVENTS, **CHUNKED, "content-encoding": "gzip"})
                + chunk(packed_event())
            )
        ),
    ),
    _idle(
        name="events stop, limit for silence",
        place=serving(stall(after=BEGUN)),
        timeout=Timeout(5, idle=0.4),
        deadline=0.4,
    ),
    _stream(
        name="events come without end, limit in total",
        place=serving(again(chunk(LINE), after=STREAM_HEAD)),
        phase="total",
        timeout=Timeout(0.6),
    ),
    _stream(
        name="events come without end, limits for silence and in total",
        place=serving(again(chunk(LINE), after=STREAM_HEAD)),
        phase="total",
        timeout=Timeout(0.6, idle=0.3),
    ),
]
SLOW = [*CONNECTING, *SENDING, *WAITING, *RECEIVING, *STREAMS]
