"""What odd servers answer, and odd settings: results or exceptions of ours, in both clients."""

from __future__ import annotations

import copy
import gzip
import json
import pickle
import socket
import zlib
from collections.abc import Iterator
from typing import Any

import pytest
from inferwire import (
    APIConnectionError,
    APIStatusError,
    AsyncInferenceClient,
    AuthenticationError,
    InferenceClient,
    InferenceTimeoutError,
    InferwireError,
    NotFoundError,
    RateLimitError,
    RequestValidationError,
    ResponseValidationError,
    Retry,
    StreamTruncatedError,
    Timeout,
)

from tests.faults.server import EVENTS, FaultServer, Link, answer, cut, head, whole
from tests.support.both_clients import ask

GOOD = b'[{"label": "a", "score": 0.5}]'
MESSAGES: Any = [{"role": "user", "content": "hi"}]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


ODD_PLACES = ["http://[::1", "//127.0.0.1:99999/", "http://", "ftp://h/", "javascript:0", ""]


@pytest.mark.parametrize("place", ODD_PLACES)
def test_a_redirect_that_leads_nowhere_is_told(flavor: str, place: str) -> None:
    moved = answer(status=307, headers={"location": place})
    with FaultServer(moved) as server:
        with pytest.raises(APIStatusError, match="307"):
            ask(flavor, "text_classification", "hi", client={"base_url": server.url})
        assert len(server.asked) == 1
        with pytest.raises(RequestValidationError, match=r"image: .*307") as caught:
            ask(
                flavor,
                "image_classification",
                f"{server.url}/a.png",
                client={"base_url": "http://127.0.0.1:9/"},
            )
        assert caught.value.argument == "image"


@pytest.mark.parametrize("estimate", ["9" * 400, "-1", '"soon"', "true", "1e300"])
def test_an_estimate_that_is_none_is_not_told(flavor: str, estimate: str) -> None:
    loading = b'{"error": "Model m is currently loading", "estimated_time": %b}' % estimate.encode()
    told: list[Retry] = []
    with FaultServer(answer(loading, status=503)) as server, pytest.raises(InferenceTimeoutError):
        ask(
            flavor,
            "text_classification",
            "hi",
            client={"base_url": server.url, "timeout": 0.4, "on_retry": told.append},
        )
    assert told
    assert {one.estimate for one in told} <= {None, 1.0}


def test_a_wait_of_ages_is_not_waited_for(flavor: str) -> None:
    late = answer(status=429, headers={"retry-after": "1e20"})
    with FaultServer(late) as server, pytest.raises(RateLimitError) as caught:
        ask(
            flavor,
            "text_classification",
            "hi",
            client={"base_url": server.url, "timeout": None, "max_retries": 1},
        )
    assert "more than a day" in caught.value.__notes__[0]


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd", "gzip,deflate"])
def test_a_body_that_is_packed_as_nobody_asked_is_refused(flavor: str, coding: str) -> None:
    packed = gzip.compress(gzip.compress(GOOD))
    odd = answer(packed, headers={"content-encoding": coding})
    with FaultServer(odd) as server, pytest.raises(APIConnectionError, match="only gzip and"):
        ask(flavor, "text_classification", "hi", client={"base_url": server.url})


@pytest.mark.parametrize("coding", ["identity", "gzip, identity", "Identity,GZIP"])
def test_a_coding_that_does_nothing_is_none(flavor: str, coding: str) -> None:
    body = gzip.compress(GOOD) if "gzip" in coding.lower() else GOOD
    with FaultServer(answer(body, headers={"content-encoding": coding})) as server:
        (one,) = ask(flavor, "text_classification", "hi", client={"base_url": server.url})
    assert one.label == "a"


TRAILING = [b"\0", bytes(600), b"\n", b"\r\n", b"more", b"\x1fx"]


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("trailing", TRAILING)
def test_bytes_after_a_compressed_body_are_ignored(
    flavor: str, coding: str, trailing: bytes
) -> None:
    pack = gzip.compress if coding == "gzip" else zlib.compress
    with FaultServer(answer(pack(GOOD) + trailing, headers={"content-encoding": coding})) as server:
        (one,) = ask(flavor, "text_classification", "hi", client={"base_url": server.url})
    assert one.label == "a"
    body = pack(chat("a") + chat("b", "stop")) + trailing
    with FaultServer(answer(body, headers={**EVENTS, "content-encoding": coding})) as server:
        got = ask(flavor, "chat_completion", MESSAGES, stream=True, client={"base_url": server.url})
    assert [one.choices[0].delta.content for one in got] == ["a", "b"]


def test_all_members_of_a_gzip_body_are_read(flavor: str) -> None:
    for between in (b"", bytes(10)):
        body = gzip.compress(GOOD[:9]) + between + gzip.compress(GOOD[9:])
        with FaultServer(answer(body, headers={"content-encoding": "gzip"})) as server:
            (one,) = ask(flavor, "text_classification", "hi", client={"base_url": server.url})
        assert one.label == "a"
        truncated = answer(body[:-3], headers={"content-encoding": "gzip"})
        with FaultServer(truncated) as server, pytest.raises(APIConnectionError, match="trunc"):
            ask(flavor, "text_classification", "hi", client={"base_url": server.url})


SECRET = "hf_" + "sekret"


def echoing(status: int) -> Any:
    """A server that repeats what it was sent to prove who asks."""

    def behave(link: Link) -> None:
        assert link.asked is not None
        said = link.asked.headers["authorization"]
        body = json.dumps({"error": f"no such key: {said}", "found": said}).encode()
        link.send(whole(body, status=status, headers={"x-request-id": said}))

    return behave


@pytest.mark.parametrize(("status", "kind"), [(401, AuthenticationError), (200, InferwireError)])
@pytest.mark.parametrize("stream", [False, True])
def test_a_key_that_a_server_repeats_is_masked(
    flavor: str, status: int, kind: type[InferwireError], stream: bool
) -> None:
    with FaultServer(echoing(status)) as server, pytest.raises(kind) as caught:
        ask(
            flavor,
            "text_generation",
            "hi",
            client={"base_url": server.url, "token": SECRET},
            stream=stream,
        )
    assert "***" in str(caught.value)
    assert SECRET not in repr(vars(caught.value)) + str(caught.value)
    assert SECRET.encode() not in pickle.dumps(caught.value)


def test_how_a_key_is_sent_is_no_secret(flavor: str) -> None:
    said = b'{"error": "send a Bearer token"}'
    with FaultServer(answer(said, status=401)) as server, pytest.raises(AuthenticationError) as one:
        ask(flavor, "text_classification", "hi", client={"base_url": server.url, "token": SECRET})
    assert one.value.server_message == "send a Bearer token"


def test_what_cannot_be_written_is_said_once(flavor: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        ask(
            flavor,
            "translation",
            "hi",
            client={"base_url": "http://127.0.0.1:9/"},
            extra_body={"a": float("nan")},
        )
    assert str(caught.value).count("is not valid JSON") == 1


def test_a_key_in_a_result_that_does_not_fit_is_masked(flavor: str) -> None:
    def behave(link: Link) -> None:
        assert link.asked is not None
        link.send(whole(json.dumps([{"label": link.asked.headers["authorization"]}]).encode()))

    with FaultServer(behave) as server, pytest.raises(ResponseValidationError) as caught:
        ask(flavor, "text_classification", "hi", client={"base_url": server.url, "token": SECRET})
    assert SECRET not in repr(vars(caught.value)) + str(caught.value)


def chat(text: str, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n"


def test_an_empty_reason_is_no_end(flavor: str) -> None:
    sent = head(200, EVENTS) + chat("a", "") + chat("b", "")
    with FaultServer(cut(sent)) as server, pytest.raises(StreamTruncatedError) as caught:
        ask(flavor, "chat_completion", MESSAGES, stream=True, client={"base_url": server.url})
    assert len(caught.value.received) == 2


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_the_limit_of_an_event_does_not_depend_on_its_line_ends(flavor: str, end: bytes) -> None:
    body = b"".join(chat("a") for _ in range(300)) + b"data: [DONE]\n\n"
    with FaultServer(answer(body.replace(b"\n", end), headers=EVENTS)) as server:
        got = ask(
            flavor,
            "chat_completion",
            MESSAGES,
            stream=True,
            client={
                "base_url": server.url,
                "max_response_bytes": 5000,
                "allow_unfinished_streams": True,
            },
        )
    assert len(got) == 300


def test_a_byte_order_mark_is_passed_over(flavor: str) -> None:
    with FaultServer(answer(b"\xef\xbb\xbf" + GOOD)) as server:
        (one,) = ask(flavor, "text_classification", "hi", client={"base_url": server.url})
    assert one.label == "a"


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (b"<html><title>\n Sign in</TITLE>", "titled “Sign in”"),
        (b"<html><TITLE lang=de>Nein</title><title>no</title>", "titled “Nein”"),
        (b"<html>" + b"<title>" * 9000, "an HTML page"),
        (b"<html>" + b"<title" * 9000, "an HTML page"),
        (b"<html><title></title>", "an HTML page"),
    ],
)
def test_a_page_is_told_by_its_title(flavor: str, page: bytes, said: str) -> None:
    missing = answer(page, status=404, headers={"content-type": "text/html"})
    with FaultServer(missing) as server, pytest.raises(NotFoundError, match=said) as caught:
        ask(flavor, "text_classification", "hi", client={"base_url": server.url})
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(("channels", "rate"), [(1, 2**31), (32, 2**26), (1, 2**32 - 1)])
def test_sound_that_no_file_can_hold_does_not_fit(flavor: str, channels: int, rate: int) -> None:
    body = json.dumps({"audio": [[0.1]] * channels, "sampling_rate": rate}).encode()
    with FaultServer(answer(body)) as server, pytest.raises(ResponseValidationError) as caught:
        ask(flavor, "text_to_speech", "hi", client={"base_url": server.url})
    assert caught.value.pointer == "/audio"


@pytest.mark.parametrize(
    "body", [b'{"error": "no", "error_type": "healthcheck"}', b'{"error": "no"}', b"", b"<html>"]
)
def test_a_server_that_is_not_well_says_so(flavor: str, body: bytes) -> None:
    with FaultServer(answer(body, status=503)) as server:
        assert ask(flavor, "health_check", client={"base_url": server.url}) is False


# Odd settings.


@pytest.mark.parametrize("timeout", [1e10, 10**400, float("inf"), Timeout(1e300, connect=1e10)])
def test_a_limit_of_ages_is_none(flavor: str, timeout: Any) -> None:
    with FaultServer(answer(GOOD)) as server:
        assert ask(
            flavor, "text_classification", "hi", client={"base_url": server.url, "timeout": timeout}
        )


def test_values_of_headers_are_latin_1(flavor: str) -> None:
    with FaultServer(answer(GOOD)) as server:
        ask(
            flavor,
            "text_classification",
            "hi",
            client={"base_url": server.url, "headers": {"x-name": "José"}},
            extra_headers={"x-too": "é"},
        )
        headers = server.asked[0].headers
    assert [headers["x-name"], headers["x-too"]] == ["José", "é"]


@pytest.mark.parametrize("name", ["content-length", "Transfer-Encoding"])
def test_headers_that_frame_the_body_are_the_transports(flavor: str, name: str) -> None:
    with FaultServer(answer(GOOD)) as server:
        with pytest.raises(RequestValidationError, match=name) as caught:
            ask(
                flavor,
                "text_classification",
                "hi",
                client={"base_url": server.url},
                extra_headers={name: "3"},
            )
        assert server.asked == []
    assert caught.value.argument == "extra_headers"


@pytest.mark.parametrize("hub", ["hub.local", "http://[::1", "ftp://hub", "http://u:p@hub/"])
def test_a_hub_that_is_no_url_is_named(hub: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", hub)
    for kind in (InferenceClient, AsyncInferenceClient):
        with pytest.raises(RequestValidationError, match="HF_ENDPOINT"):
            kind(token=False)


def test_certificates_that_are_not_there_are_named(
    flavor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "nowhere.pem")
    with pytest.raises(RequestValidationError, match=r"SSL_CERT_FILE=nowhere\.pem"):
        ask(
            flavor,
            "text_classification",
            "hi",
            client={"base_url": "https://127.0.0.1:9/", "trust_env": True},
        )


@pytest.mark.parametrize("kind", [InferenceClient, AsyncInferenceClient])
def test_a_client_stays_in_its_process(kind: Any) -> None:
    client = kind("org/m", token=SECRET)
    with pytest.raises(TypeError, match="create one in each process"):
        pickle.dumps(client)
    for way in (copy.copy, copy.deepcopy):
        twin = way(client)
        assert twin.model == "org/m"
        assert vars(twin)["_shared"] is vars(client)["_shared"]


@pytest.fixture
def two_addresses(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A name with two addresses, the first of which nobody answers at; yields the port."""
    with socket.socket() as full, FaultServer(answer(GOOD)) as server:
        port = int(server.url.rpartition(":")[2])
        full.bind(("127.0.0.2", port))
        full.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.2", port))
        real = socket.getaddrinfo

        def found(host: Any, *args: Any, **options: Any) -> Any:
            if host != "two.test":
                return real(host, *args, **options)
            if options.get("flags"):
                raise socket.gaierror
            kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            return [(*kind, (address, port)) for address in ("127.0.0.2", "127.0.0.1")]

        monkeypatch.setattr(socket, "getaddrinfo", found)
        yield port
        for one in waiting:
            one.close()


def test_a_dead_address_leaves_time_for_the_next(flavor: str, two_addresses: int) -> None:
    (one,) = ask(
        flavor,
        "text_classification",
        "hi",
        client={"base_url": f"http://two.test:{two_addresses}/", "timeout": Timeout(5, connect=1)},
    )
    assert one.label == "a"
