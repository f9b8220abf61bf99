"""Which token goes where."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from inferwire_runtime import Endpoint, RequestValidationError
from inferwire_runtime._config.tokens import explicit_token, stored_token

from tests.support.toy_sdk import ENDPOINT, ToyClient

KNOWN = "https://api.example.com/x"
SECRET = "tk_sekret"


@pytest.fixture(autouse=True)
def _nothing_stored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("TOY_TOKEN", "TOY_TOKEN_PATH", "TOY_NO_TOKEN", "TOY_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TOY_HOME", str(tmp_path))


def sent(url: str, *, token: str | bool | None = None, api_key: str | None = None) -> str | None:
    settings = ToyClient(token=token, api_key=api_key)._settings  # pyright: ignore[reportPrivateUsage]  # its token is not public
    return settings.token_for(url)


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        (KNOWN, True),
        ("https://a.b.boxes.example.com:8443/x", True),
        ("https://API.EXAMPLE.COM/x", True),
        ("http://api.example.com/x", False),
        ("https://api.example.com.evil.test/x", False),
        ("https://evil.test/api.example.com", False),
        ("https://boxes.example.com.evil.test/", False),
        ("http://127.0.0.1:8000/", False),
        ("https://localhost/", False),
    ],
)
def test_a_stored_token_goes_only_to_known_hosts(
    url: str, allowed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOY_TOKEN", SECRET)
    assert sent(url) == (SECRET if allowed else None)


@pytest.mark.parametrize(
    ("base_url", "url", "allowed"),
    [
        ("https://api.example.com/v1", "https://API.example.com/v2/x", True),
        ("https://api.example.com", "https://api.example.com:443/x", True),
        ("https://api.example.com", "https://api.example.com:8443/x", False),
        ("https://api.example.com", "https://www.api.example.com/x", False),
        ("https://api.example.com", "http://api.example.com/x", False),
        ("http://api.example.com", "http://api.example.com/x", False),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/x", True),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8001/x", False),
        ("http://[::1]:8000", "http://[::1]:8000/x", True),
        ("http://localhost", "http://localhost/x", True),
        ("http://localhost.example", "http://localhost.example/x", False),
        (None, "https://api.example.com/x", False),
    ],
)
def test_without_hosts_a_stored_token_goes_to_the_declared_server(
    base_url: str | None, url: str, allowed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOY_TOKEN", SECRET)
    endpoint = replace(ENDPOINT, base_url=base_url, token_hosts=None)

    class Client(ToyClient):
        def _endpoints(self) -> tuple[dict[str, Endpoint], str]:
            return {endpoint.name: endpoint}, endpoint.name

    settings = Client()._settings  # pyright: ignore[reportPrivateUsage]  # its token is not public
    assert settings.token_for(url) == (SECRET if allowed else None)
    for changed in (Client(endpoint="https://evil.test"), Client(base_url="https://evil.test")):
        settings = changed._settings  # pyright: ignore[reportPrivateUsage]  # its token is not public
        assert settings.token_for("https://evil.test/x") is None


def test_a_token_that_is_passed_goes_where_the_caller_sends_it() -> None:
    assert sent("http://127.0.0.1:1/", token=SECRET) == SECRET
    assert sent("http://evil.test/", api_key=SECRET) == SECRET


def test_false_sends_none_and_true_insists(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RequestValidationError, match="TOY_TOKEN"):
        sent(KNOWN, token=True)
    monkeypatch.setenv("TOY_TOKEN", SECRET)
    assert sent(KNOWN, token=False) is None
    assert sent("http://127.0.0.1:1/", token=True) == SECRET


@pytest.mark.parametrize("value", ["1", "ON", " Yes ", "true", "", "0", "no"])
def test_the_implicit_token_can_be_switched_off(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOY_TOKEN", SECRET)
    monkeypatch.setenv("TOY_NO_TOKEN", value)
    assert sent(KNOWN) == (SECRET if value in {"", "0", "no"} else None)
    assert sent(KNOWN, token=True) == SECRET


def test_the_variable_comes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("tk_file\n")
    kept = replace(ENDPOINT, token_variables=("A", "B"))
    home = {"TOY_HOME": str(tmp_path)}
    assert stored_token(kept, home) == "tk_file"
    assert stored_token(kept, {**home, "A": " ", "B": " b "}) == "b"
    assert stored_token(kept, {**home, "TOY_TOKEN_PATH": str(tmp_path / "none")}) is None
    assert stored_token(kept, {**home, "TOY_TOKEN_PATH": ""}) == "tk_file"


def test_the_first_file_whose_variables_are_set_counts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for folder in ("toy", ".toy"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "token").write_text(f"tk_{folder}")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert stored_token(ENDPOINT, {"TOY_CACHE": str(tmp_path)}) == "tk_toy"
    assert stored_token(ENDPOINT, {"TOY_CACHE": "~"}) == "tk_toy"
    assert stored_token(ENDPOINT, {}) == "tk_.toy"
    assert stored_token(ENDPOINT, {"TOY_HOME": str(tmp_path)}) is None


def test_an_endpoint_that_declares_no_file_reads_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The token that another SDK stored is never sent by this one."""
    (tmp_path / "token").write_text(SECRET)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("HF_HOME", "HF_TOKEN", "HF_TOKEN_PATH", "XDG_CACHE_HOME", "TOY_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "token" if name == "HF_TOKEN_PATH" else tmp_path))
    bare = replace(ENDPOINT, token_variables=(), token_files=())
    assert stored_token(bare, os.environ) is None
    with pytest.raises(RequestValidationError, match="there is none: set a variable, or pass"):
        explicit_token(True, bare)


def test_a_stored_token_with_line_breaks_is_refused_unseen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "token").write_text(f"{SECRET}\r\nx-evil: 1")
    with pytest.raises(RequestValidationError) as caught:
        sent(KNOWN)
    assert SECRET not in str(caught.value)


def test_two_names_of_one_token_are_one_too_many() -> None:
    with pytest.raises(RequestValidationError, match="pass only one"):
        ToyClient(token="a", api_key="b")


@pytest.mark.parametrize("token", ["a b", "a\r\nx-evil: 1", "ü", " "])
def test_a_token_that_would_break_the_header_is_refused_unseen(token: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        ToyClient(token=token)
    assert token.strip() not in str(caught.value) or not token.strip()
