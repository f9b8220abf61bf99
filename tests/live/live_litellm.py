"""litellm's proxy with answers that are made up: streams in small pieces, errors on demand."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from inferwire import (
    BadRequestError,
    ChatCompletionOutput,
    InferenceTimeoutError,
    InternalServerError,
    RateLimitError,
)

from tests.live.conftest import Connect
from tests.live.exchanges import Meter
from tests.live.servers import litellm
from tests.live.servers.processes import UnavailableError

SERVER = ("litellm proxy", litellm.VERSION)
HELLO = [{"role": "user", "content": "hello"}]


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    try:
        with litellm.serving(tmp_path_factory.mktemp("litellm")) as server:
            yield server.url
    except UnavailableError as error:
        pytest.skip(str(error))


def test_chat(proxy: str, connect: Connect) -> None:
    call = connect(proxy, api_key=litellm.KEY)
    answer = call(lambda client: client.chat_completion(HELLO, model="text"))
    assert isinstance(answer, ChatCompletionOutput)
    assert answer.choices[0].message.content == litellm.TEXT
    assert answer.usage is not None


def test_streams_of_small_pieces(proxy: str, connect: Connect) -> None:
    call = connect(proxy, api_key=litellm.KEY)
    chunks = call(lambda client: client.chat_completion(HELLO, model="text", stream=True))
    pieces = [one.delta.content or "" for chunk in chunks for one in chunk.choices]
    assert "".join(pieces) == litellm.TEXT
    assert len([piece for piece in pieces if piece]) > 10


def test_usage_in_the_last_chunk(proxy: str, connect: Connect) -> None:
    call = connect(proxy, api_key=litellm.KEY)
    chunks = call(
        lambda client: client.chat_completion(
            HELLO, model="text", stream=True, stream_options={"include_usage": True}
        )
    )
    assert chunks[-1].usage.total_tokens > 0


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, BadRequestError), (429, RateLimitError), (500, InternalServerError)],
)
@pytest.mark.parametrize("stream", [False, True])
def test_errors(
    proxy: str, connect: Connect, status: int, kind: type[Exception], *, stream: bool
) -> None:
    call = connect(proxy, api_key=litellm.KEY)
    with pytest.raises(kind) as caught:
        call(lambda client: client.chat_completion(HELLO, model=f"status-{status}", stream=stream))
    assert "litellm" in str(caught.value)


def test_retries(proxy: str, connect: Connect, meter: Meter) -> None:
    call = connect(proxy, api_key=litellm.KEY, max_retries=2)
    with pytest.raises(RateLimitError):
        call(lambda client: client.chat_completion(HELLO, model="status-429"))
    assert [head.status for head in meter.heads] == [429] * 3


def test_refusals(proxy: str, connect: Connect) -> None:
    # Without a key it breaks down itself, and says so in plain text.
    with pytest.raises(InternalServerError, match="Internal Server Error"):
        connect(proxy)(lambda client: client.chat_completion(HELLO))
    # It would look this one up in a database that it does not have.
    with pytest.raises(BadRequestError, match="No connected db"):
        connect(proxy, api_key="sk-wrong")(lambda client: client.chat_completion(HELLO))
    with pytest.raises(BadRequestError, match="no-such-model"):
        connect(proxy, api_key=litellm.KEY)(
            lambda client: client.chat_completion(HELLO, model="no-such-model")
        )


def test_deadlines(proxy: str, connect: Connect) -> None:
    call = connect(proxy, api_key=litellm.KEY)
    with pytest.raises(InferenceTimeoutError) as late:
        call(lambda client: client.chat_completion(HELLO, model="slow", timeout=0.5))
    assert late.value.sent == "MAYBE_SENT"
    with pytest.raises(InferenceTimeoutError):
        call(lambda client: client.chat_completion(HELLO, model="slow", stream=True, timeout=0.5))
    answer = call(lambda client: client.chat_completion(HELLO, model="slow", timeout=60))
    assert answer.choices[0].message.content == litellm.TEXT


def test_embeddings_by_post(proxy: str, connect: Connect) -> None:
    call = connect(f"{proxy}/v1/embeddings", api_key=litellm.KEY)
    answer = call(lambda client: client.post(json={"model": "vectors", "input": ["a"]}))
    assert json.loads(answer)["data"][0]["embedding"] == [0.25, -0.5, 1]


def test_openai_methods(proxy: str, connect: Connect) -> None:
    call = connect(f"{proxy}/v1", api_key=litellm.KEY)
    models = call(lambda client: client.models.list())
    assert {one.id for one in models.data} == {*litellm.MOCKED}
    one = call(lambda client: client.models.retrieve("text"))
    assert one.id == "text"
    found = call(lambda client: client.embeddings.create("hello", model="vectors"))
    assert found.data[0].embedding == [0.25, -0.5, 1]
    completion = call(lambda client: client.completions.create("hello", model="text"))
    assert completion.choices[0].text == litellm.TEXT
    chunks = call(lambda client: client.completions.create("hello", model="text", stream=True))
    assert "".join(one.choices[0].text for one in chunks if one.choices) == litellm.TEXT


def test_openai_errors(proxy: str, connect: Connect) -> None:
    call = connect(proxy, api_key=litellm.KEY)
    with pytest.raises(RateLimitError, match="litellm"):
        call(lambda client: client.completions.create("hello", model="status-429"))
