"""What a type means for a call: the schema to send, and the validation of the text.

Contracts are kept by type, so that a type that is used again costs nothing. Their number is
limited, so that a program that creates types at run time does not grow.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter
from pydantic.errors import PydanticUndefinedAnnotation, PydanticUserError

from inferwire_runtime._json.documents import filled, is_type
from inferwire_runtime._operation.endpoint import Dialect
from inferwire_runtime._structured.schema import Inexpressible, rewritten, sent_name

T = TypeVar("T")

_MOST = 256


@dataclass(frozen=True, slots=True)
class Contract(Generic[T]):
    """A type, as a call needs it."""

    adapter: TypeAdapter[T]
    name: str
    """The name of the type, of the characters that servers accept."""
    schema: Mapping[str, object]
    wrapper: re.Pattern[str] | None
    """Finds the value in a text that wraps it in an object."""

    def filled(self, form: object) -> object:
        """Return a template of JSON with the name and the schema in their places."""
        return filled(form, {"{name}": self.name, "{schema}": self.schema})

    def read(self, text: str) -> T:
        """Parse and validate a text. Raises ``ValidationError``, or what a validator raises."""
        wrapped = self.wrapper.fullmatch(text) if self.wrapper else None
        return self.adapter.validate_json(wrapped[1] if wrapped else text)


class NoContract(ValueError):  # noqa: N818  # never leaves the runtime
    """A value that is not a type, or a type that has no schema."""


_known: dict[object, Contract[Any]] = {}


def contract(given: type[T] | TypeAdapter[T], dialect: Dialect | None) -> Contract[T]:
    """Return the contract of a type or of an adapter. Raises `NoContract`."""
    try:
        known: Contract[T] | None = _known.get((given, dialect))
    except TypeError:  # The type is not hashable: it has an annotation that is not.
        return _made(given, dialect)
    if known is None:
        known = _made(given, dialect)
        while len(_known) >= _MOST:
            _known.pop(next(iter(_known), None), None)
        _known[given, dialect] = known
    return known


def _made(given: type[T] | TypeAdapter[T], dialect: Dialect | None) -> Contract[T]:
    if not is_type(given):
        raise NoContract(f"must be a type or a TypeAdapter, not {given!r}")
    try:
        adapter = given if isinstance(given, TypeAdapter) else TypeAdapter(given)
        schema = adapter.json_schema()
        found, wraps = rewritten(schema, dialect) if dialect else (schema, False)
    except (PydanticUserError, PydanticUndefinedAnnotation) as error:
        raise NoContract(f"has no JSON Schema: {error.message.splitlines()[0]}") from error
    except Inexpressible as error:
        raise NoContract(f"cannot be expressed in the server's JSON Schema: {error}") from None
    except Exception as error:  # an annotation that is a string can be any expression
        raise NoContract(f"has no JSON Schema: {error!r}") from error
    title = str(schema.get("title") or getattr(given, "__name__", "") or "output")
    wrapper = None
    if dialect and wraps:
        wrapper = re.compile(rf'\s*\{{\s*"{re.escape(dialect.wrap)}"\s*:(.*)\}}\s*', re.DOTALL)
    return Contract(adapter, sent_name(title), found, wrapper)
