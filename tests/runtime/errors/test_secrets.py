"""Secrets stay where they belong: out of every word an error or a log says, and on their origin.

The rules are those for tokens of the design's part on the wire; the clients are the real ones.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
import pytest
from inferwire import (
    APIError,
    AsyncInferenceClient,
    InferenceClient,
    InferwireError,
    RequestValidationError,
)

from tests.faults.server import Behaviour, FaultServer, answer, cut, events, stall

SECRET = "tk-" + "sekret"
GOOD = b'[{"label": "a", "score": 0.5}]'
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(autouse=True)
def _nothing_stored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH", "HF_INFERENCE_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "none"))


def call(
    flavor: str, method: str, *args: object, client: Any = None, http: Any = None, **given: object
) -> object:
    """The result of a method, of a stream what it yields; ``client`` are the client's options.

    ``http`` are those of a client of httpx that is passed, if any.
    """
    options: Any = {"trust_env": False, "max_retries": 0, "timeout": 5}
    options |= client or {}

    async def run() -> object:
        own = None if http is None else httpx.AsyncClient(**http)
        async with contextlib.AsyncExitStack() as stack:
            if own is not None:
                await stack.enter_async_context(own)
            one: Any = AsyncInferenceClient(**options, http_client=own)
            await stack.enter_async_context(one)
            result = await getattr(one, method)(*args, **given)
            return [item async for item in result] if hasattr(result, "__anext__") else result

    if flavor == "async":
        return asyncio.run(run())
    own = None if http is None else httpx.Client(**http)
    with own or contextlib.nullcontext(), InferenceClient(**options, http_client=own) as one:
        result: Any = getattr(one, method)(*args, **given)
        return [*result] if hasattr(result, "__next__") else result


# Where a token goes.


def sent(
    flavor: str, *args: object, method: str = "audio_classification", **given: Any
) -> list[str]:
    """Each request of a call: where it went, and with which token."""
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        token = request.headers.get("authorization", "none").removeprefix("Bearer ")
        asked.append(f"{request.url.scheme}://{request.url.netloc.decode()} {token}")
        if request.url.path == "/api/tasks":
            return httpx.Response(200, json={"audio-classification": {"widgetModels": ["org/m"]}})
        is_file = request.method == "GET"
        kind = "image/png" if is_file else "application/json"
        return httpx.Response(200, headers={"content-type": kind}, content=PNG if is_file else GOOD)

    http = {"transport": httpx.MockTransport(handle)}
    call(flavor, method, *(args or (PNG,)), http=http, **given)
    return asked


ROUTER = "https://router.huggingface.co"
HOSTS = [
    (ROUTER, True),
    ("https://api-inference.huggingface.co", True),
    ("https://abc.us-east-1.aws.endpoints.huggingface.cloud", True),
    ("http://router.huggingface.co", False),
    ("https://router.huggingface.co.evil.test", False),
    ("https://evil.test", False),
    ("http://evil.test", False),
    ("https://huggingface.co", False),
    ("http://127.0.0.1:1", False),
    ("https://127.0.0.1:1", False),
    ("http://localhost:1", False),
    ("http://[::1]:1", False),
]


@pytest.mark.parametrize(("url", "known"), HOSTS)
@pytest.mark.parametrize("way", ["model", "base_url", "of the call", "endpoint"])
def test_a_stored_token_goes_to_known_hosts_by_https_only(
    flavor: str, url: str, known: bool, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", SECRET)
    given: Any = {"model": url} if way == "of the call" else {}
    client: Any = {way: url} if way in {"model", "base_url", "endpoint"} else {"model": "org/m"}
    if way == "endpoint":
        client["model"] = "org/m"
    assert sent(flavor, client=client, **given) == [f"{url} {SECRET if known else 'none'}"]
    client["token"] = False
    assert sent(flavor, client=client, **given) == [f"{url} none"]
    client["token"] = "given"
    assert sent(flavor, client=client, **given) == [f"{url} given"]
    client["token"] = True
    assert sent(flavor, client=client, **given) == [f"{url} {SECRET}"]


def test_an_endpoint_of_the_environment_gets_no_stored_token(
    flavor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", SECRET)
    monkeypatch.setenv("HF_INFERENCE_ENDPOINT", "http://evil.test")
    asked = sent(flavor, client={"model": "org/m", "trust_env": True})
    assert asked == ["http://evil.test none"]


def test_a_url_that_only_looks_like_a_known_host_is_refused(flavor: str) -> None:
    for url in ("https://router.huggingface.co@evil.test/", f"https://{SECRET}@evil.test/"):
        with pytest.raises(RequestValidationError) as caught:
            sent(flavor, client={"token": "given"}, model=url)
        assert SECRET not in str(caught.value)


def test_neither_a_file_nor_the_hub_is_asked_with_the_token(
    flavor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", SECRET)
    client: Any = {"headers": {"x-key": SECRET}}
    assert sent(flavor, f"{ROUTER}/a.png", client=client) == [
        "https://huggingface.co none",
        f"{ROUTER} none",
        f"{ROUTER} {SECRET}",
    ]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("own", [False, True], ids=["our client", "a client that follows"])
def test_a_redirect_to_another_origin_is_not_followed(
    flavor: str, status: int, stream: bool, own: bool
) -> None:
    client: Any = {"token": SECRET, "cookies": {"key": SECRET}, "headers": {"x-key": SECRET}}
    http = {"follow_redirects": True, "trust_env": False} if own else None
    with FaultServer(answer(GOOD)) as other:
        moved = answer(b"", status=status, headers={"location": f"{other.url}/x"})
        with FaultServer(moved) as server:
            client["base_url"] = server.url
            with pytest.raises(APIError, match="not followed") as caught:
                call(flavor, "text_generation", "hi", stream=stream, client=client, http=http)
        assert other.asked == []
    check_silent(caught.value)


def test_a_redirect_is_told_of_without_the_query_of_its_address(flavor: str) -> None:
    moved = answer(status=302, headers={"location": f"http://h.test/?signature={SECRET}"})
    with FaultServer(moved) as server, pytest.raises(APIError) as caught:
        call(flavor, "text_classification", "hi", client={"base_url": server.url})
    check_silent(caught.value)


def test_a_redirect_within_the_origin_keeps_the_token(flavor: str) -> None:
    moved = answer(b"", status=307, headers={"location": "/there"})
    with FaultServer(moved, answer(GOOD)) as server:
        call(flavor, "text_classification", "hi", client={"base_url": server.url, "token": SECRET})
        assert [one.headers["authorization"] for one in server.asked] == [f"Bearer {SECRET}"] * 2
        assert server.asked[1].path == "/there"


# What is said.


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def check_silent(error: BaseException) -> None:
    """No word, attribute or byte of an exception, or of one behind it, holds the secret."""
    for one in chain(error):
        assert SECRET not in f"{one!s} {one!r} {one.args!r} {vars(one)!r}"
        assert SECRET not in str(getattr(one, "__notes__", ""))
    text = "".join(traceback.format_exception_only(error))
    assert SECRET not in text
    told = [line for line in traceback.format_exception(error) if not line.startswith("  File")]
    assert SECRET not in "".join(told)
    if isinstance(error, InferwireError):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert SECRET.encode() not in pickle.dumps(error, protocol)


BEHAVIOURS: dict[str, Behaviour] = {
    **{f"status {one}": answer(b'{"error":"no"}', status=one) for one in (400, 401, 403, 404, 429)},
    "loading": answer(b'{"error":"Model is currently loading"}', status=503),
    "failing": answer(b"<html>", status=500, headers={"set-cookie": f"a={SECRET}"}),
    "wrong shape": answer(b'{"a":1}'),
    "no JSON": answer(b"<html>", headers={"content-type": "text/html"}),
    "closed": cut(),
    "broken": cut(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n1"),
    "garbage": cut(b"garbage\r\n\r\n"),
    "silent": stall(),
    "redirect": answer(status=307, headers={"location": "http://h/"}),
    "error event": lambda link: link.send(events([b'{"error":"no"}'])),
    "cut stream": lambda link: link.send(events([])),
}


@pytest.mark.parametrize("name", BEHAVIOURS)
@pytest.mark.parametrize("stream", [False, True])
def test_no_error_and_no_log_tells_a_secret(
    flavor: str, name: str, stream: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "inferwire")
    caplog.set_level(logging.INFO)
    with FaultServer(BEHAVIOURS[name]) as server:
        client: Any = {
            "base_url": f"{server.url}/x?key={SECRET}",
            "token": SECRET,
            "headers": {"x-key": SECRET},
            "cookies": {"a": SECRET},
            "timeout": 0.5,
            "max_retries": 1,
        }
        with pytest.raises(InferwireError) as caught:
            call(
                flavor,
                "text_generation",
                "hi",
                stream=stream,
                extra_headers={"x-other": SECRET},
                client=client,
            )
    check_silent(caught.value)
    assert SECRET not in caplog.text


@pytest.mark.parametrize("name", ["authorization", "x-api-key"])
@pytest.mark.parametrize("per_call", [False, True])
def test_a_key_that_the_server_repeats_is_masked(flavor: str, name: str, per_call: bool) -> None:
    headers = {name: f"Bearer {SECRET}"}
    with FaultServer(answer(f'{{"error": "bad key {SECRET}"}}'.encode(), status=401)) as server:
        client: Any = {"base_url": server.url, "token": False}
        given: Any = {"extra_headers": headers} if per_call else {}
        client |= {} if per_call else {"headers": headers}
        with pytest.raises(InferwireError, match=r"bad key \*\*\*") as caught:
            call(flavor, "text_generation", "hi", client=client, **given)
    assert SECRET not in str(vars(caught.value))


def frames(error: BaseException) -> Iterator[FrameType]:
    """The frames that an exception leads to, by itself and by those behind it."""
    known: list[BaseException] = []
    behind: list[BaseException | None] = [error]
    while behind:
        one = behind.pop()
        if one is not None and one not in known:
            known.append(one)
            yield from (frame for frame, _ in traceback.walk_tb(one.__traceback__))
            behind += [one.__cause__, one.__context__]


@pytest.mark.parametrize("name", ["closed", "broken", "garbage", "silent", "cut stream"])
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("own", [False, True], ids=["our client", "a client of httpx"])
def test_no_frame_that_an_error_leads_to_tells_the_token(
    flavor: str, name: str, stream: bool, own: bool
) -> None:
    """Nor is there any of the libraries below, which hold requests."""
    with FaultServer(BEHAVIOURS[name]) as server:
        client: Any = {"base_url": server.url, "token": SECRET, "headers": {"x-key": SECRET}}
        http = {"trust_env": False} if own else None
        with pytest.raises(InferwireError) as caught:
            call(
                flavor,
                "text_generation",
                "hi",
                stream=stream,
                client={**client, "timeout": 0.5},
                http=http,
            )
    assert caught.value.__cause__ is not None or name == "cut stream"
    ours = 0
    for frame in frames(caught.value):
        top = frame.f_globals["__name__"].partition(".")[0]
        assert top not in {"httpx", "httpcore", "h11", "anyio", "ssl"}
        if top in {"inferwire", "inferwire_runtime"}:
            ours += 1
            assert SECRET not in repr(frame.f_locals)
    assert ours >= 2  # That which passed the error on, and that which raised it.


def test_no_server_and_no_proxy_is_told_of_with_its_secrets(flavor: str) -> None:
    nobody = "http://127.0.0.1:1"
    for client in (
        {"base_url": f"{nobody}/?key={SECRET}"},
        {"base_url": "http://h.test/", "proxies": f"http://user:{SECRET}@127.0.0.1:1"},
        {"base_url": "http://h.test/", "proxies": {"http": f"http://{SECRET}:p@127.0.0.1:1"}},
    ):
        with pytest.raises(InferwireError) as caught:
            call(flavor, "text_classification", "hi", client={**client, "token": SECRET})
        check_silent(caught.value)


def test_a_file_behind_a_url_is_told_of_without_its_query(flavor: str) -> None:
    with FaultServer(answer(b"no", status=404)) as server:
        url = f"{server.url}/a.png?signature={SECRET}"
        with pytest.raises(RequestValidationError, match="404") as caught:
            call(flavor, "image_classification", url, client={"base_url": server.url})
    check_silent(caught.value)


@pytest.mark.parametrize("kind", [InferenceClient, AsyncInferenceClient])
def test_clients_in_words_tell_none(kind: Callable[..., Any]) -> None:
    url = f"https://h.test/?key={SECRET}"
    options = {"token": SECRET, "headers": {"x-key": SECRET}, "cookies": {"a": SECRET}}
    one = kind(base_url=url, proxies=f"http://user:{SECRET}@h.test", **options)
    for client in (one, one.with_options(timeout=1), kind(url, token=SECRET)):
        assert SECRET not in f"{client!r} {client!s} {client}"
        settings = getattr(client, "_settings", None)
        assert settings is not None
        assert "Bearer" not in repr(settings)


# Headers that would hold others.

BAD = ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0", f"{SECRET}\r\n "]


PLACES = ["token", "api_key", "bill_to", "headers", "cookies", "name"]
SMUGGLED = [
    (place, value)
    for place in PLACES
    for value in BAD
    # What stands around a token, as in a file that ends with a line, is cut off.
    if value.strip() == value or place not in {"token", "api_key"}
]


@pytest.mark.parametrize(("place", "value"), SMUGGLED)
def test_no_option_can_smuggle_a_header(flavor: str, place: str, value: str) -> None:
    options: Any = {place: value}
    if place in {"headers", "cookies"}:
        options = {place: {"x-key": value}}
    elif place == "name":
        options = {"headers": {value: "a"}}
    with FaultServer(answer(GOOD)) as server:
        with pytest.raises(RequestValidationError) as caught:
            call(flavor, "text_classification", "hi", client={"base_url": server.url, **options})
        with pytest.raises(RequestValidationError):
            call(
                flavor,
                "text_classification",
                "hi",
                extra_headers={value: "a"} if place == "name" else {"x-key": value},
                client={"base_url": server.url},
            )
        assert server.asked == []
    if place != "name":
        check_silent(caught.value)
