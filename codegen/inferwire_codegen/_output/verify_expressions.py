"""Verify that expressions in generated modules are types, plain data or known calls.

Types are checked as strictly as code that runs on import, since pydantic and
`typing.get_type_hints` evaluate them, including strings in them. A string is allowed only as data
(`Literal`, the arguments of `Field`) or as a type in a call that creates a TypedDict or an alias.
Performs no I/O.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from inferwire_codegen._naming import SERVICES

Fault = tuple[ast.AST, str]
"""An unexpected node, and a message."""

BUILTIN_TYPES = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type"}
)
_ROOTS = frozenset(
    {"Parts", "operations", "protocols", "response", "runtime", "self", "service", "types"}
)
"""Names of modules and values whose attributes may be used."""
_CALLED = re.compile(
    rf"runtime\.[A-Z]\w*|runtime\.services\.(assembled|call|events|is_type|parse|parsed_events|probe"
    rf"|stream|{'|'.join(SERVICES)})"
    r"|self\.(_client\.)?(?!_)\w+"
    r"|self\._(each|open_[a-z]\w*|run|run_stream|run_assembled|run_parsed|run_tool)|Parts\.of"
)
"""Functions that may be called, in addition to the classes of the module."""
_FIELD = frozenset(
    {"alias", "discriminator", "ge", "gt", "le", "lt", "multiple_of", "pattern"}
    | {"min_length", "max_length"}
)


def names_bound(tree: ast.Module) -> frozenset[str]:
    """Return the names that a module binds; names of builtins count only as arguments."""
    names: set[str] = set()
    arguments: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.Name(id=name, ctx=ast.Store()):
                names.add(name)
            case ast.alias(name=name, asname=asname):
                names.add(asname or name)
            case ast.arg(arg=name):
                arguments.add(name)
            case _:
                pass
    return frozenset(names - set(dir(builtins)) | arguments)


class Expressions:
    """Checks expressions of a module that binds these names."""

    def __init__(self, known: frozenset[str]) -> None:
        self.known = known

    def in_type(self, node: ast.expr | None, *, quoted: bool = False) -> Iterator[Fault]:
        """Check a type; ``quoted`` allows types in quotes."""
        match node:
            case ast.Constant(value=None):
                pass
            case ast.Constant(value=str() as text) if quoted:
                yield from self.in_type(ast.parse(text, mode="eval").body)
            case ast.Name(id=name) if name in BUILTIN_TYPES | self.known:
                pass
            case ast.Attribute():
                yield from self.in_path(node)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                yield from self.in_type(left, quoted=quoted)
                yield from self.in_type(right, quoted=quoted)
            case ast.Subscript(value=container, slice=inner):
                yield from self.in_type(container)
                yield from self._in_subscript(container, inner, quoted=quoted)
            case None:
                yield ast.Pass(), "missing type of an argument or a result"
            case _:
                yield node, f"unexpected type {ast.unparse(node)}"

    def _in_subscript(
        self, container: ast.expr, inner: ast.expr, *, quoted: bool
    ) -> Iterator[Fault]:
        items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        match container:
            case ast.Name(id="Literal" | "Literal_aliased"):
                for item in items:
                    yield from _in_constant(item)
            case ast.Name(id="Annotated" | "Annotated_aliased"):
                yield from self.in_type(items[0], quoted=quoted)
                for item in items[1:]:
                    yield from self._in_metadata(item)
            case ast.Name(id="Callable" | "tuple" | "tuple_aliased"):
                for item in items:
                    if not (isinstance(item, ast.Constant) and item.value is ...):
                        yield from self.in_type(item, quoted=quoted)
            case _:
                for item in items:
                    yield from self.in_type(item, quoted=quoted)

    def _in_metadata(self, node: ast.expr) -> Iterator[Fault]:
        """Check the metadata of a field."""
        match node:
            case ast.Call(func=ast.Name(id="Bookkeeping" | "OneOrMany"), args=args, keywords=[]):
                for value in args:
                    yield from _in_constant(value)
            case ast.Call(func=ast.Name(id="Constant"), args=[], keywords=[]):
                pass
            case ast.Call(func=ast.Name(id="Variants"), args=[tag, *values], keywords=[]):
                yield from _in_constant(tag)
                for several in values:
                    for value in several.elts if isinstance(several, ast.Tuple) else [several]:
                        yield from _in_constant(value)
            case ast.Call(func=ast.Name(id="Parts"), args=[item, text], keywords=[]):
                yield from self.in_type(item, quoted=True)
                yield from _in_constant(text)
            case _:
                yield from _in_field(node)

    def in_path(self, node: ast.expr) -> Iterator[Fault]:
        """Check a dotted name, which must not contain dunder attributes."""
        match node:
            case ast.Name(id=name) if name in self.known:
                pass
            case ast.Attribute(value=ast.Name(id=root), attr=attribute) if (
                root in _ROOTS & self.known and not attribute.startswith("__")
            ):
                pass
            case ast.Attribute(value=ast.Attribute() as holder, attr=attribute) if (
                not attribute.startswith("__")
            ):
                yield from self.in_path(holder)
            case _:
                yield node, f"unexpected name {ast.unparse(node)}, not defined in the module"

    def in_path_or_constant(self, node: ast.expr) -> Iterator[Fault]:
        """Check the default of an argument."""
        constant = isinstance(node, ast.Constant)
        yield from _in_constant(node) if constant else self.in_path(node)

    def in_value(self, node: ast.expr) -> Iterator[Fault]:
        """Check plain data, or a call of the runtime that creates it."""
        match node:
            case ast.Name() | ast.Attribute():
                yield from self.in_path(node)
            case ast.Tuple(elts=items) | ast.List(elts=items):
                for item in items:
                    yield from self.in_value(item)
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    yield from _in_constant(key)
                    yield from self.in_value(value)
            case ast.Lambda(args=ast.arguments(args=[] | [ast.arg(arg="response")]), body=body):
                yield from _in_lambda(node)
                yield from self.in_type(body)
            case ast.Await(value=ast.Call() as call) | (ast.Call() as call):
                yield from self._in_call(call)
            case _:
                yield from _in_constant(node)

    def _in_call(self, node: ast.Call) -> Iterator[Fault]:
        match node.func:
            case ast.Attribute() as called if _CALLED.fullmatch(ast.unparse(called)):
                yield from self.in_path(called)
            case ast.Name(id=name) if name in self.known and name[0].isupper():
                pass
            case called:
                yield called, f"unexpected call of {ast.unparse(called)}"
        for value in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from self.in_value(value)
        if any(keyword.arg is None for keyword in node.keywords):
            yield node, "unexpected unpacking of arguments"


def _in_lambda(node: ast.Lambda) -> Iterator[Fault]:
    given = node.args
    if given.vararg or given.kwarg or given.kwonlyargs or given.posonlyargs or given.defaults:
        yield node, "unexpected arguments of a lambda"


def _in_constant(node: ast.expr | None) -> Iterator[Fault]:
    """Check a string, number, boolean or None."""
    match node:
        case ast.Constant(value=str() | int() | float() | None):
            pass
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
            pass
        case _:
            shown = ast.unparse(node) if node else "**"
            yield node or ast.Pass(), f"unexpected expression {shown}"


def _in_field(node: ast.expr) -> Iterator[Fault]:
    match node:
        case ast.Call(func=ast.Name(id="Field" | "Field_aliased"), args=[], keywords=keywords):
            for keyword in keywords:
                if keyword.arg not in _FIELD:
                    yield keyword, f"unexpected argument {keyword.arg} of a field"
                yield from _in_constant(keyword.value)
        case _:
            yield node, f"unexpected metadata {ast.unparse(node)} of a type"
