"""An editor shows the text of each keyword of a call, and no method takes a screen of it."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator

import pytest
from inferwire import AsyncInferenceClient, InferenceClient

from tests.support.language_server import LanguageServer
from tests.typing.every_call import methods, parameters_of
from tests.typing.hovers import LIMIT, keywords, sizes

CLIENTS = pytest.mark.parametrize("client", [InferenceClient, AsyncInferenceClient])


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    with LanguageServer(tmp_path_factory.mktemp("editor")) as server:
        yield server


@CLIENTS
def test_every_keyword_in_every_overload_shows_its_whole_text(
    editor: LanguageServer, client: type
) -> None:
    found = keywords(editor, client)
    assert len(found) > 1000
    assert [one for one in found if not one.is_shown] == []


@CLIENTS
def test_no_method_shows_more_than_6_kb(editor: LanguageServer, client: type) -> None:
    paths = [path for path, _ in methods(client, "client")]
    found = sizes(editor, f"from inferwire import {client.__name__} as Client", paths)
    assert min(found.values()) > 100
    assert {path: size for path, size in found.items() if size > LIMIT} == {}


@CLIENTS
def test_an_unknown_keyword_shows_no_text(editor: LanguageServer, client: type) -> None:
    start = f"from inferwire import {client.__name__}\n\n{client.__name__}().chat_completion([], "
    known, unknown = (
        editor.hovers(f"{start}{name}=1)\n", [len(start)])[0] for name in ("seed", "sead")
    )
    assert "reproducible" in known
    assert "sead: Unknown" in unknown


@CLIENTS
def test_shared_arguments_have_the_types_of_the_method(client: type) -> None:
    checked = 0
    for _, method in methods(client, "client"):
        whole = {one.name: one for one in parameters_of(method)}
        for overload in typing.get_overloads(method):
            *_, last = inspect.signature(overload).parameters.values()
            if last.kind is last.VAR_KEYWORD:
                declared = len(inspect.signature(overload).parameters) - 2  # self, **arguments
                for one in parameters_of(overload)[declared:]:
                    checked += 1
                    assert one.annotation == whole[one.name].annotation
                assert {one.name for one in parameters_of(overload)} == set(whole)
    assert checked > 100
