"""The broken modes: there is nothing to wait for, and each must end at once as is documented."""

from __future__ import annotations

import contextlib
import random
import zlib
from functools import partial

from inferwire import (
    APIConnectionError,
    APIStatusError,
    InternalServerError,
    OverloadedError,
    PayloadTooLargeError,
    ResponseValidationError,
    StreamInterruptedError,
    StreamTruncatedError,
)

from tests.faults.answers import DONE, EVENT, GOOD, LAST
from tests.faults.failure_mode import FailureMode, redirecting_elsewhere, serving
from tests.faults.listeners import accepting, drips, reads_and_resets, refused
from tests.faults.modes_slow import BEGUN, CHUNKED, GOOD_HEAD, LINE, PACKED, PACKED_HEAD
from tests.faults.modes_slow import STREAM_HEAD as EVENTS_HEAD
from tests.faults.server import (
    EVENTS,
    JSON,
    Behaviour,
    Link,
    answer,
    chunk,
    cut,
    events,
    head,
    reset,
    whole,
)
from tests.support.scale import SEED

NOISE = random.Random(SEED).randbytes(4000)
PAGE = answer(b"<html>", headers={"content-type": "text/html"})
WHOLE_STREAM = events([EVENT, LAST, DONE])


def said(data: bytes) -> Behaviour:
    """Send this, which is all of an answer or looks like it, and keep the connection."""
    return lambda link: link.send(data)


def flood(link: Link) -> None:
    """Send what never becomes an answer, as fast as it goes."""
    with contextlib.suppress(OSError):
        while True:
            link.send(b"x" * 65536)


def cut_while_packed() -> bytes:
    """A compressed stream, the end of which is none."""
    packer = zlib.compressobj(wbits=31)
    good = packer.compress(LINE) + packer.flush(zlib.Z_SYNC_FLUSH)
    start = head(200, {**EVENTS, **CHUNKED, "content-encoding": "gzip"})
    return start + chunk(good) + chunk(b"\xff" * 20) + b"0\r\n\r\n"


_good = partial(FailureMode, ends=None)
_broken = partial(FailureMode, ends=APIConnectionError, sent="MAYBE_SENT")
_unsent = partial(FailureMode, ends=APIConnectionError, sent="NOT_SENT")
_wrong = partial(FailureMode, ends=ResponseValidationError)

PLAIN = [
    _unsent(name="nobody listens", place=refused),
    _unsent(
        name="TLS to a server that knows none",
        place=partial(accepting, drips(b"HTTP/1.1 400 No\r\n\r\n", 0), "https"),
    ),
    _unsent(
        name="a proxy refuses to connect",
        place=serving(answer(status=407)),
        target="https://far.test/",
    ),
    _broken(name="reset before the answer", place=serving(reset())),
    _broken(name="reset in the head", place=serving(reset(GOOD_HEAD[:20]))),
    _broken(name="reset in the body", place=serving(reset(GOOD_HEAD + GOOD[:5]))),
    _broken(
        name="reset while the request is sent",
        place=partial(accepting, reads_and_resets, buffer=4096),
        size=8_000_000,
    ),
    _broken(name="cut before the answer", place=serving(cut())),
    _broken(name="cut in the head", place=serving(cut(GOOD_HEAD[:20]))),
    _broken(name="cut in a chunk", place=serving(cut(head(200, CHUNKED) + b"ff\r\nabc"))),
    _broken(name="content-length too long", place=serving(cut(GOOD_HEAD + GOOD[:-3]))),
    _wrong(
        name="content-length too short",
        place=serving(said(head(200, {**JSON, "content-length": "9"}) + GOOD)),
    ),
    _broken(
        name="two content-lengths",
        place=serving(said(head(200, {"content-length": "9", "Content-Length": "10"}) + GOOD)),
    ),
    _broken(name="a chunk of no size", place=serving(said(head(200, CHUNKED) + b"zz\r\nabc\r\n"))),
    _broken(name="another protocol", place=serving(cut(b"SSH-2.0-server\r\n\r\n"))),
    _broken(name="noise", place=serving(cut(NOISE))),
    _broken(name="noise without end", place=serving(flood)),
    _broken(name="a head without end", place=serving(said(head(200, {"x": "y" * 200_000})))),
    _good(name="gzip", place=serving(said(PACKED_HEAD + PACKED))),
    _broken(name="gzip that is cut", place=serving(cut(PACKED_HEAD + PACKED[:-9]))),
    _broken(
        name="gzip that is none",
        place=serving(answer(b"none", headers={"content-encoding": "gzip"})),
    ),
    _broken(
        name="gzip without its end",
        place=serving(answer(PACKED[:-9], headers={"content-encoding": "gzip"})),
    ),
    _wrong(
        name="a web page", place=serving(answer(b"<html>", headers={"content-type": "text/html"}))
    ),
    _wrong(name="nothing", place=serving(answer())),
    _wrong(name="no content", place=serving(said(head(204)))),
    _good(
        name="interim answers first",
        place=serving(said(head(100) + head(103) + whole(GOOD))),
    ),
    _good(name="HTTP/1.0", place=serving(cut(b"HTTP/1.0 200 OK\r\n\r\n" + GOOD))),
    _broken(name="another protocol is offered", place=serving(said(head(101)))),
    FailureMode(
        name="refused before it is read",
        place=serving(said(whole(status=413))),
        ends=PayloadTooLargeError,
        size=1_000_000,
    ),
    FailureMode(
        name="busy, and for how long is not said",
        place=serving(answer(status=503)),
        ends=InternalServerError,
        retries=1,
    ),
    FailureMode(
        name="busy for ever",
        place=serving(answer(status=503, headers={"retry-after": "0.1"})),
        ends=InternalServerError,
        retries=2,
    ),
    FailureMode(
        name="busy for longer than there is time",
        place=serving(answer(status=503, headers={"retry-after": "60"})),
        ends=InternalServerError,
        retries=2,
    ),
    _good(
        name="busy for a moment",
        place=serving(answer(status=503, headers={"retry-after": "0.1"}), answer(GOOD)),
        retries=1,
    ),
    _good(name="reset, then good", place=serving(reset(), answer(GOOD)), retries=1),
    _good(
        name="a redirect",
        place=serving(answer(status=307, headers={"location": "/on"}), answer(GOOD)),
    ),
    FailureMode(
        name="redirects without end",
        place=serving(*(answer(status=307, headers={"location": f"/{n}"}) for n in range(9))),
        ends=APIStatusError,
    ),
    FailureMode(name="a redirect elsewhere", place=redirecting_elsewhere, ends=APIStatusError),
    FailureMode(
        name="a redirect that changes the method",
        place=serving(answer(status=302, headers={"location": "/on"}), answer(GOOD)),
        ends=APIStatusError,
    ),
]
_stream = partial(FailureMode, kind="stream")
_cut_stream = partial(_stream, ends=StreamInterruptedError)

STREAMS = [
    _stream(name="a whole stream", place=serving(said(WHOLE_STREAM)), ends=None),
    _stream(
        name="a stream that ends without a sentinel",
        place=serving(said(events([EVENT, LAST]))),
        ends=None,
    ),
    _stream(
        name="a stream that goes on after its end",
        place=serving(said(events([EVENT, LAST, DONE], end=False))),
        ends=None,
    ),
    _stream(
        name="busy, then a stream",
        place=serving(answer(status=503, headers={"retry-after": "0.1"}), said(WHOLE_STREAM)),
        ends=None,
        retries=1,
    ),
    _stream(name="reset before a stream", place=serving(reset()), ends=APIConnectionError),
    _stream(
        name="a clean end that is none",
        place=serving(said(events([EVENT]))),
        ends=StreamTruncatedError,
    ),
    _stream(
        name="a stream with a content-length too short",
        place=serving(said(head(200, {**EVENTS, "content-length": "90"}) + LINE * 3)),
        ends=StreamTruncatedError,
    ),
    _cut_stream(
        name="a stream with a content-length too long",
        place=serving(cut(head(200, {**EVENTS, "content-length": "9999"}) + LINE * 3)),
    ),
    _cut_stream(name="a stream cut after its head", place=serving(cut(EVENTS_HEAD))),
    _cut_stream(name="a stream cut after an event", place=serving(cut(BEGUN))),
    _cut_stream(name="a stream reset after an event", place=serving(reset(BEGUN))),
    _cut_stream(name="noise in a stream", place=serving(cut(BEGUN + NOISE))),
    _cut_stream(name="gzip that breaks in a stream", place=serving(said(cut_while_packed()))),
    _stream(
        name="an error event",
        place=serving(said(events([EVENT, b'{"error": "full", "error_type": "overloaded"}']))),
        ends=OverloadedError,
    ),
    _stream(
        name="an event of the wrong shape",
        place=serving(said(events([EVENT, b'{"choices": 1}']))),
        ends=ResponseValidationError,
    ),
    _stream(
        name="a web page for a stream",
        place=serving(PAGE),
        ends=ResponseValidationError,
    ),
    _stream(
        name="a refusal of a stream", place=serving(answer(status=500)), ends=InternalServerError
    ),
]
BROKEN = [*PLAIN, *STREAMS]
