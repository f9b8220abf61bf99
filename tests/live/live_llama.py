"""llama-server with models of random numbers: OpenAI's chat, streams, tools, and refusals."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

import pytest
from inferwire import (
    AuthenticationError,
    BadRequestError,
    ChatCompletionOutput,
    ChatCompletionStreamOutput,
    NotFoundError,
    OutputTruncatedError,
    ResponseValidationError,
)
from pydantic import BaseModel, Field, TypeAdapter

from tests.live.conftest import Connect
from tests.live.exchanges import Call, Meter
from tests.live.servers import llama_server
from tests.live.servers.processes import Server, UnavailableError, wait_for_port

SERVER = ("llama-server", llama_server.VERSION)
KEY = "sekret"
HELLO = [{"role": "user", "content": "Grüße! 你好 👋"}]
CITY: dict[str, Any] = {
    "type": "object",
    "properties": {
        "city": {"enum": ["paris", "berlin"]},
        "days": {"type": "integer", "minimum": 1, "maximum": 9},
    },
    "required": ["city", "days"],
    "additionalProperties": False,
}
WEATHER: dict[str, Any] = {
    "type": "function",
    "function": {"name": "get_weather", "description": "The weather.", "parameters": CITY},
}
FORMAT = {"type": "json_schema", "json_schema": {"name": "city", "schema": CITY}}


def start(tmp_path_factory: pytest.TempPathFactory, name: str, *options: str) -> Iterator[Server]:
    log = tmp_path_factory.mktemp("llama") / f"{name}.log"
    try:
        with llama_server.serving(name, log, *options) as server:
            yield server
    except UnavailableError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "plain", "--api-key", KEY):
        yield server.url


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "tools"):
        yield server.url


@pytest.fixture(scope="module")
def embedder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    for server in start(tmp_path_factory, "plain", "--embeddings", "--pooling", "mean"):
        yield server.url


def text(chunks: list[ChatCompletionStreamOutput]) -> str:
    return "".join(one.delta.content or "" for chunk in chunks for one in chunk.choices)


def test_chat(plain: str, connect: Connect) -> None:
    call = connect(plain, token=KEY)
    answer = call(lambda client: client.chat_completion(HELLO, seed=3, max_tokens=12))
    assert isinstance(answer, ChatCompletionOutput)
    assert answer.usage is not None
    assert answer.usage.completion_tokens == 12
    assert answer.choices[0].finish_reason == "length"
    assert answer.choices[0].message.content
    again = call(lambda client: client.chat.completions.create(HELLO, seed=3, max_tokens=12))
    assert again.choices == answer.choices


def test_streams(plain: str, connect: Connect) -> None:
    call = connect(plain, token=KEY)
    whole = call(lambda client: client.chat_completion(HELLO, seed=3, max_tokens=40))
    chunks = call(lambda client: client.chat_completion(HELLO, stream=True, seed=3, max_tokens=40))
    assert all(isinstance(chunk, ChatCompletionStreamOutput) for chunk in chunks)
    assert text(chunks) == whole.choices[0].message.content
    assert chunks[-1].choices[0].finish_reason == whole.choices[0].finish_reason


@pytest.mark.parametrize("given", [{}, {"logprobs": True, "top_logprobs": 2}, {"n": 2}])
def test_a_stream_put_together_is_the_plain_answer(
    plain: str, connect: Connect, flavor: str, given: dict[str, Any]
) -> None:
    assert_same(connect(plain, token=KEY), flavor, HELLO, {"seed": 3, "max_tokens": 20, **given})


def test_tool_calls_of_a_stream_put_together(tools: str, connect: Connect, flavor: str) -> None:
    asked = {"tools": [WEATHER], "tool_choice": "required", "max_tokens": 600, "seed": 3}
    assert_same(connect(tools), flavor, HELLO, asked)


def assert_same(call: Any, flavor: str, messages: Any, given: dict[str, Any]) -> None:
    """The response of a stream is the plain one, but for ids, times and timings."""

    def plainly(client: Any) -> Any:
        return client.chat_completion(messages, **given)

    call(plainly)  # The prompt is in the cache from now on.
    whole = call(plainly)

    def final(client: Any) -> Any:
        options = {"stream_options": {"include_usage": True}, **given}
        return client.chat_completion(messages, stream=True, **options).final()

    async def async_final(client: Any) -> Any:
        options = {"stream_options": {"include_usage": True}, **given}
        return await (await client.chat_completion(messages, stream=True, **options)).final()

    put_together = call(final if flavor == "sync" else async_final)
    assert known(put_together) == known(whole)


def known(response: ChatCompletionOutput) -> dict[str, Any]:
    found = response.model_dump(exclude_unset=True)
    for name in ("id", "created", "timings"):
        found.pop(name, None)
    for choice in found["choices"]:
        for call in choice["message"].get("tool_calls", ()):
            call.pop("id", None)
        if choice.get("logprobs"):  # The server streams no token without text.
            tokens = choice["logprobs"]["content"]
            choice["logprobs"]["content"] = [one for one in tokens if one["token"]]
    return found


def test_streams_side_by_side(plain: str, connect: Connect) -> None:
    # It may close a kept connection just when the next request is on its way: that is tried again.
    call = connect(plain, token=KEY, max_retries=2)

    def asked(seed: int) -> Call:
        return lambda client: client.chat_completion(HELLO, stream=True, seed=seed, max_tokens=30)

    calls = [asked(seed) for seed in range(8)]
    # The server has four places: the other half waits in line.
    assert [text(chunks) for chunks in call.together(calls)] == [text(call(c)) for c in calls]


def test_a_stream_left_early(plain: str, connect: Connect, flavor: str) -> None:
    call = connect(plain, token=KEY)

    def first(client: Any) -> Any:
        with client.chat_completion(HELLO, stream=True, max_tokens=2000) as stream:
            return next(stream)

    async def async_first(client: Any) -> Any:
        async with await client.chat_completion(HELLO, stream=True, max_tokens=2000) as stream:
            return await anext(stream)

    for _ in range(6):
        assert call(first if flavor == "sync" else async_first).choices
    assert call(lambda client: client.chat_completion(HELLO, max_tokens=2)).choices


def test_usage_in_the_last_chunk(plain: str, connect: Connect) -> None:
    chunks = connect(plain, token=KEY)(
        lambda client: client.chat_completion(
            HELLO, stream=True, stream_options={"include_usage": True}, seed=3, max_tokens=5
        )
    )
    assert chunks[-1].choices == []
    assert chunks[-1].usage.completion_tokens == 5


def test_logprobs(plain: str, connect: Connect) -> None:
    call = connect(plain, token=KEY)
    asked: dict[str, Any] = {"logprobs": True, "top_logprobs": 2, "seed": 3, "max_tokens": 3}
    whole = call(lambda client: client.chat_completion(HELLO, **asked))
    chunks = call(lambda client: client.chat_completion(HELLO, stream=True, **asked))
    streamed = [c.choices[0].logprobs for c in chunks if c.choices and c.choices[0].logprobs]
    assert len(whole.choices[0].logprobs.content) == 3
    for found in (whole.choices[0].logprobs.content, [p for one in streamed for p in one.content]):
        assert 1 <= len(found) <= 3  # A stream holds tokens back that end within a character.
        assert all(len(place.top_logprobs) == 2 and place.logprob <= 0 for place in found)


def test_answers_by_a_schema(plain: str, connect: Connect) -> None:
    call = connect(plain, token=KEY)
    asked: dict[str, Any] = {"response_format": FORMAT, "max_tokens": 200}
    whole = call(lambda client: client.chat_completion(HELLO, **asked))
    chunks = call(lambda client: client.chat_completion(HELLO, stream=True, **asked))
    for written in (whole.choices[0].message.content, text(chunks)):
        assert set(json.loads(written)) == {"city", "days"}


def test_parameters(plain: str, connect: Connect) -> None:
    answer = connect(plain, token=KEY)(
        lambda client: client.chat_completion(
            [{"role": "system", "content": "Be brief."}, *HELLO],
            frequency_penalty=0.5,
            presence_penalty=0.5,
            logit_bias={"15": -1.5},
            max_tokens=8,
            seed=1,
            temperature=0.7,
            top_p=0.9,
            extra_body={"top_k": 20, "min_p": 0.01},
        )
    )
    assert answer.usage.completion_tokens <= 8


def test_several_answers(plain: str, connect: Connect) -> None:
    answer = connect(plain, token=KEY)(
        lambda client: client.chat_completion(HELLO, n=2, max_tokens=4)
    )
    assert sorted(choice.index for choice in answer.choices) == [0, 1]


def test_stop(plain: str, connect: Connect) -> None:
    answer = connect(plain, token=KEY)(
        lambda client: client.chat_completion(HELLO, stop=["a", "e"], max_tokens=400)
    )
    assert answer.choices[0].finish_reason == "stop"
    assert not set("ae") & set(answer.choices[0].message.content)


@pytest.mark.parametrize("choice", ["auto", "required"])
def test_tool_calls(tools: str, connect: Connect, choice: str) -> None:
    call = connect(tools)
    asked: dict[str, Any] = {"tools": [WEATHER], "tool_choice": choice, "max_tokens": 600}
    answer = call(lambda client: client.chat_completion(HELLO, seed=3, **asked))
    used, *others = answer.choices[0].message.tool_calls
    assert used.function.name == "get_weather"
    assert set(json.loads(used.function.arguments)) == {"city", "days"}
    results = [
        {"role": "tool", "tool_call_id": one.id, "content": "sunny, 21 °C"}
        for one in (used, *others)
    ]
    # The answer's own message goes back as it came.
    more = [*HELLO, answer.choices[0].message, *results]
    told = call(lambda client: client.chat_completion(more, max_tokens=4))
    assert told.usage.completion_tokens <= 4


def test_functions_as_tools(tools: str, connect: Connect) -> None:
    """The loop of docs/chat.md: call, run what the model asks for, and call again."""
    call = connect(tools)
    asked: list[tuple[str, int]] = []

    def get_weather(
        city: Literal["Paris", "Rome"], days: Annotated[int, Field(ge=1, le=9)] = 1
    ) -> dict[str, object]:
        """Return the weather forecast of a city."""
        asked.append((city, days))
        return {"city": city, "sunny": [True] * days, "wind": None}

    messages: list[Any] = [*HELLO]
    given: dict[str, Any] = {"tools": [get_weather], "max_tokens": 600, "seed": 3}
    for choice in ("required", "required", "none"):
        answer = call(lambda client: client.chat_completion(messages, tool_choice=choice, **given))  # noqa: B023  # called at once
        message = answer.choices[0].message
        messages.append(message)
        for one in message.tool_calls or ():
            result = call(
                lambda client: client.chat.completions.run_tool(one, tools=[get_weather])  # noqa: B023  # called at once
            )
            assert result.error is None
            assert json.loads(result.message.content)["city"] == asked[-1][0]
            messages.append(result.message)
    assert len(asked) >= 2
    assert all(1 <= days <= 9 for _, days in asked)
    assert answer.choices[0].finish_reason in {"stop", "length"}


NULLS: list[dict[str, Any]] = [
    {"role": "assistant", "content": "Hi", "tool_calls": None},
    {"role": "assistant", "content": "Hi", "reasoning_content": None, "name": None},
    {"role": "assistant", "content": "Hi", "refusal": None, "audio": None, "mood": None},
    {"role": "user", "content": "Hi", "tool_call_id": None, "tool_calls": None},
    {"role": "user", "content": [{"type": "text", "text": "Hi", "cache_control": None}]},
]


@pytest.mark.parametrize("message", NULLS)
def test_nulls_inside_of_a_message(plain: str, connect: Connect, message: dict[str, Any]) -> None:
    """The server answers status 500 to some of them if they are sent."""
    call = connect(plain, token=KEY)
    answer = call(
        lambda client: client.chat_completion([*HELLO, message, *HELLO], max_tokens=4, seed=1)
    )
    assert answer.usage.completion_tokens <= 4


def test_messages_with_tool_calls_are_sent_back(tools: str, connect: Connect) -> None:
    """Twice in a row, and with a null default in the schema of the tool."""
    call = connect(tools)
    schema = {**CITY, "properties": {**CITY["properties"], "at": {"type": "null", "default": None}}}
    function = {**WEATHER["function"], "parameters": schema, "strict": None}
    tool = {**WEATHER, "function": function}
    asked: dict[str, Any] = {"tools": [tool], "tool_choice": "required"}
    messages: list[Any] = [*HELLO]

    def ask(client: Any) -> Any:
        return client.chat_completion(messages, **asked, seed=len(messages), max_tokens=600)

    for _ in range(2):
        message = call(ask).choices[0].message
        messages.append(message)
        messages += (
            {"role": "tool", "tool_call_id": one.id, "content": "sunny"}
            for one in message.tool_calls
        )
    told = call(lambda client: client.chat_completion(messages, max_tokens=4))
    assert len(messages) >= len(HELLO) + 4
    assert told.usage.completion_tokens <= 4


def test_streamed_tool_calls(tools: str, connect: Connect) -> None:
    chunks = connect(tools)(
        lambda client: client.chat_completion(
            HELLO, stream=True, tools=[WEATHER], tool_choice="required", max_tokens=600, seed=3
        )
    )
    pieces = [
        piece
        for chunk in chunks
        for choice in chunk.choices
        for piece in choice.delta.tool_calls or ()
        if piece.index == 0
    ]
    assert [piece.function.name for piece in pieces if piece.function.name] == ["get_weather"]
    written = "".join(piece.function.arguments or "" for piece in pieces)
    assert set(json.loads(written)) == {"city", "days"}


def test_embeddings_by_post(embedder: str, connect: Connect) -> None:
    body = {"model": "tiny", "input": ["Grüße", "你好 👋"]}
    answer = connect(f"{embedder}/v1/embeddings")(lambda client: client.post(json=body))
    vectors = [one["embedding"] for one in json.loads(answer)["data"]]
    assert [len(vector) for vector in vectors] == [64, 64]


def test_embeddings_by_an_sdk_of_ones_own(
    embedder: str, connect: Connect, embeddings_sdk: Any
) -> None:
    call = connect(sdk=embeddings_sdk, endpoint=embedder, model="org/tiny")
    found = call(lambda client: client.embed_texts(["Grüße", "你好 👋"]))
    assert [len(one.embedding) for one in found.data] == [64, 64]
    packed = call(lambda client: client.embed_texts(["Grüße"], encoding_format="base64"))
    assert len(base64.b64decode(packed.data[0].embedding)) == 64 * 4


def test_refusals(plain: str, connect: Connect) -> None:
    with pytest.raises(AuthenticationError, match=r"(?i)api key"):
        connect(plain)(lambda client: client.chat_completion(HELLO))
    call = connect(plain, token=KEY)
    with pytest.raises(BadRequestError) as refused:
        call(
            lambda client: client.chat_completion(
                HELLO,
                extra_body={
                    "response_format": {
                        "type": "json_schema",
                        "json_schema": {"schema": {"type": "nope"}},
                    }
                },
            )
        )
    assert refused.value.server_message
    assert "nope" in refused.value.server_message
    long = [{"role": "user", "content": "zq " * 20_000}]
    with pytest.raises(BadRequestError, match=r"(?i)context"):
        call(lambda client: client.chat_completion(long))
    with pytest.raises(NotFoundError):
        call(lambda client: client.get_endpoint_info())


class Place(BaseModel):
    """A place, and how long to stay there."""

    city: Literal["paris", "berlin"]
    days: int = Field(ge=1, le=9, description="The number of days.")


class Trip(BaseModel):
    """A type with most of what a schema can hold."""

    kind: Annotated[Walk | Ride, Field(discriminator="kind")]
    to: Place = Field(description="Where to.")
    starts: date | None = None
    best: Place | None = Field(default=None, description="The best place.")


class Walk(BaseModel):
    """One way."""

    kind: Literal["walk"]


class Ride(BaseModel):
    """Another way."""

    kind: Literal["ride"]
    horses: int = Field(ge=1, le=4)


@pytest.mark.parametrize("kind", [Place, Trip, list[Literal["a", "b"]], bool, Walk | Ride], ids=str)
def test_parse(plain: str, connect: Connect, kind: Any) -> None:
    call = connect(plain, token=KEY)

    def ask(client: Any) -> Any:
        return client.chat_completion_parse(HELLO, response_format=kind, seed=3, max_tokens=900)

    result = call(ask)
    again = TypeAdapter(kind).dump_python(result.parsed)
    assert TypeAdapter(kind).validate_python(again) == result.parsed
    assert result.completion.choices[0].finish_reason == "stop"


def events_of(call: Any, flavor: str, **given: Any) -> tuple[list[Any], Any]:
    """The events of a stream without its chunks, and its result."""

    def ask(client: Any) -> Any:
        with client.chat.completions.stream(HELLO, **given) as stream:
            return [one for one in stream if one.type != "chunk"], stream.final()

    async def async_ask(client: Any) -> Any:
        async with await client.chat.completions.stream(HELLO, **given) as stream:
            return [one async for one in stream if one.type != "chunk"], await stream.final()

    found, result = call(ask if flavor == "sync" else async_ask)
    return found, result


def test_events_of_text(plain: str, connect: Connect, flavor: str) -> None:
    call = connect(plain, token=KEY)
    whole = call(lambda client: client.chat_completion(HELLO, seed=3, max_tokens=20, n=2))
    found, result = events_of(call, flavor, seed=3, max_tokens=20, n=2)
    assert [one.message.content for one in result.choices] == [
        one.message.content for one in whole.choices
    ]
    for choice in whole.choices:
        mine = [one for one in found if one.result_index == choice.index]
        assert "".join(one.delta for one in mine[:-1]) == choice.message.content
        assert (mine[-1].type, mine[-1].text) == ("content.done", choice.message.content)
        assert mine[-1].reason == choice.finish_reason


def test_events_of_tool_calls(tools: str, connect: Connect, flavor: str) -> None:
    asked = {"tools": [WEATHER], "tool_choice": "required", "max_tokens": 600, "seed": 3}
    found, result = events_of(connect(tools), flavor, **asked)
    done = [one for one in found if one.type == "tool_calls.function.arguments.done"]
    calls = result.choices[0].message.tool_calls
    assert [one.item for one in done] == calls
    for one in done:
        assert one.item.function.name == "get_weather"
        assert json.loads(one.text)["city"] in {"paris", "berlin"}


def test_a_stream_is_parsed(plain: str, connect: Connect, flavor: str) -> None:
    call = connect(plain, token=KEY)
    found, result = events_of(call, flavor, response_format=Trip, seed=3, max_tokens=900)
    assert type(result.parsed) is Trip
    assert TypeAdapter(Trip).validate_json(found[-1].text) == result.parsed
    with pytest.raises(OutputTruncatedError) as cut:
        events_of(call, flavor, response_format=Trip, max_tokens=5)
    assert cut.value.reason == "length"


def test_parse_of_a_truncated_text(plain: str, connect: Connect) -> None:
    call = connect(plain, token=KEY)
    with pytest.raises(OutputTruncatedError) as cut:
        call(lambda client: client.chat_completion_parse(HELLO, response_format=Trip, max_tokens=5))
    assert cut.value.reason == "length"
    assert isinstance(cut.value.completion, ChatCompletionOutput)
    assert cut.value.completion.choices[0].message.content == cut.value.text


def test_another_tasks_answer(embedder: str, connect: Connect) -> None:
    # 200, and JSON, but what an embedding server of another kind writes.
    call = connect(f"{embedder}/v1/embeddings")
    with pytest.raises(ResponseValidationError) as wrong:
        call(lambda client: client.feature_extraction("x", extra_body={"input": "x"}))
    assert b"embedding" in wrong.value.body


def test_health(plain: str, connect: Connect) -> None:
    # It asks without a key too.
    assert connect(plain)(lambda client: client.health_check()) is True


def test_a_call_while_the_model_loads(
    flavor: str, connect: Connect, meter: Meter, tmp_path_factory: pytest.TempPathFactory
) -> None:
    log = tmp_path_factory.mktemp("llama") / "slow.log"
    try:
        with llama_server.serving("slow", log, "--load-mode", "none", wait=False) as server:
            wait_for_port(server)
            call = connect(server.url)
            ready = call(lambda client: client.health_check())
            answer = call(lambda client: client.chat_completion(HELLO, max_tokens=2))
    except UnavailableError as error:
        pytest.skip(str(error))
    assert ready is False
    assert answer.usage.completion_tokens <= 2
    statuses = [head.status for head in meter.heads]
    assert statuses[:2] == [503, 503]
    assert statuses[-1] == 200
