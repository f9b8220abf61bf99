"""A Python function or class as a tool: what a server is told of it, and how it is called."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from types import MethodType
from typing import Annotated, TypeAlias, TypeGuard, get_args, get_origin
from weakref import WeakKeyDictionary

from docstring_parser import Docstring, ParseError, parse
from pydantic import BaseModel, Field, GetCoreSchemaHandler, TypeAdapter
from pydantic.errors import PydanticUndefinedAnnotation, PydanticUserError
from pydantic.json_schema import PydanticJsonSchemaWarning
from pydantic_core import CoreSchema

from inferwire_runtime._structured.schema import sent_name, without_reference

_MOST = 256

Tool: TypeAlias = Callable[..., object]


class NoTool(ValueError):  # noqa: N818  # never leaves the runtime
    """A value that cannot be a tool, and the reason."""


@dataclass(frozen=True, slots=True)
class Function:
    """A tool, as a server and a tool call need it."""

    name: str
    description: str
    schema: Mapping[str, object]
    """The JSON Schema of the arguments, as pydantic generates it."""
    is_async: bool
    bind: Callable[[Tool, str], Callable[[], object]]
    """Validates arguments in JSON, and returns the call of a function with these arguments.

    Raises pydantic's ``ValidationError``, and what validators of the caller raise.
    """


def is_function(given: object) -> TypeGuard[Tool]:
    """Return whether a value in a list of tools is a function or class, not a description."""
    return callable(given) and not isinstance(given, (BaseModel, Mapping))


def function(given: Tool) -> Function:
    """Return the description of a function or class. Raises `NoTool`.

    That of a function is kept as long as the function, and keeps nothing that belongs to the
    caller: a function may be made for each request, and hold what the request needs.
    """
    if isinstance(given, type):
        return _of_class(given)
    key, kept = (given.__func__, _METHODS) if isinstance(given, MethodType) else (given, _OTHERS)
    try:
        found = kept.get(key)
    except TypeError:  # It cannot be hashed, or not be referred to weakly.
        return _of_code(given)
    if found is None:
        found = kept[key] = _of_code(given)
    return found


_METHODS: WeakKeyDictionary[object, Function] = WeakKeyDictionary()
"""The descriptions of methods, whose first argument is bound, by their functions."""
_OTHERS: WeakKeyDictionary[object, Function] = WeakKeyDictionary()


@contextmanager
def _explained(given: Tool) -> Generator[str]:
    """Provide the name of a tool, and turn what prevents a description into `NoTool`."""
    name = name_of(given)
    if not isinstance(given, type) and not name.isidentifier():
        raise NoTool(f"has no name that a tool can have: {given!r}")
    try:
        with warnings.catch_warnings():  # The schema lacks a default that is not JSON.
            warnings.simplefilter("ignore", PydanticJsonSchemaWarning)
            yield name
    except (PydanticUserError, PydanticUndefinedAnnotation) as error:
        raise NoTool(f"has no JSON Schema: {error.message.splitlines()[0]}") from error
    except NameError as error:
        raise NoTool(f"has an annotation that is not defined in its module: {error}") from error
    except NoTool:
        raise
    except Exception as error:  # an annotation that is a string can be any expression
        raise NoTool(f"has an annotation that cannot be evaluated: {error!r}") from error


def name_of(given: object) -> str:
    """Return the name of a function or class; of another callable object, that of its class."""
    given = _whole(given)
    name = str(getattr(given, "__name__", type(given).__name__))
    return sent_name(name) if isinstance(given, type) else name


def _whole(given: object) -> object:
    """Return the function that a partial function fixes arguments of."""
    return _whole(given.func) if _is_partial(given) else given


def _is_partial(given: object) -> TypeGuard[partial[object]]:
    return isinstance(given, partial)


@lru_cache(_MOST)
def _of_class(given: type) -> Function:
    with _explained(given) as name:
        adapter = TypeAdapter[object](given)
        schema = without_reference(adapter.json_schema())
    if "properties" not in schema:
        raise NoTool("is a class whose values are not JSON objects")
    description = str(schema.pop("description", ""))

    def bind(_: Tool, arguments: str) -> Callable[[], object]:
        instance = adapter.validate_json(arguments)
        return lambda: instance

    return Function(name, description, schema, is_async=False, bind=bind)


def _of_code(given: Tool) -> Function:
    """Describe a function; what a partial function has fixed is no argument of the tool."""
    whole = _whole(given)
    text = _docstring(whole)
    fixed = given.keywords if _is_partial(given) else {}
    with _explained(given) as name:
        signature = _signature(given)
        parameters = [
            _parameter(one, text) for one in signature.parameters.values() if one.name not in fixed
        ]
        adapter = _adapter(signature.replace(parameters=parameters))
        schema = adapter.json_schema()
    body = getattr(whole, "__call__", None)  # noqa: B004  # it may be a coroutine function
    return Function(
        name,
        (text.description or "").strip(),
        schema,
        is_async=inspect.iscoroutinefunction(whole) or inspect.iscoroutinefunction(body),
        bind=lambda tool, arguments: partial(tool, **adapter.validate_json(arguments)),
    )


def _signature(given: Tool) -> inspect.Signature:
    try:
        return inspect.signature(given, eval_str=True)
    except ValueError:  # Some functions that are written in C have none.
        raise NoTool(f"has no signature: {given!r}") from None


def _adapter(signature: inspect.Signature) -> TypeAdapter[dict[str, object]]:
    """Return an adapter whose values are arguments by name."""

    def record(**arguments: object) -> dict[str, object]:
        return arguments

    parameters = signature.parameters.values()
    record.__annotations__ = {one.name: one.annotation for one in parameters}
    vars(record)["__signature__"] = signature
    return TypeAdapter(Annotated[dict[str, object], _Arguments(record)])


@dataclass(frozen=True, slots=True)
class _Arguments:
    """Lets pydantic validate the arguments of a function."""

    record: Callable[..., object]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return handler.generate_schema(self.record)


def _parameter(one: inspect.Parameter, text: Docstring) -> inspect.Parameter:
    """Return a parameter that is passed by name, with the description in the docstring."""
    if one.kind in {one.POSITIONAL_ONLY, one.VAR_POSITIONAL}:
        raise NoTool(f"has the parameter {one.name!r}, which cannot be passed by name")
    if one.annotation is one.empty:
        raise NoTool(f"has the parameter {one.name!r}, which has no type")
    extra = get_args(one.annotation)[1:] if get_origin(one.annotation) is Annotated else ()
    described = any(getattr(given, "description", None) for given in extra)
    found = next((each.description for each in text.params if each.arg_name == one.name), None)
    if found and not described:
        field = Field(description=" ".join(found.split()))
        one = one.replace(annotation=Annotated[one.annotation, field])
    return one if one.kind is one.VAR_KEYWORD else one.replace(kind=one.KEYWORD_ONLY)


def _docstring(given: object) -> Docstring:
    """Return the docstring of a function; that of another object is at its ``__call__``."""
    called = getattr(type(given), "__call__", None)  # noqa: B004  # it is not called
    text = (called.__doc__ if inspect.isfunction(called) else None) or inspect.getdoc(given) or ""
    try:
        return parse(text)
    except ParseError:
        whole = Docstring()
        whole.short_description = text
        return whole
