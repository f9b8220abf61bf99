"""Code that a generator could be tricked into writing is refused, whatever tricked it."""

from __future__ import annotations

from pathlib import Path

import pytest
from inferwire_codegen._output.verify import UnexpectedCodeError, verify_files

EXPECTED = sorted((Path(__file__).parents[1] / "pipeline" / "golden").glob("*/expected"))
OURS = Path(__file__).parents[3] / "generated" / "inferwire"

TYPES = """
from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, TypedDict

from inferwire_runtime import Model
from pydantic import Field
from typing_extensions import TypeAliasType

from .common import Colour


class Letter(Model):
    text: Annotated[str | None, Field(alias="te-xt")] = None
    HERE


Other = TypeAliasType("Other", list[Letter])
"""
OPERATION = """
from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

X: runtime.Operation[types.a.B] = runtime.Operation(task="a", HERE)
"""
CLIENT = """
from __future__ import annotations

from typing import overload

import inferwire_runtime as runtime

from . import _operations as operations


class InferenceClient(runtime.Client):
    HERE
"""
SERVICE = "service = runtime.services.post(operations)"
FACE = (OURS / "__init__.py").read_text("utf-8")
ITSELF = (
    "x: int\n\nfrom typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    A: TypeAlias = '{}'\n"
    "else:\n    A = TypeAliasType('A', '{}')"
)
LAZY = FACE.replace('"APIError": "inferwire_runtime"', '"a": HERE')
BELOW = FACE + "\n\nHERE\n"


@pytest.mark.parametrize("folder", [*EXPECTED, OURS], ids=lambda one: one.parent.name)
def test_what_is_generated_passes(folder: Path) -> None:
    files = {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*.py")}
    assert files
    verify_files(files)


@pytest.mark.parametrize(
    ("frame", "harmless"),
    [
        (TYPES, "size: int"),
        (TYPES, "x: int\n\nA = TypeAliasType('A', 'list[A | Letter]')"),
        (TYPES, ITSELF.format("list[A]", "list[A]")),
        (TYPES, "size: list[Colour] | Literal['__import__(1)', -1] | None = None"),
        (OPERATION, "returns=(runtime.Rule(runtime.Json(lambda: types.a.B)),)"),
        (CLIENT, "async def f(self) -> int:\n        return await self._run(operations.a.B, {})"),
        (CLIENT, f"def f(self) -> int:\n        {SERVICE}\n        return self._run(service)"),
        (
            CLIENT,
            f"def f(self) -> int:\n        {SERVICE}\n        return self._run(service.lines)",
        ),
        (LAZY, "'.a'"),
        (BELOW, "if TYPE_CHECKING:\n    from .a import *"),
    ],
)
def test_the_frames_themselves_pass(frame: str, harmless: str) -> None:
    verify_files({"types/a.py": frame.replace("HERE", harmless)})


EVIL = [
    # What runs when a class is made.
    (TYPES, "x: int = print()"),
    (TYPES, "x: int = [i for i in ()]"),
    (TYPES, "x: int = f'{Letter}'"),
    (TYPES, "x: int = (y := 1)"),
    (TYPES, "x = 1"),
    (TYPES, "print('x')"),
    (TYPES, "import os"),
    (TYPES, "from .os import x"),
    (TYPES, "@print\n    class B: ..."),
    (TYPES, "class B(Model): x: int"),
    (TYPES, "def __getattr__(self, name: str) -> int:\n        return 1"),
    (TYPES, "def __init_subclass__(self) -> int:\n        return 1"),
    (TYPES, "model_config: dict[str, object] = {**Letter}"),
    (TYPES, "lambda: 1"),
    (TYPES, "if Letter:\n        x: int"),
    (TYPES, "x: int\n\nfor x in (): pass"),
    (TYPES, "x: int\n\nclass C(Model, metaclass=Letter): pass"),
    (TYPES, "x: int\n\nclass C(print('x')): pass"),
    (TYPES, "x: int\n\n@Letter\nclass C(Model): pass"),
    (TYPES, "x: int\n\nA = TypeAliasType('B', int)"),
    (TYPES, "x: int\n\nA = TypeAliasType('A', print('x'))"),
    (TYPES, "x: int\n\nA = TypeAliasType('A', '__import__(1)')"),
    (TYPES, "x: int\n\nA = TypeAliasType('A', 'list[A')"),
    (TYPES, ITSELF.format("__import__(1)", "list[A]")),
    (TYPES, ITSELF.format("list[A]", "__import__(1)")),
    (TYPES, ITSELF.format("list[A]", "list[A]").replace("'A'", "'B'")),
    (TYPES, ITSELF.format("list[A]", "list[A]").replace("if TYPE_CHECKING", "if Letter")),
    (TYPES, "x: int\n\nA = TypeAliasType('A', int, type_params=(Letter,))"),
    (TYPES, "x: int\n\nA: TypeAlias = __import__('os').system('x')"),
    (TYPES, "x: int\n\nA = TypedDict('A', {'x-y': __import__('os')})"),
    (TYPES, "x: int\n\nA = TypedDict('A', {'x-y': '__import__(1)'})"),
    (TYPES, "x: int\n\nA = TypedDict('A', {'x-y': list['Letter | __import__(1)']})"),
    (TYPES, "x: int\n\nA = TypedDict('A', {'x-y': 'list[\\'__import__(1)\\']'})"),
    (TYPES, "x: int\n\nA = TypedDict('A', {'x-y': 'Letter)'})"),
    (TYPES, "x: int\n\nA = TypedDict('A', {'x-y': int}, total=Letter)"),
    (TYPES, "x: int\n\nimport os"),
    (TYPES, "x: int\n\nfrom os import system"),
    (TYPES, "x: int\n\nfrom builtins import eval"),
    (TYPES, "x: int\n\nfrom typing import ForwardRef"),
    (TYPES, "x: int\n\nfrom pydantic import create_model"),
    (TYPES, "x: int\n\nfrom inferwire_runtime import httpx"),
    (TYPES, "x: int\n\nfrom ... import os"),
    (TYPES, "x: int\n\nfrom . import *"),
    (TYPES, "x: int\n\ndef f(a: int) -> int:\n    return a"),
    (TYPES, "x: int\n\n__all__ = Letter()"),
    (TYPES, "x: int\n\n__builtins__ = 1"),
    # What runs when somebody asks for the hints.
    (TYPES, "x: '__import__(1)'"),
    (TYPES, "x: list['__import__(1)']"),
    (TYPES, "x: Letter['x']"),
    (TYPES, "x: __import__('os').system('true')"),
    (TYPES, "x: eval"),
    (TYPES, "x: (lambda: 1)"),
    (TYPES, "x: [int][0]"),
    (TYPES, "x: Letter.__subclasses__"),
    (TYPES, "x: Letter.text.y"),
    (TYPES, "x: Literal[print()]"),
    (TYPES, "x: int if Letter else str"),
    (TYPES, "x: Annotated[int, print()]"),
    (TYPES, "x: Annotated[int, Field(default_factory=Letter)]"),
    (TYPES, "x: Annotated[int, Field(alias=print())]"),
    (TYPES, "x: Annotated[int, Field(**Letter)]"),
    (TYPES, "x: Annotated[int, Field(json_schema_extra=Letter)]"),
    (TYPES, "x: int + str"),
    # What runs when an operation is loaded or used.
    (OPERATION, "a=print('x')"),
    (OPERATION, "a=runtime.services.os.system('x')"),
    (OPERATION, "a=runtime.post('x')"),
    (OPERATION, "a=protocols.X()"),
    (OPERATION, "a=lambda: print('x')"),
    (OPERATION, "a=lambda x=print(): 1"),
    (OPERATION, "a=lambda response: response.f()"),
    (OPERATION, "a=lambda response: response.__class__"),
    (OPERATION, "a=types.__loader__"),
    (OPERATION, "a=__name__"),
    (OPERATION, "a=open"),
    (OPERATION, "a=f'{types}'"),
    (OPERATION, "a='x' % types"),
    (OPERATION, "a=b'x'"),
    (OPERATION, "a=(*types,)"),
    (OPERATION, "**types"),
    (OPERATION, "a={**types}"),
    (OPERATION, "a={types: 1}"),
    (OPERATION, "a=[x for x in types]"),
    (OPERATION, "a=types[0]"),
    (OPERATION, "a=1)\nruntime.Client('x'"),
    # What runs when a method is made or called.
    (CLIENT, "def f(self, a: int = print()) -> int:\n        return a"),
    (CLIENT, "def f(self, a: '__import__(1)') -> int:\n        return a"),
    (CLIENT, "def f(self, a) -> int:\n        return a"),
    (CLIENT, "def f(self):\n        return 1"),
    (CLIENT, "def f(self, *a: int) -> int:\n        return 1"),
    (CLIENT, "@runtime.wrap\n    def f(self) -> int:\n        return 1"),
    (CLIENT, "@overload(1)\n    def f(self) -> int:\n        return 1"),
    (CLIENT, "def __del__(self) -> None:\n        return None"),
    (CLIENT, "def f(self) -> int:\n        import os"),
    (CLIENT, "def f(self) -> int:\n        global x"),
    (CLIENT, "def f(self) -> int:\n        return print('x')"),
    (CLIENT, "def f(self) -> int:\n        print('x')"),
    (CLIENT, "def f(self) -> int:\n        return self.__class__"),
    (CLIENT, "def f(self) -> int:\n        return self._client.post.__globals__"),
    (CLIENT, "def f(self) -> int:\n        return runtime.services.warn_caller('x')"),
    (CLIENT, "def f(self) -> int:\n        return runtime.services.calls.send('x')"),
    (CLIENT, "def f(self) -> int:\n        return runtime.services.post.__globals__"),
    (CLIENT, "def f(self) -> int:\n        return self._run_all(operations)"),
    (CLIENT, f"def f(self) -> int:\n        {SERVICE}\n        return service.lines('x')"),
    (CLIENT, f"def f(self) -> int:\n        {SERVICE}\n        return service.__class__"),
    (CLIENT, "def f(self) -> int:\n        return self._run(service.lines)"),
    (CLIENT, "def f(self) -> int:\n        self.post = 1"),
    (CLIENT, "def f(self) -> int:\n        runtime._client = 1"),
    (CLIENT, "def f(self) -> int:\n        while 1: pass"),
    (CLIENT, "def f(self) -> int:\n        return self._run(*operations)"),
    (CLIENT, "def f(self) -> int:\n        if print(): return 1"),
    # What is loaded from where.
    (LAZY, "'os'"),
    (LAZY, "'..x'"),
    (LAZY, "'.a b'"),
    (LAZY, "print('x')"),
    (LAZY, "'.a', print('x'): '.b'"),
    (LAZY, "'.a', **dict.fromkeys(types.__all__, '.b')"),
    (LAZY, "'.a', **dict.fromkeys(types.other, '.types')"),
    (LAZY, "'.a'}\n    print('x')\n    _HOMES = {'a': '.a'"),
    (LAZY, "'.a'}\n    def __getattr__(name: str) -> object:\n        return 1\n    _HOMES = {"),
    (BELOW, "def __getattr__(name: str) -> object:\n    return 1"),
    (BELOW, "if not TYPE_CHECKING:\n    print('x')"),
    (BELOW, "if TYPE_CHECKING:\n    print('x')"),
    (BELOW, "if TYPE_CHECKING:\n    from os import *"),
    (BELOW, "if TYPE_CHECKING:\n    from .a import b\nelse:\n    print('x')"),
    (BELOW, "if TYPE_CHECKING:\n    from .a import b\nelse:\n    from .a import *"),
    (BELOW, "if TYPE_CHECKING:\n    from .a import b\nelse:\n    _HOMES = {}"),
    (BELOW, "if TYPE_CHECKING:\n    from .a import b\nelif print('x'):\n    _HOMES = {}"),
    # What cannot be read at all.
    (TYPES, "x: int = \x00"),
    (TYPES, 'x: str = "\\d"'),
    (TYPES, "x: int = " + "(" * 300),
    (TYPES, "x: " + "-" * 20_000 + "1"),
]  # fmt: skip


@pytest.mark.parametrize(("frame", "code"), EVIL, ids=range(len(EVIL)))
def test_code_of_any_other_shape_is_refused(frame: str, code: str) -> None:
    with pytest.raises(UnexpectedCodeError, match=r"^_client\.py:"):
        verify_files({"_client.py": frame.replace("HERE", code)})


@pytest.mark.parametrize(
    ("written", "changed"),
    [
        ("list(_HOMES)", "list(print())"),
        ("_HOMES.get(name)", "_HOMES.get(name, name)"),
        ("import_module(home, __name__)", "import_module(name)"),
        ("        globals()[name] = value\n", ""),
        ("sorted({*globals(), *_HOMES})", "sorted(print())"),
        ("-> list[str]:", "-> print():"),
    ],
)
def test_a_loader_that_differs_anywhere_is_refused(written: str, changed: str) -> None:
    assert FACE.count(written) == 1
    with pytest.raises(UnexpectedCodeError, match="unexpected code for importing names"):
        verify_files({"__init__.py": FACE.replace(written, changed)})


@pytest.mark.parametrize(
    "name",
    ["../a.py", "/a.py", "a/../b.py", "a\\b.py", "a.sh", "A.py", "a/b/c.py", "a.py\n", ".py", ""],
)
def test_a_file_of_any_other_name_is_refused(name: str) -> None:
    with pytest.raises(UnexpectedCodeError, match="is not a valid file name"):
        verify_files({name: ""})
