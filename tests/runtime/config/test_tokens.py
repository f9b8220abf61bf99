"""Which token goes where."""

from __future__ import annotations

from pathlib import Path

import inferwire_runtime as runtime
import pytest
from inferwire_runtime import RequestValidationError
from inferwire_runtime._config.session import Session
from inferwire_runtime._config.tokens import may_receive, stored_token

from tests.support.toy_sdk import ENDPOINTS, ToyClient

KNOWN = "https://api.example.com/x"
SECRET = "tk_sekret"
KEEPING = runtime.Endpoint(name="keeping", routes={}, token_variables=("A", "B"))


@pytest.fixture(autouse=True)
def _nothing_stored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("TOY_TOKEN", "HF_TOKEN_PATH", "HF_HUB_DISABLE_IMPLICIT_TOKEN", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path))


def sent(url: str, *, token: str | bool | None = None, api_key: str | None = None) -> str | None:
    settings = ToyClient(token=token, api_key=api_key)._settings  # pyright: ignore[reportPrivateUsage]  # its token is not public
    return Session().token_for(url, settings)


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
    assert may_receive(url, ENDPOINTS[0]["main"].token_hosts) is allowed
    assert sent(url) == (SECRET if allowed else None)


def test_a_token_that_is_passed_goes_where_the_caller_sends_it() -> None:
    assert sent("http://127.0.0.1:1/", token=SECRET) == SECRET
    assert sent("http://evil.test/", api_key=SECRET) == SECRET


def test_false_sends_none_and_true_insists(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RequestValidationError, match="TOY_TOKEN"):
        sent(KNOWN, token=True)
    monkeypatch.setenv("TOY_TOKEN", SECRET)
    assert sent(KNOWN, token=False) is None
    assert sent("http://127.0.0.1:1/", token=True) == SECRET


def test_the_implicit_token_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOY_TOKEN", SECRET)
    monkeypatch.setenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", "1")
    assert sent(KNOWN) is None


def test_the_variable_comes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("tk_file\n")
    assert stored_token(KEEPING, {"HF_HOME": str(tmp_path)}) == "tk_file"
    assert stored_token(KEEPING, {"HF_HOME": str(tmp_path), "B": " b "}) == "b"
    assert stored_token(KEEPING, {"HF_TOKEN_PATH": str(tmp_path / "none")}) is None
    cache = tmp_path / "huggingface"
    cache.mkdir()
    (cache / "token").write_text("tk_cache")
    assert stored_token(KEEPING, {"XDG_CACHE_HOME": str(tmp_path)}) == "tk_cache"


def test_two_names_of_one_token_are_one_too_many() -> None:
    with pytest.raises(RequestValidationError, match="one or the other"):
        ToyClient(token="a", api_key="b")


@pytest.mark.parametrize("token", ["a b", "a\r\nx-evil: 1", "ü", " "])
def test_a_token_that_would_break_the_header_is_refused_unseen(token: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        ToyClient(token=token)
    assert token.strip() not in str(caught.value) or not token.strip()
