"""Verify that generated modules contain only statements that the generator writes.

Specs may come from untrusted sources, so none of their text may become code. Before a file is
written, its syntax tree is compared with an allow-list: imports of listed names, classes, aliases,
annotated constants, and the few statements of a method. `verify_expressions` does the same for
expressions. Performs no I/O.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping

from inferwire_codegen._naming import FIELD_MARKERS, NUMBERS, REEXPORTED, array_type
from inferwire_codegen._output.verify_expressions import (
    BUILTIN_TYPES,
    Expressions,
    Fault,
    names_bound,
)

_IMPORTS: Mapping[str, frozenset[str]] = {
    "__future__": frozenset({"annotations"}),
    "builtins": BUILTIN_TYPES,
    "collections.abc": frozenset({"Awaitable", "Callable", "Mapping", "Sequence"}),
    "inferwire_runtime": frozenset(
        {*REEXPORTED, *FIELD_MARKERS, "JsonObject", "JsonText", "__version__"}
    ),
    "inferwire_runtime.arrays": frozenset(map(array_type, NUMBERS)),
    "inferwire_runtime.images": frozenset({"Base64Bytes", "Base64Image"}),
    "pydantic": frozenset({"Field"}),
    "typing": frozenset(
        {"Annotated", "Literal", "NotRequired", "TYPE_CHECKING", "TypeAlias", "TypedDict"}
        | {"TypeVar", "Unpack", "overload"}
    ),
    "typing_extensions": frozenset({"TypeAliasType", "TypedDict"}),
}
_GENERICS = frozenset({"ChunkEvent", "ItemDoneEvent", "Parsed", "ParsedItem"})
"""The generic classes of the runtime from which classes may derive."""
_ARGUMENTS = {"total": "False", "closed": "True"}
"""The keywords of the classes that declare the arguments of a method."""
_FILE = re.compile(r"([a-z_][a-z0-9_]*/)?[a-z_][a-z0-9_]*\.py")
_HOME = re.compile(r"\.[a-z_][a-z0-9_.]*|inferwire_runtime")
_LOADER = """
def __getattr__(name: str) -> object:
    from importlib import import_module

    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(home, __name__)
    value = module if home == f".{name}" else getattr(module, name)
    globals()[name] = value
    return value

def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
"""
"""The functions that import names on first use. Packages contain exactly this code."""

_PUBLIC = (
    "",
    "__all__ = list(_HOMES)",
    '__all__ = [name for name, home in _HOMES.items() if home != f".{name}"]',
)
"""The statements that may precede it."""

_FALLBACK = 'dict.fromkeys(types.__all__, ".types")'
"""The expression that a table of homes may unpack."""


class UnexpectedCodeError(Exception):
    """A generated module contains unexpected code: a bug in the generator, or a hostile spec."""


def verify_files(files: Mapping[str, str]) -> None:
    """Reject a file whose name or syntax tree contains anything the generator does not write.

    Args:
        files: The texts of the files, by path.

    Raises:
        UnexpectedCodeError: A file is rejected. The message names the file, the line and the code.

    """
    for name, text in files.items():
        if not _FILE.fullmatch(name):
            raise UnexpectedCodeError(f"{name!r} is not a valid file name in a package")
        _check_module(name, text)


def _check_module(name: str, text: str) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = ast.parse(text, name)
            compile(text, name, "exec", dont_inherit=True)  # Finds errors that parsing does not.
        for node, fault in _Module(tree).faults():
            raise UnexpectedCodeError(f"{name}:{getattr(node, 'lineno', 1)}: {fault}")
    except (SyntaxError, ValueError, RecursionError, MemoryError, Warning) as error:
        raise UnexpectedCodeError(f"{name}: {error}") from error


class _Module:
    """Checks the statements of a module."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.expressions = Expressions(names_bound(tree))

    def faults(self) -> Iterator[Fault]:
        for node in self.tree.body:
            match node:
                case ast.ClassDef():
                    yield from self.in_class(node)
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    yield from self.in_assignment(node, name, value)
                case ast.If():
                    yield from self.in_condition(node)
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    yield node, "unexpected function outside a class"
                case _:
                    yield from self.in_statement(node)

    def in_statement(self, node: ast.stmt) -> Iterator[Fault]:
        """Check a statement that may occur in modules and classes."""
        match node:
            case ast.ImportFrom() | ast.Import():
                yield from _in_import(node)
            case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
                pass
            case ast.AnnAssign(target=ast.Name(), annotation=ast.Name(id="TypeAlias"), value=value):
                yield from self.expressions.in_type(value)
            case ast.AnnAssign(target=ast.Name(), annotation=annotation, value=value):
                yield from self.expressions.in_type(annotation)
                yield from self.expressions.in_value(value) if value else ()
            case _:
                yield node, f"unexpected statement {type(node).__name__}"

    def in_assignment(self, node: ast.stmt, name: str, value: ast.expr) -> Iterator[Fault]:
        match value:
            case ast.Call(
                func=ast.Name(id="TypeAliasType"),
                args=[ast.Constant(value=same), target],
                keywords=[],
            ) if same == name:
                yield from self.expressions.in_type(target, quoted=True)
            case ast.Call(
                func=ast.Name(id="TypedDict"),
                args=[ast.Constant(value=same), ast.Dict(keys=keys, values=values)],
                keywords=[],
            ) if same == name and all(_is_text(key) for key in keys):
                for one in values:
                    yield from self.expressions.in_type(one, quoted=True)
            case ast.Call(
                func=ast.Name(id="TypeVar"),
                args=[ast.Constant(value=same)],
                keywords=[] | [ast.keyword("covariant", ast.Constant(value=True))],
            ) if same == name:
                pass
            case ast.List(elts=items) if name == "__all__" and all(map(_is_text, items)):
                pass
            case _:
                yield node, f"unexpected assignment of {ast.unparse(value)} to {name}"

    def in_condition(self, node: ast.If) -> Iterator[Fault]:
        match node:
            case ast.If(
                test=ast.Name(id="TYPE_CHECKING"),
                body=[
                    ast.AnnAssign(
                        target=ast.Name(id=name),
                        annotation=ast.Name(id="TypeAlias"),
                        value=ast.Constant(value=str()) as text,
                    )
                ],
                orelse=[ast.Assign(targets=[ast.Name(id=same)], value=ast.Call() as call)],
            ) if same == name:
                yield from self.expressions.in_type(text, quoted=True)
                yield from self.in_assignment(node, name, call)
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body, orelse=loader):
                for one in body:
                    if not isinstance(one, ast.ImportFrom):
                        yield one, "unexpected statement under TYPE_CHECKING; only imports can be"
                    else:
                        yield from _in_import(one, stars=True)
                yield from _in_loader(loader)
            case ast.If(
                test=ast.UnaryOp(ast.Not(), ast.Name(id="TYPE_CHECKING")), body=loader, orelse=[]
            ):
                yield from _in_loader(loader)
            case _:
                yield node, "unexpected condition outside a method"

    def in_class(self, node: ast.ClassDef) -> Iterator[Fault]:
        keywords = {one.arg: ast.unparse(one.value) for one in node.keywords}
        if node.decorator_list or keywords not in ({}, _ARGUMENTS):
            yield node, "unexpected decorator or keyword of a class"
        for base in node.bases:
            match base:
                case ast.Subscript(value=ast.Attribute(ast.Name(id="runtime"), attr=attribute)) if (
                    attribute in _GENERICS
                ):
                    yield from self.expressions.in_type(base)
                case _:
                    yield from self.expressions.in_path(base)
        for one in node.body:
            if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from self.in_method(one)
            elif isinstance(one, ast.ImportFrom | ast.Import):
                yield one, "unexpected import inside a class"
            else:
                yield from self.in_statement(one)

    def in_method(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[Fault]:
        if node.name.startswith("__") and node.name != "__init__":
            yield node, f"unexpected method {node.name}"
        for decorator in node.decorator_list:
            if not isinstance(decorator, ast.Name) or decorator.id not in {"overload", "property"}:
                yield decorator, f"unexpected decorator {ast.unparse(decorator)}"
        arguments = node.args
        if arguments.vararg or arguments.posonlyargs:
            yield node, "unexpected variadic or positional-only arguments"
        unpacked = [arguments.kwarg] if arguments.kwarg else []
        for one in (*arguments.args, *arguments.kwonlyargs, *unpacked):
            if one.arg != "self":
                yield from self.expressions.in_type(one.annotation)
        for default in (*arguments.defaults, *arguments.kw_defaults):
            yield from self.expressions.in_path_or_constant(default) if default else ()
        yield from self.expressions.in_type(node.returns)
        for statement in node.body:
            yield from self.in_body(statement)

    def in_body(self, node: ast.stmt) -> Iterator[Fault]:
        match node:
            case ast.Expr(value=ast.Constant(value=value)) if isinstance(value, str) or (
                value is ...
            ):
                pass
            case ast.If(
                test=ast.Name() | ast.Call() as test, body=[ast.Return() as found], orelse=[]
            ):
                yield from self.expressions.in_value(test)
                yield from self.in_body(found)
            case ast.Return(value=ast.expr() as value):
                yield from self.expressions.in_value(value)
            case ast.Assign(
                targets=[ast.Name() | ast.Attribute(value=ast.Name(id="self"), attr="_client")],
                value=value,
            ):
                yield from self.expressions.in_value(value)
            case ast.AnnAssign(target=ast.Name(), annotation=annotation, value=ast.expr() as value):
                yield from self.expressions.in_type(annotation)
                yield from self.expressions.in_value(value)
            case _:
                yield node, f"unexpected statement {type(node).__name__} in a method"


def _in_import(node: ast.ImportFrom | ast.Import, *, stars: bool = False) -> Iterator[Fault]:
    """Check an import; `stars` allows all names of a module, for type checkers only."""
    match node:
        case ast.ImportFrom(module=module, names=names, level=0):
            strange = {one.name for one in names} - _IMPORTS.get(module or "", frozenset())
            if strange:
                yield node, f"unexpected import of {', '.join(sorted(strange))} from {module}"
        case ast.ImportFrom(module=module, names=names):
            path = (module or "").split(".") if module else []
            found = [one.name for one in names if not (stars and one.name == "*")]
            parts: Iterable[str] = (*path, *found)
            if node.level > 2 or any(one == "*" or one.startswith("__") for one in parts):  # noqa: PLR2004  # a package has two levels
                yield node, f"unexpected import: {ast.unparse(node)}"
        case ast.Import(names=[ast.alias(name="inferwire_runtime", asname="runtime")]):
            pass
        case _:
            yield node, "unexpected import of a whole module"


def _in_loader(body: list[ast.stmt]) -> Iterator[Fault]:
    """Check the functions that import names: they are fixed, except for the table of homes."""
    match body:
        case []:
            pass
        case [ast.Assign(targets=[ast.Name(id="_HOMES")], value=ast.Dict() as homes), *rest]:
            yield from _in_homes(homes)
            if ast.dump(ast.Module(rest, [])) not in _LOADERS:
                yield rest[0] if rest else homes, "unexpected code for importing names"
        case _:
            yield body[0], "unexpected code for importing names"


def _in_homes(homes: ast.Dict) -> Iterator[Fault]:
    """Check that names are imported only from modules of the package and from the runtime."""
    for name, home in zip(homes.keys, homes.values, strict=True):
        match name, home:
            case ast.Constant(value=str()), ast.Constant(value=str() as path) if _HOME.fullmatch(
                path
            ):
                pass
            case None, _ if ast.dump(home) == ast.dump(ast.parse(_FALLBACK, mode="eval").body):
                pass
            case _:
                yield home, "unexpected module in the table of homes"


def _is_text(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


_LOADERS = frozenset(ast.dump(ast.parse(f"{public}\n{_LOADER}")) for public in _PUBLIC)
"""The dumps of all valid variants, for `_in_loader`."""
