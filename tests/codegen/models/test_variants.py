"""A response with an unknown member of a union is kept, through a real socket and both clients."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest
from inferwire_codegen import build, read, replace_tree
from inferwire_runtime import RequestValidationError, ResponseValidationError

SPECS = Path(__file__).parents[1] / "pipeline" / "golden" / "schemas_as_they_are" / "specs"


class Shelter(BaseHTTPRequestHandler):
    """Sends the next answer, and keeps what it was asked."""

    answer: ClassVar[Any] = None
    asked: ClassVar[list[Any]] = []

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        self.asked.append(json.loads(self.rfile.read(size)))
        body = json.dumps(self.answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the library's
        pass


@pytest.fixture(scope="module")
def shelter() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shelter)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("pets")
    replace_tree(build(read(SPECS), "pets_sdk"), folder / "pets_sdk")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("pets_sdk")
    sys.path.remove(str(folder))


def adopted(pets: Any, url: str, answer: Any, **arguments: Any) -> Any:
    """What both clients return, which is the same."""
    Shelter.answer = answer
    arguments = {"keeper": {"name": "Bo"}, **arguments}
    with pets.InferenceClient(url) as client:
        found = client.adopt_pet(**arguments)

    async def again() -> Any:
        async with pets.AsyncInferenceClient(url) as client:
            return await client.adopt_pet(**arguments)

    assert asyncio.run(again()) == found
    return found


@pytest.mark.parametrize(
    ("pet", "name", "kind"),
    [
        ({"kind": "cat", "lives": 9}, "Cat", "cat"),
        ({"kind": "dog", "friends": [None, {"kind": "newt"}]}, "Dog", "dog"),
        ({"kind": "bird", "wings": 2}, "UnknownAdoptionPet", None),
    ],
)
def test_members_are_told_apart_and_given_back(
    pets: Any, shelter: str, pet: Any, name: str, kind: str | None
) -> None:
    found = adopted(pets, shelter, {"pet": pet})
    assert (type(found.pet).__name__, found.pet.kind, found.pet["kind"]) == (
        name,
        kind,
        pet["kind"],
    )
    assert found.model_dump(exclude_unset=True, by_alias=True) == {"pet": pet}


@pytest.mark.parametrize(
    ("pet", "where"),
    [({"kind": "cat"}, "pet"), ({"wings": 2}, "pet"), ({"kind": 7}, "pet"), ("bird", "pet")],
)
def test_a_known_kind_must_have_its_type(pets: Any, shelter: str, pet: Any, where: str) -> None:
    with pytest.raises(ResponseValidationError, match=where):
        adopted(pets, shelter, {"pet": pet})


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({"size": (3, "cm")}, {"size": [3, "cm"]}),
        ({"size": [3.5, "in"]}, {"size": [3.5, "in"]}),
        ({"lot": 1}, {"lot": 1}),
        ({"lot": True}, {"lot": True}),
        ({"share": 0.5}, {"share": 0.5}),
        ({"tags": {"en": "tame"}}, {"tags": {"en": "tame"}}),
        ({"page": "a"}, {"home page": "a"}),
    ],
)
def test_arguments_of_any_form_are_sent(pets: Any, shelter: str, arguments: Any, sent: Any) -> None:
    adopted(pets, shelter, {"pet": {"kind": "dog"}}, **arguments)
    assert Shelter.asked[-2:] == [{"keeper": {"name": "Bo"}, **sent}] * 2


@pytest.mark.parametrize(
    "arguments",
    [
        {"age": -1},
        {"age": 40},
        {"size": [3]},
        {"size": [3, "ft"]},
        {"size": [-1, "cm"]},
        {"lot": 3},
        {"lot": False},
        {"share": 0.4},
        {"tags": {"en": "TAME"}},
        {"keeper": {"name": ""}},
        {"keeper": {"name": "Bo", "address": {"number": 3}}},
    ],
)
def test_what_the_schema_rules_out_is_not_sent(pets: Any, arguments: Any, shelter: str) -> None:
    (name,) = arguments
    with pytest.raises(RequestValidationError, match=name):
        adopted(pets, shelter, None, **arguments)
