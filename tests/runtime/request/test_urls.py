"""Model, endpoint and route to a URL: what tests/generated/test_targets.py leaves out."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote, urlsplit

import inferwire_runtime as runtime
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inferwire_runtime import Operation, RequestValidationError
from inferwire_runtime._config.endpoints import choose_endpoint
from inferwire_runtime._request.parts import segments
from inferwire_runtime._request.routing import Target, escaped_id, resolve

from tests.support.toy_sdk import ECHO, ENDPOINT, TALK

U = "http://h:1/x"
E = "https://api.example.com/serve"
C = "https://api.example.com/v1/chat/completions"


@pytest.mark.parametrize(("operation", "path"), [(ECHO, ""), (TALK, "/v1/chat/completions")])
def test_an_empty_model_is_none(operation: Operation[object], path: str) -> None:
    found = resolve(operation, ENDPOINT, model="", base_url=U, call_model="")
    assert found.url == U + path


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
        ("gpu-box:8080/v1", "http://gpu-box:8080/v1"),
        ("api.host.example:443", "http://api.host.example:443"),
    ],
)
def test_half_a_url_is_asked_about(model: str, meant: str) -> None:
    for operation in (ECHO, TALK):
        with pytest.raises(RequestValidationError, match=f"did you mean '{meant}'"):
            resolve(operation, ENDPOINT, model=model)


@pytest.mark.parametrize(
    "model",
    [
        *("org/model", "org/model:provider", "m:70b", "org/m-1.2:8080"),
        *("llama3:1234", "llama3.1:405", "qwen2.5:72", "m:20250101"),
    ],
)
def test_an_id_with_a_colon_is_one(model: str) -> None:
    assert resolve(TALK, ENDPOINT, model=model) == Target(C, model)


def test_a_package_without_endpoints_takes_urls() -> None:
    chosen = choose_endpoint(({}, ""), None, {})
    assert resolve(ECHO, chosen, base_url="http://h/x").url == "http://h/x"
    with pytest.raises(RequestValidationError, match="pass the URL of a server"):
        resolve(ECHO, chosen, model="org/m")


def test_the_query_of_an_endpoint_stays_at_the_end_of_every_route() -> None:
    chosen = choose_endpoint(({"main": ENDPOINT}, "main"), "https://host/v1/?key=S&a=1", {})
    assert resolve(ECHO, chosen, model="org/m").url == "https://host/v1/models/org/m?key=S&a=1"
    beside = replace(ECHO, path="/info")
    assert resolve(beside, chosen, model="m").url == "https://host/v1/models/m/info?key=S&a=1"


NORTH = replace(ENDPOINT, name="north", base_url_variable="NORTH_URL")
SOUTH = replace(ENDPOINT, name="south", base_url_variable="SOUTH_URL")
TABLE = {"main": ENDPOINT, "north": NORTH, "south": SOUTH}


@pytest.mark.parametrize(
    ("endpoint", "environment", "name", "base_url"),
    [
        (None, {}, "main", ENDPOINT.base_url),
        (None, {"NORTH_URL": "http://n/"}, "north", "http://n/"),
        (None, {"SOUTH_URL": "http://s/"}, "south", "http://s/"),
        (None, {"SOUTH_URL": "north"}, "north", NORTH.base_url),
        (None, {"NORTH_URL": "", "SOUTH_URL": "http://s/"}, "south", "http://s/"),
        ("main", {"SOUTH_URL": "http://s/"}, "main", ENDPOINT.base_url),
        ("south", {"SOUTH_URL": "http://s/", "NORTH_URL": "http://n/"}, "south", "http://s/"),
        ("north", {"SOUTH_URL": "http://s/"}, "north", NORTH.base_url),
        ("http://x/", {"SOUTH_URL": "http://s/"}, "north", "http://x/"),
    ],
)
def test_each_endpoint_has_a_variable_of_its_own(
    endpoint: str | None, environment: dict[str, str], name: str, base_url: str
) -> None:
    chosen = choose_endpoint((TABLE, "main"), endpoint, environment)
    assert (chosen.name, chosen.base_url) == (name, base_url)


def test_a_url_replaces_that_of_the_default_endpoint_if_it_can_be_replaced() -> None:
    assert choose_endpoint((TABLE, "south"), "http://x/", {}).name == "south"


def test_two_variables_that_select_endpoints_are_refused() -> None:
    both = {"NORTH_URL": "http://n/", "SOUTH_URL": "http://s/"}
    with pytest.raises(RequestValidationError, match="NORTH_URL and SOUTH_URL") as caught:
        choose_endpoint((TABLE, "main"), None, both)
    assert caught.value.argument == "endpoint"
    assert "endpoint='north'" in str(caught.value)


FILES: Operation[object] = runtime.Operation(
    task="read-file",
    method="read_file",
    route="files",
    arguments=(runtime.Argument("id", ("id",), required=True),),
    returns=(),
    http_method="GET",
    path="/{id}:read",
    locations=(runtime.Location("id", "path"),),
)
SHELF = replace(ENDPOINT, routes={"files": "{base}/v1/files"})


@pytest.mark.parametrize(
    "base", ["http://h", "http://h/", "http://h/v1", "http://h/v1/", "http://h/v1/files"]
)
def test_what_a_url_ends_with_is_not_appended_again(base: str) -> None:
    found = resolve(FILES, SHELF, base_url=base, values={"id": "a"})
    assert found.url == "http://h/v1/files/a:read"


def test_a_url_keeps_its_path_and_its_query() -> None:
    found = resolve(FILES, SHELF, base_url="http://h/api/v1?key=S", values={"id": "v1"})
    assert found.url == "http://h/api/v1/files/v1:read?key=S"
    fixed = replace(SHELF, routes={"files": "https://files.example/v1/files"})
    found = resolve(FILES, fixed, base_url="http://h/{id}", values={"id": "a"})
    assert found.url == "http://h/{id}/v1/files/a:read"


def test_a_value_that_is_missing_is_named() -> None:
    for base_url in ("http://h", None):
        with pytest.raises(RequestValidationError, match="id is missing") as caught:
            resolve(FILES, SHELF, base_url=base_url)
        assert caught.value.argument == "id"


@given(st.text())
def test_no_value_leaves_its_segment(text: str) -> None:
    try:
        (value,) = segments(FILES, {"id": text}).values()
    except RequestValidationError:
        assert text in {"", ".", ".."}
        return
    for base in (None, "http://h/v1"):
        url = resolve(FILES, SHELF, base_url=base, values={"id": value}).url
        path = urlsplit(url).path
        assert path.count("/") == urlsplit(f"{base or E + '/v1'}/files/x").path.count("/")
        assert unquote(path.rpartition("/")[2].removesuffix(":read")) == text
        assert url.isascii()
        assert urlsplit(url).query == ""
