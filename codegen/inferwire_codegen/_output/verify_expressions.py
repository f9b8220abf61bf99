"""Verifies that the expressions of generated modules are types, plain data or calls of ours.

Types are checked as strictly as the code that runs on import, since pydantic and
`typing.get_type_hints` evaluate them, strings inside included. A string is allowed only as data
(`Literal`, the arguments of `Field`) or as a type of a TypedDict that a call makes. Performs no
I/O.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from inferwire_codegen._naming import SERVICES

Fault = tuple[ast.AST, str]
"""What must not be there, and why."""

BUILTIN_TYPES = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple"}
)
_ROOTS = frozenset({"answer", "operations", "protocols", "runtime", "self", "service", "types"})
"""Names of modules, and of what has members that are looked up."""
_CALLED = re.compile(
    rf"runtime\.[A-Z]\w*|runtime\.services\.(call|probe|stream|{'|'.join(SERVICES)})"
    r"|self\.(_client\.)?(?!_)\w+|self\._(open_[a-z]\w*|run|run_stream)"
)
"""What is called besides classes of the module: what the runtime makes, and methods of clients."""
_FIELD = frozenset({"alias", "discriminator"})


def names_bound(tree: ast.Module) -> frozenset[str]:
    """Every name that a module binds itself; of builtins, only arguments may have the names."""
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
    """Verifies the expressions of a module that binds these names."""

    def __init__(self, known: frozenset[str]) -> None:
        self.known = known

    def in_type(self, node: ast.expr | None, *, quoted: bool = False) -> Iterator[Fault]:
        """Faults of a type; with ``quoted``, a type in quotes is judged like one without."""
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
                yield ast.Pass(), "an argument or a result without a type"
            case _:
                yield node, f"the type {ast.unparse(node)}"

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
                    yield from _in_field(item)
            case ast.Name(id="Callable" | "tuple" | "tuple_aliased"):
                for item in items:
                    if not (isinstance(item, ast.Constant) and item.value is ...):
                        yield from self.in_type(item, quoted=quoted)
            case _:
                for item in items:
                    yield from self.in_type(item, quoted=quoted)

    def in_path(self, node: ast.expr) -> Iterator[Fault]:
        """Faults of a dotted name, which leads through members that have plain names."""
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
                yield node, f"the name {ast.unparse(node)}, which the module does not define"

    def in_path_or_constant(self, node: ast.expr) -> Iterator[Fault]:
        """Faults of the default of an argument."""
        constant = isinstance(node, ast.Constant)
        yield from _in_constant(node) if constant else self.in_path(node)

    def in_value(self, node: ast.expr) -> Iterator[Fault]:
        """Faults of plain data, or of a call of the runtime that makes some of it."""
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
            case ast.Lambda(args=ast.arguments(args=[] | [ast.arg(arg="answer")]), body=body):
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
                yield called, f"a call of {ast.unparse(called)}"
        for value in (*node.args, *(keyword.value for keyword in node.keywords)):
            yield from self.in_value(value)
        if any(keyword.arg is None for keyword in node.keywords):
            yield node, "arguments that are unpacked"


def _in_lambda(node: ast.Lambda) -> Iterator[Fault]:
    given = node.args
    if given.vararg or given.kwarg or given.kwonlyargs or given.posonlyargs or given.defaults:
        yield node, "a function with arguments of its own"


def _in_constant(node: ast.expr | None) -> Iterator[Fault]:
    """Faults of a text, a number, a truth value or None."""
    match node:
        case ast.Constant(value=str() | int() | float() | None):
            pass
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
            pass
        case _:
            shown = ast.unparse(node) if node else "**"
            yield node or ast.Pass(), f"the expression {shown}"


def _in_field(node: ast.expr) -> Iterator[Fault]:
    """Faults of what is said of a field besides its type."""
    match node:
        case ast.Call(func=ast.Name(id="Field" | "Field_aliased"), args=[], keywords=keywords):
            for keyword in keywords:
                if keyword.arg not in _FIELD:
                    yield keyword, f"the argument {keyword.arg} of a field"
                yield from _in_constant(keyword.value)
        case _:
            yield node, f"{ast.unparse(node)} beside a type"
