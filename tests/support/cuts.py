"""Streams of 200 events, recorded from servers and repeated, and where they end."""

from __future__ import annotations

import json
import random
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

from inferwire import InferwireError
from inferwire._operations import chat_completion, text_generation
from inferwire_runtime._http.semantics import Response
from inferwire_runtime._operation.readers import Condition, RequestFacts
from inferwire_runtime._response.errors import error_from_response
from inferwire_runtime._stream.decoder import StreamDecoder
from inferwire_runtime._stream.events import event_reader

from tests.support.scale import ALL

COUNT = 200
RECORDED = Path(__file__).parents[1] / "recorded" / "llama"
MESSAGES = [{"role": "user", "content": "hi"}]


@dataclass(frozen=True)
class Kind:
    """A stream in full, and how it is asked for."""

    method: str
    given: dict[str, Any]
    datas: tuple[bytes, ...]
    results: int
    """How many of the datas are results, and not the end's mark."""
    ended: frozenset[int]
    """The offsets at which an end of the body is an end of the stream."""
    done: int
    """The offset from which the stream has ended by itself; beyond the body if it never does."""

    @cached_property
    def frames(self) -> list[bytes]:
        return [b"data: %b\n\n" % one for one in self.datas]

    @cached_property
    def body(self) -> bytes:
        return b"".join(self.frames)

    @cached_property
    def borders(self) -> list[int]:
        """Where each event ends."""
        return list(accumulate(map(len, self.frames)))

    def whole(self, at: int) -> int:
        """How many results are complete in so many bytes."""
        return min(bisect_right(self.borders, at), self.results)

    def is_end(self, at: int) -> bool:
        """Whether the stream is one in full if its body ends here."""
        return at in self.ended or at >= self.done

    def decoder(self, kind: type[StreamDecoder[Any]] = StreamDecoder) -> StreamDecoder[Any]:
        operation: Any = (
            chat_completion if self.method == "chat_completion" else text_generation
        ).STREAM
        facts = RequestFacts(frozenset({Condition("details", "true")}))

        def refusal(data: bytes) -> InferwireError:
            return error_from_response(
                Response(200, {}, data), "http://h/", protocol=operation.protocol
            )

        return kind(
            event_reader(operation.events, operation.protocol, facts), operation.protocol, refusal
        )


def recorded(name: str) -> list[bytes]:
    """The data of the events that a server sent."""
    document = json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))
    text: str = document["response"]["text"]
    return [one.removeprefix("data: ").encode() for one in text.split("\n\n") if one]


def chat(name: str, *, mark: bool = True) -> Kind:
    """A recorded chat whose pieces are repeated, with the mark of its end or without."""
    first, *rest, done = recorded(name)
    assert done == b"[DONE]"
    at = next(i for i, one in enumerate(rest) if b'"finish_reason":"' in one)
    pieces, last = rest[:at], rest[at:]
    count = COUNT - 1 - len(last)
    datas = [first, *(pieces[i % len(pieces)] for i in range(count)), *last]
    finished = sum(len(one) + 8 for one in datas[: 2 + count])
    whole = sum(len(one) + 8 for one in datas)
    borders = {finished, whole}
    size = whole + len(b"data: [DONE]") * mark
    return Kind(
        "chat_completion",
        {"messages": MESSAGES, "stream": True},
        (*datas, done) if mark else tuple(datas),
        COUNT,
        frozenset(borders | ({size, size + 1} if mark else set())),
        size + 2 if mark else whole + 1,
    )


def tgi() -> Kind:
    """TGI's tokens; the last event holds the whole text."""
    token = '{{"index":{0},"token":{{"id":{0},"text":" é{0}","logprob":-0.5,"special":false}},'
    datas = [
        (token.format(i) + '"generated_text":null,"details":null}').encode()
        for i in range(1, COUNT)
    ]
    details = '{"finish_reason":"length","generated_tokens":200,"seed":null}'
    end = f'"generated_text":"all","details":{details}}}'
    datas.append((token.format(COUNT) + end).encode())
    whole = sum(len(one) + 8 for one in datas)
    given = {"prompt": "hi", "stream": True, "details": True}
    return Kind("text_generation", given, tuple(datas), COUNT, frozenset(), whole)


KINDS: dict[str, Callable[[], Kind]] = {
    "chat": lambda: chat("chat_stream"),
    "chat with a count at its end": lambda: chat("chat_stream_usage_logprobs"),
    "chat of tools": lambda: chat("chat_tools_stream"),
    "chat without a mark at its end": lambda: chat("chat_stream", mark=False),
    "TGI": tgi,
}


@cache
def made(name: str) -> Kind:
    return KINDS[name]()


def offsets(kind: Kind, share: float) -> list[int]:
    """The borders of events and the bytes around them, and 500 places; or a share of these."""
    dice = random.Random(len(kind.body))
    near = {border + by for border in (0, *kind.borders) for by in range(-2, 3)}
    some = near | {dice.randrange(len(kind.body)) for _ in range(500)}
    inside = sorted(at for at in some if 0 <= at <= len(kind.body))
    always = {at for at in inside if at > len(kind.body) - 20 or at < 3}
    return [at for at in inside if ALL or at in always or dice.random() < share]
