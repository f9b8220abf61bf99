"""The clients as their callers see them, against a server on a socket."""

from __future__ import annotations

import ast
import asyncio
import base64
import inspect
import io
import json
import logging
import pickle
import subprocess
import sys
import typing
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import inferwire_runtime as runtime
import pytest
from inferwire_runtime import (
    APIConnectionError,
    APIError,
    BadRequestError,
    InternalServerError,
    RequestValidationError,
    ResponseValidationError,
    Timeout,
)

from tests.faults.server import FaultServer, answer, cut
from tests.support.toy_sdk import ECHO, ENDPOINTS, AsyncToyClient, EchoOutput, ToyClient

GOOD = b'{"text": "hi"}'
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
SECRET = "tk_sekret"


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(answer(GOOD)) as running:
        yield running


def toy(server: FaultServer, *, max_retries: int = 0) -> ToyClient:
    return ToyClient(base_url=server.url, token=False, trust_env=False, max_retries=max_retries)


def sent(server: FaultServer, number: int = 0) -> object:
    value: object = json.loads(server.asked[number].body)
    return value


def test_a_call_from_arguments_to_result(server: FaultServer) -> None:
    assert toy(server).echo("hi", loud=True) == "hi"
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/")
    assert sent(server) == {"inputs": "hi", "parameters": {"loud": True}}
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["user-agent"].startswith(f"inferwire/{runtime.__version__} python/3.")
    assert asked.headers["host"] == server.url.removeprefix("http://")
    assert "authorization" not in asked.headers
    assert len(asked.headers["idempotency-key"]) == 32


def test_switches_choose_the_result(server: FaultServer) -> None:
    assert toy(server).echo("hi", full=True) == EchoOutput(text="hi")


def test_headers_cookies_and_tokens(server: FaultServer) -> None:
    client = ToyClient(
        base_url=server.url,
        token=SECRET,
        headers={"User-Agent": "mine", "X-One": "1"},
        cookies={"a": "b", "c": "d"},
        bill_to="org",
    )
    client.echo("hi", extra_headers={"x-one": "2", "Authorization": "Basic x"})
    client.echo("hi")
    first, second = (one.headers for one in server.asked)
    assert (first["user-agent"], first["x-one"], first["cookie"]) == ("mine", "2", "a=b; c=d")
    assert (first["authorization"], second["authorization"]) == ("Basic x", f"Bearer {SECRET}")
    assert (second["x-one"], second["x-bill-to"]) == ("1", "org")


def test_only_an_endpoint_with_a_header_for_it_takes_bill_to(server: FaultServer) -> None:
    for kind in (ToyClient, AsyncToyClient):
        with pytest.raises(RequestValidationError, match="choose endpoint='main'") as caught:
            kind(base_url=server.url, endpoint="old", bill_to="org")
        assert caught.value.argument == "bill_to"
        kind(base_url=server.url, endpoint="old")


@pytest.mark.parametrize("name", [None, "auto", "toy"])
def test_a_provider_that_is_the_endpoint_itself_changes_no_request(
    name: str | None, server: FaultServer
) -> None:
    ToyClient(endpoint="main", base_url=server.url).echo("hi")
    for kind in (ToyClient, AsyncToyClient):
        client = kind(base_url=server.url, provider=name)
        assert client.provider == client.with_options(timeout=1).provider == name
    ToyClient(base_url=server.url, provider=name).echo("hi")
    first, second = ({**one.headers, "idempotency-key": ""} for one in server.asked)
    assert first == second
    assert server.asked[0].path == server.asked[1].path == "/"


def test_other_providers_are_refused_with_those_that_are_accepted() -> None:
    for kind in (ToyClient, AsyncToyClient):
        with pytest.raises(RequestValidationError) as caught:
            kind("org/model", provider="other")
        assert caught.value.argument == "provider"
        assert str(caught.value) == (
            "provider must be None or 'auto' or 'toy' for the endpoint 'main', not 'other'; "
            "other providers are not supported yet: pass the URL of their server as base_url"
        )
        with pytest.raises(RequestValidationError, match="must be None for the endpoint 'old'"):
            kind(endpoint="old", provider="auto")
        with pytest.raises(AttributeError):
            setattr(kind("org/model"), "provider", "toy")  # noqa: B010  # as users write it


@pytest.mark.parametrize("value", [{1, 2}, float("nan"), object()])
def test_what_is_no_json_is_refused(value: float, server: FaultServer) -> None:
    with pytest.raises(RequestValidationError):
        toy(server).echo("hi", extra_body={"a": value})
    assert server.asked == []


@pytest.mark.parametrize("headers", [{"a": "b\r\nc: d"}, {"a\n": "b"}, {"": "b"}, {"a": "€"}])
def test_headers_that_could_hold_others_are_refused(headers: dict[str, str]) -> None:
    with pytest.raises(RequestValidationError) as caught:
        ToyClient(headers=headers)
    assert caught.value.argument == "headers"
    with pytest.raises(RequestValidationError):
        ToyClient(base_url="http://127.0.0.1:1").echo("hi", extra_headers=headers)


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("model", 1),
        ("base_url", b"http://h"),
        ("token", 1),
        ("api_key", True),
        ("endpoint", 1),
        ("bill_to", 1),
        ("provider", 1),
        ("headers", ["a"]),
        ("headers", {"a": 1}),
        ("headers", {1: "a"}),
        ("cookies", {"a": None}),
        ("proxies", 1),
        ("proxies", {"http": None}),
        ("max_retries", "1"),
        ("max_retries", True),
        ("max_retries", 1.0),
        ("max_retries", -1),
        ("max_retries", None),
    ],
)
def test_a_wrong_type_names_the_argument_of_the_constructor(argument: str, value: object) -> None:
    options: dict[str, Any] = {argument: value}
    for kind in (ToyClient, AsyncToyClient):
        with pytest.raises(RequestValidationError) as caught:
            kind(**options)
        assert caught.value.argument == argument


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("model", 1),
        ("base_url", b"http://h"),
        ("base_url", "h"),
        ("token", 1),
        ("token", "a b"),
        ("timeout", 0),
        ("headers", {"a": 1}),
        ("headers", {"a": "b\r\nc: d"}),
        ("max_retries", True),
        ("max_response_bytes", 0),
    ],
)
def test_an_option_of_a_copy_is_checked_like_the_constructors(argument: str, value: object) -> None:
    options: dict[str, Any] = {argument: value}
    for kind in (ToyClient, AsyncToyClient):
        messages: list[str] = []
        for make in (kind, kind().with_options):
            with pytest.raises(RequestValidationError) as caught:
                make(**options)
            assert caught.value.argument == argument
            messages.append(str(caught.value))
        assert messages[0] == messages[1]


def test_what_no_client_takes_is_refused() -> None:
    unknown: dict[str, Any] = {"colour": "red"}
    for make in (ToyClient, ToyClient().with_options):
        with pytest.raises(TypeError, match="colour"):
            make(**unknown)
        assert all(
            one.kind.name in {"KEYWORD_ONLY", "POSITIONAL_OR_KEYWORD"}
            for one in inspect.signature(make).parameters.values()
        )


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("model", 1),
        ("extra_headers", ["a"]),
        ("extra_headers", {"a": 1}),
        ("extra_body", ["a"]),
        ("extra_body", 0),
        ("timeout", "1"),
    ],
)
def test_a_wrong_type_names_the_argument_of_the_call(
    argument: str, value: object, server: FaultServer
) -> None:
    options: dict[str, Any] = {argument: value}
    with pytest.raises(RequestValidationError) as caught:
        toy(server).echo("hi", **options)
    assert caught.value.argument == argument
    assert server.asked == []


def test_endpoints_by_name_by_url_and_by_environment(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    ToyClient("org/m", endpoint=f"{server.url}/base/").echo("hi")
    monkeypatch.setenv("TOY_ENDPOINT", server.url)
    ToyClient("org/m").echo("hi")
    assert [one.path for one in server.asked] == ["/base/models/org/m", "/models/org/m"]
    assert ToyClient(endpoint="main").model is None
    with pytest.raises(RequestValidationError, match="main, old"):
        ToyClient(endpoint="other")


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), True, "1"])
def test_a_timeout_is_a_positive_number(timeout: float) -> None:
    with pytest.raises(RequestValidationError) as caught:
        ToyClient(timeout=timeout)
    assert caught.value.argument == "timeout"
    with pytest.raises(ValueError, match="timeout"):
        Timeout(idle=timeout)


def test_timeouts_are_values() -> None:
    assert Timeout(1, idle=2) == Timeout(1.0, idle=2.0) != Timeout(1)
    assert repr(Timeout(1, connect=2)) == "Timeout(total=1.0, connect=2.0)"
    assert len({Timeout(1), Timeout(1)}) == 1
    assert pickle.loads(pickle.dumps(Timeout(1, first=2))) == Timeout(1, first=2)
    assert repr(runtime.NOT_GIVEN) == "NOT_GIVEN"


def test_a_client_in_words_tells_no_secret() -> None:
    client = ToyClient("org/m", token=SECRET, headers={"x-key": SECRET}, timeout=5.0)
    assert repr(client) == "ToyClient(model='org/m', timeout=5.0)"
    assert SECRET not in repr(vars(client))


def test_options_make_a_client_that_shares_connections(server: FaultServer) -> None:
    client = toy(server)
    other = client.with_options(headers={"x-one": "1"}, timeout=5.0, max_retries=4)
    assert type(other) is ToyClient
    assert (other.timeout, client.timeout, other.base_url) == (5.0, 300.0, server.url)
    client.echo("hi")
    other.echo("hi")
    assert server.connections == 1
    assert [one.headers.get("x-one") for one in server.asked] == [None, "1"]
    other.with_options(model=f"{server.url}/x").echo("hi")
    assert server.asked[-1].path == "/x"
    with pytest.raises(RequestValidationError):
        client.with_options(max_retries=-1)


def test_options_can_change_who_asks_and_where(server: FaultServer) -> None:
    client = toy(server)
    client.with_options(token=SECRET).echo("hi")
    assert server.asked[-1].headers["authorization"] == f"Bearer {SECRET}"
    client.with_options(token=SECRET).with_options(token=False).echo("hi")
    assert "authorization" not in server.asked[-1].headers
    elsewhere = client.with_options(base_url=f"{server.url}/there")
    elsewhere.echo("hi")
    assert (server.asked[-1].path, elsewhere.base_url) == ("/there", f"{server.url}/there")
    with pytest.raises(ResponseValidationError, match="max_response_bytes=3"):
        client.with_options(max_response_bytes=3).echo("hi")
    with pytest.raises(RequestValidationError, match="pass only one"):
        client.with_options(base_url=server.url, model="org/m")
    with pytest.raises(RequestValidationError, match="http://"):
        client.with_options(base_url="org/m")


def test_a_closed_client_says_so(server: FaultServer) -> None:
    with toy(server) as client:
        client.echo("hi")
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.echo("hi")


# Files.


def given(way: str, path: Path) -> runtime.Media:
    match way:
        case "bytes":
            return PNG
        case "bytearray":
            return bytearray(PNG)
        case "str":
            return str(path)
        case "path":
            return path
        case "file":
            return io.BytesIO(PNG)
        case _:
            return "data:image/png;base64," + base64.b64encode(PNG).decode()


@pytest.mark.parametrize("way", ["bytes", "bytearray", "str", "path", "file", "data-url"])
def test_a_file_is_the_body_or_inside_of_it(way: str, server: FaultServer, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    toy(server).paint(given(way, path))
    toy(server).paint(given(way, path), size=3)
    raw, inside = server.asked
    assert raw.body == PNG
    assert raw.headers["content-type"] == "image/png"
    assert raw.headers["content-length"] == str(len(PNG))
    text = base64.b64encode(PNG).decode()
    assert json.loads(inside.body) == {"inputs": text, "parameters": {"size": 3}}

    async def main() -> None:
        client = AsyncToyClient(base_url=server.url, token=False, trust_env=False)
        await client.paint(given(way, path))
        await client.paint(given(way, path), size=3)
        await client.aclose()

    asyncio.run(main())
    assert [one.body for one in server.asked[2:]] == [raw.body, inside.body]


def test_a_file_that_is_not_there_is_named_before_anything_is_sent(
    server: FaultServer, tmp_path: Path
) -> None:
    for path in (tmp_path, tmp_path / "none.png"):
        with pytest.raises(RequestValidationError) as caught:
            toy(server).paint(path)
        assert caught.value.argument == "image"
    assert server.asked == []


def test_a_file_behind_a_url_is_fetched_without_secrets(server: FaultServer) -> None:
    picture = answer(PNG, headers={"content-type": "image/png"})
    moved = answer(b"", status=302, headers={"location": "/there.png"})
    with FaultServer(moved, picture) as elsewhere:
        client = ToyClient(
            base_url=server.url, token=SECRET, cookies={"a": "b"}, headers={"x-key": SECRET}
        )
        client.paint(f"{elsewhere.url}/here.png")
        assert server.asked[0].body == PNG
        assert [one.path for one in elsewhere.asked] == ["/here.png", "/there.png"]
        for one in elsewhere.asked:
            assert SECRET not in str(one.headers)
            assert "cookie" not in one.headers


@pytest.mark.parametrize(
    ("status", "body", "kind", "said"),
    [
        (404, b"<html>", "text/html", "status 404"),
        (200, b"<html>", "text/html", "not a media file"),
        (200, b"", "image/png", "empty"),
    ],
)
def test_what_is_no_file_never_reaches_the_model(
    status: int, body: bytes, kind: str, said: str, server: FaultServer
) -> None:
    with FaultServer(answer(body, status=status, headers={"content-type": kind})) as elsewhere:
        with pytest.raises(RequestValidationError, match=said) as caught:
            toy(server).paint(f"{elsewhere.url}/a.png")
        assert caught.value.argument == "image"
    assert server.asked == []


def test_a_file_object_is_rewound_for_another_attempt() -> None:
    with FaultServer(answer(status=503), cut(), answer(GOOD)) as server:
        toy(server, max_retries=2).paint(io.BytesIO(PNG))
        assert [one.body for one in server.asked] == [PNG] * 3


# Answers that are errors, and servers that do not know a parameter.


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"error": "no model"}', APIError),
        (b'{"error": ["a", "b"]}', APIError),
        (b"<html>", ResponseValidationError),
        (b"", ResponseValidationError),
        (b'{"text": 1}', ResponseValidationError),
        (b'{"text": ', ResponseValidationError),
    ],
)
def test_a_success_that_holds_an_error_is_one(body: bytes, kind: type[Exception]) -> None:
    with FaultServer(answer(body)) as server, pytest.raises(kind) as caught:
        toy(server).echo("hi")
    assert isinstance(caught.value, (APIError, ResponseValidationError))
    assert caught.value.body == body


def test_parameters_that_a_server_does_not_know_are_dropped() -> None:
    refusal = answer(b"{\"error\": \"unknown: ['loud', 'names']\"}", status=400)
    with FaultServer(refusal, answer(GOOD)) as server:
        client = toy(server)
        with pytest.warns(UserWarning, match="not sent: names, loud") as caught:
            client.echo("hi", loud=True, names=["a", "b"], size=1, ratio=1)
        assert caught[0].filename == __file__
        assert sent(server, 1) == {"inputs": "hi", "parameters": {"size": 1, "ratio": 1}}
        with pytest.warns(UserWarning, match="not sent: loud"):
            client.echo("hi", loud=True)
        assert sent(server, 2) == {"inputs": "hi"}
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            client.echo("hi")
        toy(server).echo("hi", loud=True)
        assert sent(server, 4) == {"inputs": "hi", "parameters": {"loud": True}}


def test_whatever_was_set_is_missed_when_it_is_dropped() -> None:
    refusal = answer(b"{\"error\": \"unknown: ['loud', 'names', 'size']\"}", status=400)
    with FaultServer(refusal, answer(GOOD)) as server:
        with pytest.warns() as caught:
            toy(server).echo("hi", loud=False, labels=["a", "b"], size=0, ratio=0)
        assert "not sent: size, names, loud" in str(caught[-1].message)
        assert sent(server, 1) == {"inputs": "hi", "parameters": {"ratio": 0}}


def test_a_refusal_of_what_was_not_sent_is_raised_at_once() -> None:
    refusal = answer(b'{"error": "unknown: [\'size\']"}', status=400)
    with FaultServer(refusal) as server:
        client = toy(server)
        with pytest.raises(BadRequestError):
            client.echo("hi", loud=True)
        assert len(server.asked) == 1


class Drawing(ToyClient):
    def draw(self) -> object:
        operation: runtime.Operation[object] = runtime.Operation(
            task="t",
            method="draw",
            route="model",
            arguments=ECHO.arguments,
            returns=(runtime.Rule(runtime.ImageBody()),),
            input=ECHO.input,
        )
        return self._run(runtime.services.call(operation, {"text": "hi"}))


def test_a_picture_is_not_asked_for_without_pillow(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(RequestValidationError, match=r"pip install 'inferwire\[images\]'"):
        Drawing(base_url=server.url).draw()
    assert server.asked == []


def test_a_second_refusal_is_raised() -> None:
    refusal = answer(b'{"error": "unknown: [\'loud\']"}', status=400)
    with (
        FaultServer(refusal) as server,
        pytest.warns(UserWarning, match="loud"),
        pytest.raises(BadRequestError),
    ):
        toy(server).echo("hi", loud=True)
    assert len(server.asked) == 2


def test_a_busy_server_is_asked_again_with_the_same_key() -> None:
    again = answer(status=429, headers={"retry-after": "0"})
    with FaultServer(again, again, answer(GOOD)) as server:
        toy(server, max_retries=2).echo("hi")
        assert len({one.headers["idempotency-key"] for one in server.asked}) == 1
        assert len(server.asked) == 3


def test_a_redirect_to_another_origin_is_given_nothing(server: FaultServer) -> None:
    away = answer(status=307, headers={"location": f"{server.url}/"})
    with FaultServer(away) as first, pytest.raises(APIError, match="not followed"):
        ToyClient(base_url=first.url, token=SECRET).echo("hi")
    assert server.asked == []


def test_errors_tell_no_secret() -> None:
    with FaultServer(answer(status=500)) as server:
        client = ToyClient(base_url=server.url, token=SECRET, max_retries=0)
        with pytest.raises(InternalServerError) as caught:
            client.echo("hi")
        assert SECRET.encode() not in pickle.dumps(caught.value)


# Without a model.


class Recommending(ToyClient):
    """Its own server is also the hub."""

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return {
            "own": replace(ENDPOINTS[0]["main"], base_url=self.server, hub_url=self.server)
        }, "own"

    server = ""


def test_the_recommended_model_is_asked_for_once(caplog: pytest.LogCaptureFixture) -> None:
    tasks = {"echo-back": {"models": ["org/first", "org/b"]}, "paint-over": {}}
    with FaultServer(answer(json.dumps(tasks).encode()), answer(GOOD)) as server:
        Recommending.server = server.url
        client = Recommending(token=SECRET, trust_env=False)
        with caplog.at_level(logging.INFO, "inferwire"):
            client.echo("hi")
            client.echo("hi")
        assert "org/first" in caplog.text
        with pytest.raises(RequestValidationError, match="pass model="):
            client.paint(PNG)
        assert [one.path for one in server.asked] == ["/favourites", *["/models/org/first"] * 2]
        assert "authorization" not in server.asked[0].headers
        assert server.asked[1].headers["authorization"] == f"Bearer {SECRET}"


def test_a_hub_that_does_not_answer_is_told_of_with_the_way_out() -> None:
    Recommending.server = "http://127.0.0.1:1"
    client = Recommending(token=SECRET, trust_env=False, max_retries=0)
    with pytest.raises(APIConnectionError, match=r"no model was given.* pass model=") as caught:
        client.echo("hi")
    assert isinstance(caught.value.__cause__, APIConnectionError)
    with FaultServer(answer(status=404)) as server:
        Recommending.server = server.url
        with pytest.raises(RequestValidationError, match="no model was given") as refused:
            Recommending(token=SECRET, trust_env=False).echo("hi")
    assert isinstance(refused.value.__cause__, APIError)


# A client of the caller's own.


def test_a_client_of_httpx_sends_the_requests() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        assert request.headers["x-theirs"] == "1"
        if b"true" in request.content:
            return httpx.Response(
                200,
                content=b'data: {"pieces": [{"text": "a"}]}\n\ndata: [END]\n\n',
                headers={"content-type": "text/event-stream"},
            )
        return httpx.Response(200, content=GOOD)

    theirs = httpx.Client(transport=httpx.MockTransport(handle), headers={"x-theirs": "1"})
    with ToyClient("org/m", token=False, http_client=theirs) as client:
        assert client.echo("hi") == "hi"
        with client.talk("hi", stream=True) as stream:
            assert next(stream).pieces[0].text == "a"
    assert not theirs.is_closed
    theirs.close()


def test_a_client_of_another_kind_is_refused_at_once() -> None:
    wrong: list[tuple[Any, Any]] = [
        (ToyClient, httpx.AsyncClient()),
        (AsyncToyClient, httpx.Client()),
        (ToyClient, object()),
    ]
    for kind, theirs in wrong:
        with pytest.raises(runtime.RequestValidationError, match=r"httpx\.") as caught:
            kind("org/m", http_client=theirs)
        assert caught.value.argument == "http_client"


def test_a_client_of_httpx_has_proxies_of_its_own() -> None:
    with httpx.Client() as theirs, pytest.raises(runtime.RequestValidationError) as caught:
        ToyClient("org/m", http_client=theirs, proxies="http://127.0.0.1:1")
    assert caught.value.argument == "proxies"


def test_no_exception_of_httpx_escapes() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("late", request=request)

    for client in (
        ToyClient("org/m", http_client=httpx.Client(transport=httpx.MockTransport(fail))),
        ToyClient("http://127.0.0.1:1/"),
    ):
        with pytest.raises(runtime.APIConnectionError) as caught:
            client.with_options(max_retries=0).echo("hi")
        assert isinstance(caught.value.__cause__, httpx.HTTPError)


# What importing costs, and what a signature says.

HEAVY = (
    "asyncio dataclasses email h11 httpcore httpx inspect logging numpy pydantic typing_extensions"
)
PROGRAM = f"""
import sys
import inferwire_runtime as runtime
class Client(runtime.SyncClient): ...
class AsyncClient(runtime.AsyncClient): ...
runtime.NOT_GIVEN, runtime.Timeout(1.0)
print(sorted(set("{HEAVY}".split()) & set(sys.modules)))
"""


def test_importing_loads_nothing_heavy() -> None:
    folder = str(Path(runtime.__file__).parents[1])
    run = [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, {folder!r}){PROGRAM}"]
    done = subprocess.run(run, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def declared() -> set[str]:
    """The public names that type checkers see."""
    tree = ast.parse(Path(runtime.__file__).read_text("utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {alias.asname for node in found for alias in node.names if alias.asname}


def test_every_public_name_can_be_had() -> None:
    names = declared()
    for name in names:
        assert getattr(runtime, name) is not None
    assert set(vars(runtime)["__all__"]) == names
    assert names <= set(dir(runtime))
    with pytest.raises(AttributeError):
        getattr(runtime, "nothing")  # noqa: B009 - a checker would refuse the attribute


@pytest.mark.parametrize("kind", [runtime.SyncClient, runtime.AsyncClient])
def test_hints_resolve(kind: type[object]) -> None:
    for name in (
        "__init__",
        "_run",
        "_run_stream",
        "_run_assembled",
        "_endpoints",
        "with_options",
        "close",
    ):
        assert typing.get_type_hints(getattr(kind, name))["return"] is not None
    assert "http_client" in typing.get_type_hints(getattr(kind, "__init__"))  # noqa: B009 - else mypy objects


def test_the_version_is_that_of_the_distribution() -> None:
    project = (Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8")
    assert f'version = "{runtime.__version__}"' in project
