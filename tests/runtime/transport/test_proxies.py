"""Proxies over real sockets: SOCKS5, tunnels, TLS inside of them, and proxies that fail.

The proxy looks up no names, so that `far.test` is reached by its name being passed on.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from pathlib import Path

import pytest
from inferwire_runtime import (
    APIConnectionError,
    InferenceTimeoutError,
    RequestValidationError,
    Timeout,
)
from inferwire_runtime._config.proxies import proxy_for

from tests.faults.listeners import accepting, deaf, drips, refused
from tests.faults.proxy import Proxy
from tests.faults.server import FaultServer, answer
from tests.support.toy_sdk import AsyncToyClient, ToyClient

GOOD = b'{"text": "hi"}'
LARGE = "hi" * 100_000


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def call(
    flavor: str,
    url: str,
    proxy: str | dict[str, str] | None,
    *,
    text: str = "hi",
    times: int = 1,
    timeout: float | Timeout = 5.0,
    trust_env: bool = True,
) -> list[object]:
    """What so many calls give, one after the other, by way of the proxy."""

    async def main() -> list[object]:
        async with AsyncToyClient(
            base_url=url, token=False, max_retries=0, proxies=proxy, trust_env=trust_env
        ) as client:
            return [await client.echo(text, timeout=timeout) for _ in range(times)]

    if flavor == "async":
        return asyncio.run(main())
    with ToyClient(
        base_url=url, token=False, max_retries=0, proxies=proxy, trust_env=trust_env
    ) as client:
        return [client.echo(text, timeout=timeout) for _ in range(times)]


def far(server: FaultServer) -> str:
    """The server's URL under a name that only a proxy can reach."""
    return server.url.replace("127.0.0.1", "far.test")


def test_a_proxy_is_asked_for_the_whole_url(flavor: str) -> None:
    with FaultServer(answer(GOOD)) as proxy:
        for proxies in (proxy.url, {"http://": proxy.url}):
            assert call(flavor, "http://far.test/models/org/m", proxies) == ["hi"]
        assert {one.path for one in proxy.asked} == {"http://far.test/models/org/m"}


def test_the_environment_names_proxies_only_where_it_may(
    flavor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(answer(GOOD)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "near.test")
        assert call(flavor, "http://far.test", None) == ["hi"]
        for url, trust in (("http://far.test", False), ("http://near.test", True)):
            with pytest.raises(APIConnectionError):
                call(flavor, url, None, trust_env=trust)
        assert len(proxy.asked) == 1


@pytest.mark.parametrize(
    ("excluded", "direct"),
    [
        ("127.0.0.0/8", True),
        ("10.0.0.0/8, 127.0.0.1", True),
        ("127.0.0.1/32:PORT", True),
        ("127.0.0.0/8:1", False),
        ("127.0.0.1:PORT", True),
        ("10.0.0.0/8,192.168.0.0/16", False),
        ("127.0.0.0/99", False),
        ("*", True),
    ],
)
def test_no_proxy_may_list_networks_and_ports(
    flavor: str, excluded: str, direct: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(answer(GOOD)) as server, FaultServer(answer(GOOD)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", excluded.replace("PORT", server.url.rpartition(":")[2]))
        assert call(flavor, server.url, None) == ["hi"]
        assert (len(server.asked), len(proxy.asked)) == ((1, 0) if direct else (0, 1))


@pytest.mark.parametrize(
    ("excluded", "url", "direct"),
    [
        ("::1", "http://[::1]:8/", True),
        ("0:0:0:0:0:0:0:1", "http://[::1]:8/", True),
        ("[::1]:8", "http://[::1]:8/", True),
        ("[::1]:9", "http://[::1]:8/", False),
        ("2001:db8::/32", "http://[2001:db8::5]/", True),
        ("[fe80::]/10:80", "http://[fe80::1]/", True),
        ("2001:db8::/32", "http://[2001:db9::5]/", False),
        ("10.0.0.0/8", "http://[::1]/", False),
    ],
)
def test_no_proxy_may_list_ipv6_networks(
    excluded: str, url: str, direct: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", excluded)
    assert (proxy_for(url, {}, trust_env=True) is None) is direct


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
@pytest.mark.parametrize("user", [None, "me:secret"])
def test_socks(flavor: str, scheme: str, user: str | None) -> None:
    with FaultServer(answer(GOOD)) as server, Proxy(user) as proxy:
        assert call(flavor, far(server), proxy.url(scheme), text=LARGE, times=3) == ["hi"] * 3
        assert proxy.asked == ["far.test"], "the connection is used again"
        assert call(flavor, server.url, proxy.url(scheme)) == ["hi"]
        assert proxy.asked == ["far.test", "127.0.0.1"]
        assert {one.path for one in server.asked} == {"/"}


@pytest.mark.parametrize("scheme", ["socks5", "http"])
def test_tls_through_a_proxy(
    flavor: str, scheme: str, tls: ssl.SSLContext, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer(answer(GOOD), tls=tls) as server, Proxy() as proxy:
        with pytest.raises(APIConnectionError, match="certificate") as caught:
            call(flavor, far(server), proxy.url(scheme))
        assert caught.value.sent == "NOT_SENT"
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        assert call(flavor, far(server), proxy.url(scheme), text=LARGE, times=3) == ["hi"] * 3
        assert proxy.asked == ["far.test"] * 2


def test_tls_inside_of_tls(
    flavor: str, tls: ssl.SSLContext, authority: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    with FaultServer(answer(GOOD), tls=tls) as server, Proxy(tls=tls) as proxy:
        assert call(flavor, far(server), proxy.url("https"), text=LARGE, times=3) == ["hi"] * 3
        assert proxy.asked == ["far.test"]


def test_what_a_proxy_refuses_is_told_and_has_not_been_sent(flavor: str) -> None:
    with FaultServer(answer(GOOD)) as server:
        https = far(server).replace("http:", "https:")
        with Proxy(refusal=5) as proxy, pytest.raises(APIConnectionError) as caught:
            call(flavor, far(server), proxy.url("socks5"))
        assert "connection refused" in str(caught.value)
        assert caught.value.sent == "NOT_SENT"
        with Proxy("me:secret") as proxy:
            wrong = proxy.url("socks5").replace("secret", "false")
            for url in (wrong, wrong.replace("me:false@", "")):
                with pytest.raises(APIConnectionError, match="SOCKS proxy") as caught:
                    call(flavor, far(server), url)
                assert caught.value.sent == "NOT_SENT"
                assert "false" not in str(caught.value)
        with Proxy(refusal=403) as proxy, pytest.raises(APIConnectionError, match="403") as caught:
            call(flavor, https, proxy.url("http"))
        assert caught.value.sent == "NOT_SENT"
        assert server.asked == []


@pytest.mark.parametrize(
    "said", [b"", b"\4\0", b"HTTP/1.1 400 No\r\n\r\n", b"\5\0\5", b"\5\0\5\x63\0\0", b"\5\1"]
)
def test_noise_instead_of_socks_is_an_error_of_ours(flavor: str, said: bytes) -> None:
    with (
        accepting(drips(said, 0), "socks5") as proxy,
        pytest.raises(APIConnectionError) as caught,
    ):
        call(flavor, "http://far.test", proxy)
    assert caught.value.sent == "NOT_SENT"


def test_no_proxy_is_there(flavor: str) -> None:
    with refused() as nobody:
        proxy = nobody.replace("http:", "socks5:")
        with pytest.raises(APIConnectionError, match="cannot connect") as caught:
            call(flavor, "http://far.test", proxy)
    assert caught.value.sent == "NOT_SENT"


@pytest.mark.parametrize("scheme", ["socks5", "http", "https"])
def test_a_proxy_that_is_silent_is_waited_for_no_longer_than_for_a_server(
    flavor: str, scheme: str
) -> None:
    with deaf(scheme) as proxy:
        start = time.monotonic()
        with pytest.raises(InferenceTimeoutError) as caught:
            call(flavor, "https://far.test", proxy, timeout=Timeout(5, connect=0.3))
    assert time.monotonic() - start < 0.3 + 0.5
    assert (caught.value.phase, caught.value.sent) == ("connect", "NOT_SENT")


@pytest.mark.parametrize("url", ["ftp://h:1", "socks4://h:1", "h:1"])
def test_another_kind_of_proxy_is_refused(flavor: str, url: str) -> None:
    with pytest.raises(RequestValidationError, match="http, https or socks5"):
        call(flavor, "http://far.test", url)
