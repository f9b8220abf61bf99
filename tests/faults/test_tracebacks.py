"""An error's traceback is short: the caller's line, the methods that it calls, and what raised."""

from __future__ import annotations

import asyncio
import socket
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import pytest
from inferwire import (
    APIConnectionError,
    AsyncInferenceClient,
    InferenceClient,
    InferwireError,
    RequestValidationError,
    Retry,
)

from tests.faults.answers import EVENT
from tests.faults.failure_mode import FLAVORS, Flavor
from tests.faults.server import EVENTS, Behaviour, FaultServer, answer, cut, events, stall

LIMIT = 6
HELLO = [{"role": "user", "content": "hi"}]
CREATE, PARSE, STREAM = (f"chat.completions.{name}" for name in ("create", "parse", "stream"))
REFUSED: Any = {"messages": HELLO, "temperature": "hot"}
CALL: Any = {"messages": HELLO}
STREAMED: Any = {"messages": HELLO, "stream": True}
BUSY = answer(b'{"error": "busy"}', status=503, headers={"retry-after": "0"})
NOTHING = answer(b"{}")
REPLY = answer(b'{"choices": [{"index": 0, "message": {"role": "assistant", "content": "no"}}]}')


def _of(*data: bytes) -> Behaviour:
    return answer(b"".join(b"data: %b\n\n" % one for one in data), headers=EVENTS)


STREAMS = {
    "an error event": _of(EVENT, b'{"error": {"message": "no memory"}}'),
    "an invalid event": _of(EVENT, b"{"),
    "no end": _of(EVENT),
    "a cut": cut(events([EVENT], end=False)),
    "silence": stall(after=events([EVENT], end=False)),
}


@dataclass(frozen=True)
class Case:
    """A call that fails."""

    name: str
    method: str
    arguments: Any = field(default_factory=dict[str, Any])
    behaviour: Behaviour = NOTHING
    options: Any = field(default_factory=dict[str, Any])
    """Of the client."""
    final: bool = False
    """Whether the stream is read by `final`."""


def _cases() -> list[Case]:
    cases = [
        Case("an argument of a wrong type", CREATE, REFUSED),
        Case("an unknown value", CREATE, CALL | {"tool_choice": "perhaps"}),
        Case("an argument of a stream", CREATE, STREAMED | REFUSED),
        Case("an argument of events", STREAM, REFUSED),
        Case("a type that is none", PARSE, CALL | {"response_format": 3}),
        Case("a tool call that is none", "chat.completions.run_tool", {"call": 3, "tools": [3]}),
        Case("no such file", "image_classification", {"image": "/no/such/file.png"}),
        Case("no model", "text_generation", {"prompt": "hi"}, options={"endpoint": "toy"}),
        Case("another result", PARSE, CALL | {"response_format": int}, REPLY),
        Case("no JSON", CREATE, CALL, answer(b"<")),
        Case("a wrong shape", CREATE, CALL, answer(b'{"choices": 3}')),
        Case("no body", "post", {"json": {}}, answer(status=404)),
        Case("silence", CREATE, CALL, stall()),
        Case("silence before a stream", CREATE, STREAMED, stall()),
        Case("a cut", CREATE, CALL, cut()),
        Case("503 after retries", CREATE, CALL, BUSY, {"max_retries": 1}),
        Case("nobody listens", CREATE, CALL, options={"base_url": "nobody"}),
        Case("nobody listens for a stream", CREATE, STREAMED, options={"base_url": "nobody"}),
    ]
    for status in (400, 401, 404, 503):
        refusal = answer(b'{"error": "no"}', status=status)
        cases += [Case(f"{status}", CREATE, CALL, refusal)]
        cases += [Case(f"{status} for a stream", CREATE, STREAMED, refusal)]
    for name, behaviour in STREAMS.items():
        cases += [Case(f"a stream with {name}", CREATE, STREAMED, behaviour)]
        cases += [Case(f"events with {name}", STREAM, CALL, behaviour)]
        cases += [Case(f"the end of a stream with {name}", STREAM, CALL, behaviour, final=True)]
    return cases


def _nobody() -> str:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        return f"http://127.0.0.1:{closed.getsockname()[1]}"


def _use(client: InferenceClient, case: Case) -> object:
    result = attrgetter(case.method)(client)(**case.arguments)
    if case.final:
        return result.final()
    return [*result] if hasattr(result, "__next__") else result


async def _ause(client: AsyncInferenceClient, case: Case) -> object:
    result = await attrgetter(case.method)(client)(**case.arguments)
    if case.final:
        return await result.final()
    return [one async for one in result] if hasattr(result, "__anext__") else result


def _raised(flavor: Flavor, case: Case) -> BaseException:
    """Make the call, and return what it raises, with the frames from the caller's line on."""
    with FaultServer(case.behaviour) as server:
        options: Any = {"base_url": server.url, "max_retries": 0, **case.options}
        if options["base_url"] == "nobody":
            options["base_url"] = _nobody()
        if "endpoint" in options:
            options |= {"endpoint": server.url, "base_url": None}
        options |= {"token": False, "trust_env": False, "timeout": 0.3}

        async def arun() -> None:
            async with AsyncInferenceClient(**options) as client:
                await _ause(client, case)

        def run() -> None:
            with InferenceClient(**options) as client:
                _use(client, case)

        with pytest.raises(BaseException) as raised:  # noqa: PT011  # the caller looks at it
            asyncio.run(arun()) if flavor == "async" else run()
    error = raised.value
    while error.__traceback__ and error.__traceback__.tb_frame.f_code not in _USES:
        error.__traceback__ = error.__traceback__.tb_next
    return error


_USES = {_use.__code__, _ause.__code__}


def _files(error: BaseException) -> list[str]:
    return [frame.filename for frame in traceback.extract_tb(error.__traceback__)]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("case", _cases(), ids=lambda case: case.name)
def test_an_error_has_at_most_6_frames(flavor: Flavor, case: Case) -> None:
    error = _raised(flavor, case)
    assert isinstance(error, InferwireError), error
    files = _files(error)
    assert files[0] == __file__
    assert "inferwire_runtime" in files[-1]
    assert len(files) <= LIMIT, "".join(traceback.format_exception(error))


@pytest.mark.parametrize("flavor", FLAVORS)
def test_causes_are_kept(flavor: Flavor) -> None:
    error = _raised(flavor, Case("", CREATE, CALL, options={"base_url": "nobody"}))
    assert isinstance(error, APIConnectionError)
    causes: list[type[BaseException]] = []
    found: BaseException | None = error
    while found is not None:
        causes.append(type(found))
        found = found.__cause__ or found.__context__
    assert causes[-1] is ConnectionRefusedError


def _raising(error: BaseException) -> Callable[[Retry], None]:
    def on_retry(retry: Retry) -> None:
        raise error

    return on_retry


def _frames(error: BaseException) -> list[str]:
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_callers_own_functions_stay(flavor: Flavor) -> None:
    options = {"max_retries": 1, "on_retry": _raising(InferwireError("mine"))}
    error = _raised(flavor, Case("", CREATE, CALL, BUSY, options))
    assert type(error) is InferwireError
    assert _frames(error)[-1] == "on_retry"
    assert len(_frames(error)) <= LIMIT

    def call_again(_: Retry) -> None:
        _use(InferenceClient(base_url="http://127.0.0.1:9", token=False), Case("", CREATE, REFUSED))

    options = {"max_retries": 1, "on_retry": call_again}
    error = _raised(flavor, Case("", CREATE, CALL, BUSY, options))
    assert isinstance(error, RequestValidationError)
    assert {"call_again", "_use", "create", "chat_completion"} <= set(_frames(error))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("kind", [ZeroDivisionError, KeyboardInterrupt])
def test_exceptions_of_other_classes_keep_all_frames(
    flavor: Flavor, kind: type[BaseException]
) -> None:
    options = {"max_retries": 1, "on_retry": _raising(kind())}
    error = _raised(flavor, Case("", CREATE, CALL, BUSY, options))
    assert isinstance(error, kind)
    assert {"exchange", "_drive", "on_retry"} <= set(_frames(error))
