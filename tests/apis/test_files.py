"""Files: arguments in path, query and headers, and each HTTP method, against a small server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest
from inferwire_runtime import APIConnectionError, RequestValidationError

from tests.apis.support import Answer, ApiServer, Asked, json_answer, package, user
from tests.support.both_clients import ask

FLAVORS = ["sync", "async"]


class Depot:
    """A server for files."""

    def __init__(self) -> None:
        self.names = {"a": "a.txt", "a/b": "a.txt", "x y": "b.txt"}
        self.contents = {"a": b"old"}
        self.lost = 0
        """How many of the next requests are not answered."""

    def __call__(self, asked: Asked) -> Answer:
        steps = [unquote(step) for step in asked.path.split("/")[1:]]
        if steps[:2] != ["v1", "files"] or len(steps) > 4:
            return json_answer({"error": f"no such path: {asked.path}"}, 404)
        if self.lost:
            self.lost -= 1
            raise ConnectionAbortedError
        match asked.method, steps[2:]:
            case "GET", []:
                return json_answer({"data": [self.file(file_id) for file_id in self.names]})
            case "POST", []:
                assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
                self.contents["a"] = b"old"
                return json_answer(self.file("a"))
            case "GET", [file_id]:
                return json_answer(self.file(file_id))
            case "GET", [file_id, "content"]:
                kind = {"content-type": "application/octet-stream"}
                return Answer(200, self.contents[file_id], kind)
            case "PATCH", [file_id]:
                self.names[file_id] = asked.json()["filename"]
                return json_answer(self.file(file_id))
            case "PUT", [file_id, "content"]:
                self.contents[file_id] = asked.body
                return json_answer(self.file(file_id))
            case "DELETE", [file_id]:
                del self.names[file_id]
                return Answer(204)
            case _:
                return json_answer({"error": "no such method"}, 405)

    def file(self, file_id: str) -> dict[str, object]:
        return {
            "id": file_id,
            "filename": self.names[file_id],
            "bytes": len(self.contents.get(file_id, b"")),
        }


@pytest.fixture
def depot() -> Depot:
    return Depot()


@pytest.fixture
def server(depot: Depot) -> Iterator[ApiServer]:
    with ApiServer(depot) as running:
        yield running


def call(flavor: str, server: ApiServer, method: str, *args: Any, **given: Any) -> Any:
    client = {"base_url": server.url, **given.pop("client", {})}
    return ask(flavor, method, *args, client=client, sdk=package("files"), **given)


def test_a_user_calls_everything(server: ApiServer) -> None:
    sdk, code = package("files"), user("files")
    with sdk.InferenceClient(base_url=server.url) as client:
        assert code.use(client) == (["a.txt", "b.txt"], b"new")


def test_a_user_calls_everything_with_the_async_client(server: ApiServer) -> None:
    sdk, code = package("files"), user("files")

    async def run() -> Any:
        async with sdk.AsyncInferenceClient(base_url=server.url + "/v1/") as client:
            return await code.use_async(client)

    assert asyncio.run(run()) == (["a.txt", "b.txt"], b"new")


@pytest.mark.parametrize("flavor", FLAVORS)
def test_lists_are_repeated_in_a_query_and_joined_in_a_header(
    flavor: str, server: ApiServer
) -> None:
    call(flavor, server, "list_files", purposes=["a&b", "c"], deleted=True, betas=["x", "y"])
    (asked,) = server.asked
    assert asked.query == [("purposes", "a&b"), ("purposes", "c"), ("deleted", "true")]
    assert asked.headers["depot-beta"] == "x, y"
    assert "content-type" not in asked.headers
    call(flavor, server, "list_files")
    assert server.asked[1].target == "/v1/files"


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("file_id", "path"), [("a/b", "a%2Fb"), ("x y", "x%20y"), ("a", "a"), ("..\\?#ü%2e", None)]
)
def test_a_value_is_one_segment_of_the_path(
    flavor: str, file_id: str, path: str | None, server: ApiServer, depot: Depot
) -> None:
    depot.names.setdefault(file_id, "c.txt")
    assert call(flavor, server, "get_file", file_id).id == file_id
    (asked,) = server.asked
    assert asked.path.count("/") == 3
    assert asked.path == f"/v1/files/{path or '..%5C%3F%23%C3%BC%252e'}"


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("file_id", ["", ".", ".."])
def test_a_value_that_would_change_the_path_is_refused(
    flavor: str, file_id: str, server: ApiServer
) -> None:
    with pytest.raises(RequestValidationError, match="cannot be a part of a path") as caught:
        call(flavor, server, "file_content", file_id)
    assert caught.value.argument == "file_id"
    assert server.asked == []


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_header_that_would_add_another_is_refused(flavor: str, server: ApiServer) -> None:
    with pytest.raises(RequestValidationError, match="cannot hold control characters") as caught:
        call(flavor, server, "list_files", betas=["a\r\nx: y"])
    assert caught.value.argument == "betas"
    assert server.asked == []


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_request_whose_values_are_in_the_path_has_no_body(flavor: str, server: ApiServer) -> None:
    assert call(flavor, server, "delete_file", "a") is None
    (asked,) = server.asked
    assert (asked.method, asked.body) == ("DELETE", b"")
    assert not {"content-type", "content-length", "idempotency-key"} & {*asked.headers}


@pytest.mark.parametrize("flavor", FLAVORS)
def test_only_the_rest_is_in_the_body(flavor: str, server: ApiServer) -> None:
    call(flavor, server, "rename_file", "a", "new.txt", extra_body={"note": 1})
    (asked,) = server.asked
    assert asked.json() == {"filename": "new.txt", "note": 1}
    with pytest.raises(RequestValidationError, match="extra_body cannot set file_id"):
        call(flavor, server, "rename_file", "a", "new.txt", extra_body={"file_id": "b"})


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    ("method", "arguments"),
    [("get_file", ["a"]), ("replace_file", ["a", b"x"]), ("delete_file", ["a"])],
)
def test_requests_that_are_idempotent_are_sent_again(
    flavor: str, method: str, arguments: list[object], server: ApiServer, depot: Depot
) -> None:
    depot.lost = 1
    call(flavor, server, method, *arguments, client={"max_retries": 1})
    first, second = server.asked
    assert (first.method, first.target, first.body) == (second.method, second.target, second.body)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_change_that_may_have_arrived_is_not_sent_again(
    flavor: str, server: ApiServer, depot: Depot
) -> None:
    depot.lost = 1
    with pytest.raises(APIConnectionError) as caught:
        call(flavor, server, "rename_file", "a", "b", client={"max_retries": 1})
    assert "not idempotent" in "".join(caught.value.__notes__)
    (asked,) = server.asked
    assert "idempotency-key" in asked.headers


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("root", ["", "/v1", "/v1/", "/v1/files"])
def test_the_url_of_the_server_serves_every_task(flavor: str, root: str, server: ApiServer) -> None:
    client = {"base_url": server.url + root}
    call(flavor, server, "get_file", "a", client=client)
    call(flavor, server, "list_files", client=client)
    call(flavor, server, "file_content", "a", client=client)
    assert [one.target for one in server.asked] == [
        "/v1/files/a",
        "/v1/files",
        "/v1/files/a/content",
    ]
