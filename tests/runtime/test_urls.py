"""Model, endpoint and route to a URL: the whole table of the design."""

from __future__ import annotations

from dataclasses import replace

import inferwire_runtime as runtime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime import RequestValidationError
from inferwire_runtime._urls import Target, escaped_id, resolve

from tests.runtime.toy import ECHO, ENDPOINT, OLD_ENDPOINT, PAINT, TALK, ToyClient

U = "http://h:1/x"
E = "https://api.example.com/serve"
C = "https://api.example.com/v1/chat/completions"
CHAT = f"{U}/v1/chat/completions"


@pytest.mark.parametrize(
    ("model", "base_url", "call_model", "url", "body_model"),
    [
        (None, U, None, CHAT, "any"),
        (U, None, None, CHAT, "any"),
        (None, None, U, CHAT, "any"),
        (None, f"{U}/v1", None, CHAT, "any"),
        (None, f"{U}/v1/", None, CHAT, "any"),
        (None, CHAT, None, CHAT, "any"),
        (None, f"{U}/", None, CHAT, "any"),
        (None, f"{U}?k=1", None, f"{CHAT}?k=1", "any"),
        (None, f"{U}/v1?k=1", None, f"{CHAT}?k=1", "any"),
        (None, U, "org/m", CHAT, "org/m"),
        (U, None, "org/m", CHAT, "org/m"),
        ("org/m", None, None, C, "org/m"),
        ("org/a", None, "org/b", C, "org/b"),
        ("org/a", None, U, CHAT, "org/a"),
    ],
)
def test_where_the_body_carries_the_model(
    model: str | None, base_url: str | None, call_model: str | None, url: str, body_model: str
) -> None:
    found = resolve(TALK, ENDPOINT, model=model, base_url=base_url, call_model=call_model)
    assert found == Target(url, body_model)


@pytest.mark.parametrize(
    ("model", "base_url", "call_model", "url"),
    [
        ("org/m", None, None, f"{E}/models/org/m"),
        (U, None, "org/m", f"{E}/models/org/m"),
        (None, f"{U}?k=1", None, f"{U}?k=1"),
        ("org/m", None, U, U),
        ("", U, "", U),
    ],
)
def test_where_the_url_carries_the_model(
    model: str | None, base_url: str | None, call_model: str | None, url: str
) -> None:
    found = resolve(ECHO, ENDPOINT, model=model, base_url=base_url, call_model=call_model)
    assert found.url == url


def test_routes_of_a_task_of_its_own() -> None:
    assert resolve(PAINT, ENDPOINT, model="org/m").url == f"{E}/models/org/m/pipeline/paint-over"
    old = "https://old.example.com/pipeline/paint-over/org/m"
    assert resolve(PAINT, OLD_ENDPOINT, model="org/m").url == old


def test_a_model_and_a_base_url_are_one_too_many() -> None:
    with pytest.raises(RequestValidationError, match="one or the other") as caught:
        ToyClient("org/m", base_url=U)
    assert caught.value.argument == "base_url"


def test_nothing_given_needs_a_recommendation() -> None:
    assert resolve(ECHO, ENDPOINT).needs == "echo-back"
    assert resolve(TALK, ENDPOINT).needs == "talk-in-general"
    assert resolve(TALK, ENDPOINT, recommended="org/m") == Target(C, "org/m")
    assert resolve(ECHO, ENDPOINT, recommended="org/m").url == f"{E}/models/org/m"


def test_an_endpoint_without_url_or_route_says_what_to_pass() -> None:
    homeless = replace(ENDPOINT, base_url=None)
    with pytest.raises(RequestValidationError, match="base_url="):
        resolve(ECHO, homeless, model="org/m")
    with pytest.raises(RequestValidationError, match="no route"):
        resolve(ECHO, replace(ENDPOINT, routes={}), model="org/m")


@pytest.mark.parametrize(
    "model",
    ["../x", "a/../b", "a//b", "/a", "a/", ".", "a?b", "a#b", "a\nb", "a\\b", "a\0", "a/./b"],
)
def test_an_id_that_would_lead_elsewhere_is_refused(model: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        resolve(ECHO, ENDPOINT, call_model=model)
    assert caught.value.argument == "model"


def test_an_id_is_escaped_but_for_its_slashes() -> None:
    found = resolve(ECHO, ENDPOINT, call_model="org/m ü%2e:x")
    assert found.url == f"{E}/models/org/m%20%C3%BC%252e%3Ax"


@pytest.mark.parametrize(
    "url",
    ["http://", "https://a:b@h/x", "http://h/ x", "http://h/\nx", "http://h:x/", "http://[h/"],
)
def test_a_url_that_no_request_could_go_to_is_refused(url: str) -> None:
    with pytest.raises(RequestValidationError) as caught:
        resolve(ECHO, ENDPOINT, call_model=url)
    assert "b@h" not in str(caught.value)


@given(st.text(min_size=1))
def test_no_id_leaves_its_segments(model: str) -> None:
    try:
        escaped = escaped_id(model)
    except RequestValidationError:
        return
    assert escaped.isascii()
    assert escaped.count("/") == model.count("/")
    assert not set(escaped) & set("?#\\ \r\n")
    assert not {"", ".", ".."} & set(escaped.split("/"))


def test_a_protocol_without_a_version_prefix() -> None:
    protocol = runtime.Protocol("p", path="/talk", placeholder_model="x")
    operation = replace(TALK, protocol=protocol)
    assert resolve(operation, ENDPOINT, base_url=f"{U}/talk/").url == f"{U}/talk"
    assert resolve(operation, ENDPOINT, base_url=U).url == f"{U}/talk"


@pytest.mark.parametrize(
    ("model", "meant"),
    [
        ("localhost:8080", "http://localhost:8080"),
        ("localhost/v1", "http://localhost/v1"),
        ("127.0.0.1:80/x", "http://127.0.0.1:80/x"),
        ("http:/x", "http://x"),
        ("HTTP:x", "http://x"),
    ],
)
def test_half_a_url_is_asked_about(model: str, meant: str) -> None:
    for operation in (ECHO, TALK):
        with pytest.raises(RequestValidationError, match=f"did you mean '{meant}'"):
            resolve(operation, ENDPOINT, model=model)


@pytest.mark.parametrize("model", ["org/model", "org/model:provider", "m:70b", "org/m-1.2:8080"])
def test_an_id_with_a_colon_is_one(model: str) -> None:
    assert resolve(TALK, ENDPOINT, model=model) == Target(C, model)
