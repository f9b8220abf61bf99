"""Bodies that are no objects, constraints that no type expresses, and types inside themselves."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest
from inferwire_runtime import RequestValidationError, UnprocessableEntityError
from inferwire_testing import LocalServer, load_manifest

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package, user
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]
PICTURE = {"caption": "A sea.", "file": b64encode(b"png").decode()}
LABELS = [{"name": "boat", "score": 0.5, "judge": "eve"}, {"name": "sea"}]


def gallery(asked: Asked) -> Answer:
    match asked.method, asked.path:
        case "PUT", "/images/sea%2F1/labels":
            right = asked.json() == LABELS and asked.headers["gallery-editor"] == "adam"
            return Answer(204 if right else 400)
        case "PUT", "/images/sea":
            return Answer(204 if asked.json() == PICTURE else 400)
        case "POST", "/images/words":
            return json_answer(sum(len(text.split()) for text in asked.json()))
        case "POST", "/images/search":
            return json_answer({"sea": [str(asked.json()), {"storm": "2"}]})
        case _:
            return Answer(404)


@pytest.fixture
def server() -> Iterator[ApiServer]:
    with ApiServer(gallery) as running:
        yield running


def test_a_user_sends_and_receives_what_is_no_object(server: ApiServer) -> None:
    sdk, code = package("labels"), user("labels")

    async def run() -> Any:
        async with sdk.AsyncInferenceClient(base_url=server.url) as client:
            return await code.use_async(client)

    with sdk.InferenceClient(base_url=server.url) as client:
        found = code.use(client)
    sent = [["boat", {"not": ["cat"]}], ["boat", [{"not": ["a boat", "the sea"]}]]]
    assert found == [4, *([str(one), "2"] for one in sent)]
    assert asyncio.run(run()) == found


REFUSED: list[Any] = [
    ("set_labels", ["a", [{"name": "x"}, {"name": "x"}]], "labels should have no item twice"),
    ("set_labels", ["a", [{"name": "none"}]], "labels[0]['name'] should match the pattern"),
    ("set_labels", ["a", [{"name": "x", "score": 1}]], "labels[0] should have 'judge'"),
    ("set_labels", ["a", {"name": "x"}], "labels should be a valid list"),
    ("count_words", [["", ""]], "body should have at least 1 that match"),
    ("count_words", ["a b"], "body should be a valid list"),
    (
        "find_images",
        [["a", []]],
        "wanted[1] should be a valid string or a list of at least 1 item",
    ),
    ("find_images", [["a", {"not": [1]}]], "wanted[1]['not'][0]"),
]


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(("method", "given", "says"), REFUSED)
def test_what_the_schema_refuses_is_not_sent(
    flavor: str, method: str, given: list[Any], says: str, server: ApiServer
) -> None:
    client, sdk = {"base_url": server.url}, package("labels")
    with pytest.raises(RequestValidationError) as caught:
        ask(flavor, method, *given, client=client, sdk=sdk)
    assert says in str(caught.value)
    assert server.asked == []


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_file_is_a_part_of_a_whole_body(flavor: str, server: ApiServer) -> None:
    client, sdk = {"base_url": server.url}, package("labels")
    assert ask(flavor, "add_image", "sea", b"png", caption="A sea.", client=client, sdk=sdk) is None


@pytest.mark.parametrize("flavor", FLAVORS)
def test_extra_members_need_a_body_that_is_an_object(flavor: str, server: ApiServer) -> None:
    client, sdk = {"base_url": server.url}, package("labels")
    more = {"extra_body": {"limit": 2}}
    with pytest.raises(RequestValidationError, match="the body is no object"):
        ask(flavor, "find_images", ["boat"], client=client, sdk=sdk, **more)
    ask(flavor, "find_images", {"not": "boat"}, client=client, sdk=sdk, **more)
    assert [one.json() for one in server.asked] == [{"not": "boat", "limit": 2}]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_the_local_server_knows_such_bodies(flavor: str) -> None:
    sdk = package("labels")
    with LocalServer(load_manifest("labels_sdk"), strict=False) as server:
        client = {"base_url": server.url}
        assert ask(flavor, "count_words", ["another"], client=client, sdk=sdk) == 4
        body = ["a", "b"]
        assert ask(flavor, "find_images", body, client=client, sdk=sdk)["sea"][0] == "1"
    with LocalServer(load_manifest("labels_sdk"), strict=True) as server:
        client = {"base_url": server.url}
        with pytest.raises(UnprocessableEntityError) as caught:
            ask(flavor, "count_words", ["a boat", "a sea"], client=client, sdk=sdk)
    assert "/body/1" in caught.value.body.decode()
