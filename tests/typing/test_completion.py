"""An editor completes the names of the package, which are loaded on first use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import inferwire
import pytest
from inferwire import types

from tests.support.language_server import LanguageServer

PUBLIC = frozenset(name for name in vars(inferwire)["__all__"] if not name.startswith("_"))
TYPES = frozenset[str](vars(types)["__all__"])
MODULES = frozenset(path.stem for path in Path(str(types.__file__)).parent.glob("[a-z]*.py"))


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    with LanguageServer(tmp_path_factory.mktemp("editor")) as server:
        yield server


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("import inferwire\n\ninferwire.", PUBLIC),
        ("from inferwire import ", PUBLIC),
        ("from inferwire import types\n\ntypes.", TYPES | MODULES),
        ("from inferwire.types import ", TYPES | MODULES),
    ],
)
def test_an_editor_offers_the_public_names_and_no_others(
    editor: LanguageServer, text: str, names: frozenset[str]
) -> None:
    offered = editor.completions(text)
    assert {name for name in offered if not name.startswith("_")} == names
