"""The shape that generated modules have, checked on their syntax trees before a byte is written.

Text of a spec is data from elsewhere. Whatever it holds, a module consists of imports from a
fixed list, classes, aliases, annotated fields and the few statements of a method, and names
nothing that it did not import or define. A module that looks otherwise is refused: better a
generator that stops than code that somebody else wrote. Performs no I/O.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Mapping

_IMPORTS = frozenset(
    {"__future__", "collections.abc", "importlib", "pydantic", "typing", "typing_extensions"}
    | {"inferwire_runtime", "inferwire_runtime.images"}
)
_STATEMENTS = (
    *(ast.AnnAssign, ast.Assign, ast.AsyncFunctionDef, ast.ClassDef, ast.Expr, ast.FunctionDef),
    *(ast.If, ast.Import, ast.ImportFrom, ast.Pass, ast.Raise, ast.Return),
)
_BUILTINS = frozenset(
    {"AttributeError", "__name__", "bool", "bytes", "dict", "float", "getattr", "globals", "int"}
    | {"list", "object", "property", "sorted", "str", "tuple", "type"}
)


_CALLED = frozenset({"getattr", "globals", "import_module", "sorted"})


class ShapeError(Exception):
    """A generated module is not what the generator writes: a fault of ours, or a hostile spec."""


def check_shape(files: Mapping[str, str]) -> None:
    """Refuse a file whose syntax tree holds anything that the generator does not write.

    Raises:
        ShapeError: Names the file, the line and what stands there.

    """
    for name, text in files.items():
        tree = ast.parse(text, name)
        compile(text, name, "exec", dont_inherit=True)  # Finds what parsing alone does not.
        nodes = [*ast.walk(tree)]
        known = _BUILTINS | _bound(nodes)
        for node in nodes:
            if fault := _fault(node, known):
                line = getattr(node, "lineno", 1)
                raise ShapeError(f"{name}:{line}: {fault}")


def _bound(nodes: list[ast.AST]) -> frozenset[str]:
    """Every name that the module binds itself; of builtins, only arguments may have the names."""
    names: set[str] = set()
    arguments: set[str] = set()
    for node in nodes:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                names.add(name)
            case ast.AsyncFunctionDef(name=name) | ast.Name(id=name, ctx=ast.Store()):
                names.add(name)
            case ast.alias(name=name, asname=asname):
                names.add(asname or name)
            case ast.arg(arg=name):
                arguments.add(name)
            case _:
                pass
    return frozenset(names - set(dir(builtins)) | arguments)


def _fault(node: ast.AST, known: frozenset[str]) -> str | None:
    match node:
        case ast.ImportFrom(module="builtins", names=names):
            # A field has the name of a type, and the type another one.
            strange = {one.name for one in names} - _BUILTINS
            return f"an import of {', '.join(sorted(strange))}" if strange else None
        case ast.ImportFrom(module=module, level=0) if module not in _IMPORTS:
            return f"an import from {module}"
        case ast.Import(names=[ast.alias(name="inferwire_runtime")]):
            return None
        case ast.Import():
            return "an import of a whole module"
        case ast.stmt() if not isinstance(node, _STATEMENTS):
            return f"a statement of the kind {type(node).__name__}"
        case ast.Expr(value=value) if not _is_text(value):
            return "an expression that is evaluated for its effect"
        case ast.Name(id=name, ctx=ast.Load()) if name not in known:
            return f"the name {name}, which the module neither imports nor defines"
        case ast.Attribute(attr=attr) if attr.startswith("__"):
            return f"the attribute {attr}"
        case ast.Call() | ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
            return next(_faults_of_calls(node), None)
        case _:
            return None


def _faults_of_calls(node: ast.AST) -> Iterator[str]:
    """What is called, and what decorates: known functions only."""
    match node:
        case ast.Call(func=ast.Name(id=name)) if name in _CALLED or name[0].isupper():
            return
        case ast.Call(func=ast.Attribute(value=ast.Name() | ast.Attribute())):
            return
        case ast.Call(func=called):
            yield f"a call of {ast.unparse(called)}"
        case ast.ClassDef(decorator_list=[_, *_]) | ast.ClassDef(keywords=[_, *_]):
            yield "a class with a decorator or a keyword"
        case (
            ast.FunctionDef(decorator_list=decorators)
            | ast.AsyncFunctionDef(decorator_list=decorators)
        ):
            for decorator in decorators:
                if not (
                    isinstance(decorator, ast.Name) and decorator.id in {"overload", "property"}
                ):
                    yield f"the decorator {ast.unparse(decorator)}"
        case _:
            return


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and (isinstance(node.value, str) or node.value is ...)
