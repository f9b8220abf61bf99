"""`transformers serve`: streams that end as that server ends them, and its own failures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from inferwire import BadRequestError, ChatCompletionOutput, InternalServerError

from tests.live.conftest import Connect
from tests.live.servers import transformers_serve
from tests.live.servers.processes import UnavailableError

SERVER = ("transformers serve", transformers_serve.VERSION)
HELLO = [{"role": "user", "content": "Grüße! 你好"}]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    try:
        with transformers_serve.serving(tmp_path_factory.mktemp("serve")) as server:
            yield server.url
    except UnavailableError as error:
        pytest.skip(str(error))


@pytest.fixture
def model() -> str:
    return transformers_serve.model()


def test_chat(server: str, connect: Connect, model: str) -> None:
    answer = connect(server)(
        lambda client: client.chat_completion(HELLO, model=model, max_tokens=6, temperature=0.7)
    )
    assert isinstance(answer, ChatCompletionOutput)
    assert answer.usage is not None
    assert answer.usage.completion_tokens == 6


def test_streams(server: str, connect: Connect, model: str) -> None:
    chunks = connect(server)(
        lambda client: client.chat_completion(HELLO, model=model, max_tokens=6, stream=True)
    )
    assert chunks[-1].choices[0].finish_reason == "length"
    assert "".join(one.choices[0].delta.content or "" for one in chunks)


def test_refusals(server: str, connect: Connect, model: str) -> None:
    call = connect(server)
    with pytest.raises(BadRequestError, match="Server is pinned"):
        call(lambda client: client.chat_completion(HELLO, model="org/another"))
    with pytest.raises(InternalServerError, match="Internal Server Error"):
        call(
            lambda client: client.chat_completion(
                HELLO, model=model, extra_body={"messages": "no conversation"}
            )
        )


def test_health(server: str, connect: Connect) -> None:
    assert connect(server)(lambda client: client.health_check()) is True
