"""The names of the package: all are there, and each is loaded on first use."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import inferwire
import pytest
from inferwire import types

PUBLIC = set[str](vars(inferwire)["__all__"])
TYPES = set[str](vars(types)["__all__"])
MODULES = [
    import_module(f"inferwire.types.{path.stem}")
    for path in Path(str(types.__file__)).parent.glob("[a-z]*.py")
    if path.stem != "arguments"  # Its names are only imported from there.
]


def test_every_public_name_is_there() -> None:
    for name in PUBLIC:
        assert getattr(inferwire, name) is not None
    assert set(dir(inferwire)) >= PUBLIC
    assert TYPES <= PUBLIC
    assert set(dir(types)) >= TYPES


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    for module in (inferwire, types):
        message = f"^module '{module.__name__}' has no attribute 'Unknown'$"
        with pytest.raises(AttributeError, match=message):
            getattr(module, "Unknown")  # noqa: B009  # type checkers know that it is not there


@pytest.mark.parametrize(("package", "public"), [(inferwire, PUBLIC), (types, TYPES)])
def test_a_star_imports_every_public_name(package: ModuleType, public: set[str]) -> None:
    names: dict[str, object] = {}
    exec(f"from {package.__name__} import *", names)
    assert set(names) - {"__builtins__"} == public


def test_a_type_is_the_same_wherever_it_is_imported_from() -> None:
    listed = {name: module for module in MODULES for name in vars(module)["__all__"]}
    assert set(listed) == TYPES
    for name, module in listed.items():
        assert getattr(inferwire, name) is getattr(types, name) is getattr(module, name)


LAZY = """\
import __future__, importlib, typing, sys
before = set(sys.modules)
from inferwire import AsyncInferenceClient, InferenceClient
loaded = set(sys.modules) - before
print([name for name in loaded if name.partition(".")[0] not in ("inferwire", "inferwire_runtime")])
import inferwire
below = ("inferwire.types.", "inferwire._operations.")
print([name for name in sys.modules if name.startswith(below)])
inferwire.QuestionAnsweringOutputElement
print([name for name in sys.modules if name.startswith("inferwire.types.")])
"""


def test_importing_loads_nothing_else_and_types_load_on_first_use() -> None:
    command = [sys.executable, "-c", LAZY]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert result.stdout.splitlines() == ["[]", "[]", "['inferwire.types.question_answering']"]
