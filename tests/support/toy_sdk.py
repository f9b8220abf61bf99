"""A small invented SDK: what a generator would write for three tasks that nobody has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar, overload

import inferwire_runtime as runtime
from inferwire_runtime import Model, services

T = TypeVar("T")
STREAMED: dict[str, object] = {"parts": "hi", "stream": True}
"""The arguments of `stream`."""


class EchoParameters(Model):
    size: int | None = None
    ratio: float | None = None
    names: list[str] | None = None
    loud: bool | None = None
    deep: bool | None = None


class EchoInput(Model):
    inputs: str
    parameters: EchoParameters | None = None
    full: bool | None = None


class EchoOutput(Model):
    text: str
    score: float | None = None


class Part(Model):
    kind: Literal["text", "link"]
    value: str


class TalkInput(Model):
    model: str
    parts: list[Part] | str
    stream: bool | None = None
    limit: int | None = None


class Piece(Model):
    text: str | None = None
    finish: str | None = None


class TalkEvent(Model):
    pieces: list[Piece]


class PaintInput(Model):
    inputs: str
    parameters: EchoParameters | None = None


PROTOCOL = runtime.Protocol(
    name="talk",
    sentinel="[END]",
    complete=runtime.Mark(("pieces", "*", "finish")),
    error=runtime.Mark(("error",)),
    error_event="error",
    error_type=("error_type",),
    error_types={"busy": "OverloadedError"},
    path="/v1/chat/completions",
    version_prefix="/v1",
    placeholder_model="any",
)
ENDPOINT = runtime.Endpoint(
    name="main",
    base_url="https://api.example.com/serve",
    hub_url="https://hub.example.com",
    hub_url_variable="TOY_HUB",
    recommended=runtime.Recommended("{hub}/favourites", ("models", "0")),
    routes={
        "model": "{base}/models/{model}",
        "pipeline": "{base}/models/{model}/pipeline/{task}",
        "chat": "https://api.example.com/v1/chat/completions",
    },
    token_variables=("TOY_TOKEN",),
    token_files=("{TOY_TOKEN_PATH}", "{TOY_HOME}/token", "{TOY_CACHE}/toy/token", "~/.toy/token"),
    token_disable_variable="TOY_NO_TOKEN",
    token_hosts=("api.example.com", "*.boxes.example.com"),
    billing_header="X-Bill-To",
    providers=("auto", "toy"),
    error_header="X-Toy-Error",
    request_id_headers=("X-Toy-Trace",),
    idempotent=True,
    loading=runtime.Loading(503, "is loading", ("estimated_time",)),
    wait_header=("X-Wait", "1"),
)
OLD_ENDPOINT = runtime.Endpoint(
    name="old",
    base_url="https://old.example.com",
    base_url_variable="TOY_ENDPOINT",
    routes={
        "model": "{base}/models/{model}",
        "pipeline": "{base}/pipeline/{task}/{model}",
        "chat": "{base}/models/{model}/v1/chat/completions",
    },
    idempotent=False,
)
ECHO: runtime.Operation[EchoOutput | str] = runtime.Operation(
    task="echo-back",
    method="echo",
    route="model",
    arguments=(
        runtime.Argument("text", ("inputs",), required=True),
        runtime.Argument("full", ("full",)),
        runtime.Argument("size", ("parameters", "size")),
        runtime.Argument("ratio", ("parameters", "ratio")),
        runtime.Argument("names", ("parameters", "names")),
        runtime.Argument("loud", ("parameters", "loud")),
        runtime.Argument("deep", ("parameters", "deep")),
    ),
    returns=(
        runtime.Rule(runtime.Json(lambda: EchoOutput), when=(runtime.Condition("full", "true"),)),
        runtime.Rule(runtime.Select(runtime.Json(lambda: EchoOutput), lambda answer: answer.text)),
    ),
    input=lambda: EchoInput,
    recommended_as="echo-back",
    together=(("size", "ratio"),),
    at_least=(("names", 2),),
    implies=(runtime.Implies("deep", "loud"),),
    deprecated=(runtime.Deprecated("labels", "names"),),
    open_params=("parameters",),
    fallback=runtime.Fallback(400, r"unknown: \[(.*?)\]"),
)
TALK: runtime.Operation[TalkEvent] = runtime.Operation(
    task="small-talk",
    method="talk",
    route="chat",
    arguments=(
        runtime.Argument("parts", ("parts",), required=True),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("limit", ("limit",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: TalkEvent)),),
    input=lambda: TalkInput,
    model_at=("model",),
    protocol=PROTOCOL,
    stream_switch="stream",
    recommended_as="talk-in-general",
)
TALK_STREAM: runtime.StreamOperation[TalkEvent, object] = runtime.StreamOperation(
    call=TALK, protocol=PROTOCOL, events=(runtime.Rule(runtime.Json(lambda: TalkEvent)),)
)
PAINT: runtime.Operation[EchoOutput] = runtime.Operation(
    task="paint-over",
    method="paint",
    route="pipeline",
    arguments=(
        runtime.Argument("image", ("inputs",), required=True, media="image"),
        runtime.Argument("size", ("parameters", "size")),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: EchoOutput)),),
    input=lambda: PaintInput,
    body="raw-when-bare",
)
ENDPOINTS: tuple[Mapping[str, runtime.Endpoint], str] = (
    {"main": ENDPOINT, "old": OLD_ENDPOINT},
    "main",
)


class ToyClient(runtime.SyncClient):
    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return ENDPOINTS

    def echo(
        self,
        text: str,
        *,
        model: str | None = None,
        size: int | None = None,
        ratio: float | None = None,
        names: list[str] | None = None,
        loud: bool | None = None,
        deep: bool | None = None,
        labels: list[str] | None = None,
        full: bool | None = None,
        extra_parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> EchoOutput | str:
        arguments: dict[str, object] = {
            "text": text,
            "full": full,
            "size": size,
            "ratio": ratio,
            "names": names,
            "loud": loud,
            "deep": deep,
            "labels": labels,
            "extra_parameters": extra_parameters,
        }
        return self._run(
            services.call(
                ECHO,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    def talk(
        self,
        parts: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> TalkEvent: ...
    @overload
    def talk(
        self,
        parts: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> runtime.Stream[TalkEvent]: ...
    def talk(
        self,
        parts: str,
        *,
        model: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> TalkEvent | runtime.Stream[TalkEvent]:
        arguments: dict[str, object] = {"parts": parts, "stream": stream}
        if stream:
            return self._run_stream(
                services.stream(TALK_STREAM, arguments, model=model, timeout=timeout)
            )
        return self._run(services.call(TALK, arguments, model=model, timeout=timeout))

    def paint(
        self,
        image: runtime.Media,
        *,
        size: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> EchoOutput:
        arguments: dict[str, object] = {"image": image, "size": size}
        return self._run(services.call(PAINT, arguments, timeout=timeout, extra_body=extra_body))

    def stream(self, operation: runtime.StreamOperation[T, object]) -> runtime.Stream[T]:
        return self._run_stream(services.stream(operation, STREAMED))


class AsyncToyClient(runtime.AsyncClient):
    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return ENDPOINTS

    async def echo(
        self,
        text: str,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> EchoOutput | str:
        return await self._run(services.call(ECHO, {"text": text}, model=model, timeout=timeout))

    async def talk(
        self,
        parts: str,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> runtime.AsyncStream[TalkEvent]:
        return await self._run_stream(
            services.stream(TALK_STREAM, {"parts": parts, "stream": True}, timeout=timeout)
        )

    async def paint(
        self,
        image: runtime.Media,
        *,
        size: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> EchoOutput:
        return await self._run(
            services.call(PAINT, {"image": image, "size": size}, timeout=timeout)
        )

    async def stream(self, operation: runtime.StreamOperation[T, object]) -> runtime.AsyncStream[T]:
        return await self._run_stream(services.stream(operation, STREAMED))
