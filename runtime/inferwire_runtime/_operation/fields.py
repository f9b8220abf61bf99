"""Annotations of fields in responses that accept more JSON than their type.

They become validators of pydantic-core, which runs no Python code for values of the declared type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, get_args, get_origin

from inferwire_runtime._json.guards import is_object
from inferwire_runtime._json.types import as_text

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core.core_schema import CoreSchema

P = TypeVar("P")


class Bookkeeping:
    """A field that is not needed to use a response.

    A value of another type is read as the default, so that it does not cost the response.
    """

    def __init__(self, default: str | float | None = None) -> None:
        self._default = default

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        declared = handler(source)
        return core_schema.with_default_schema(declared, default=self._default, on_error="default")


class OneOrMany:
    """A list, of which a server may send a single item without the list."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        declared = next(one for one in (source, *get_args(source)) if get_origin(one) is list)
        item = handler.generate_schema(get_args(declared)[0])
        single = core_schema.no_info_after_validator_function(_listed, item)
        return core_schema.union_schema([handler(source), single], mode="left_to_right")


class Constant:
    """A literal with numbers or booleans, for which JSON's 1 is not true.

    Without it, pydantic accepts True for 1, since they are equal in Python.
    """

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        values: tuple[object, ...] = get_args(source)
        truths = [one for one in values if isinstance(one, bool)]
        numbers = [one for one in values if isinstance(one, int) and not isinstance(one, bool)]
        others = [one for one in values if one not in truths and one not in numbers]
        number = core_schema.union_schema(
            [core_schema.int_schema(strict=True), core_schema.float_schema(strict=True)]
        )
        steps: list[tuple[list[object], CoreSchema]] = [
            ([*truths], core_schema.bool_schema(strict=True)),
            ([*numbers], number),
            (others, core_schema.any_schema()),
        ]
        choices: list[CoreSchema | tuple[CoreSchema, str]] = [
            core_schema.chain_schema([first, core_schema.literal_schema(listed)])
            for listed, first in steps
            if listed
        ]
        return core_schema.union_schema(choices, mode="left_to_right")


class Variants:
    """A union of objects in a response that are told apart by a property, and of unknown ones.

    An object whose value of the property is not listed is read as the last member of the union. An
    object with a listed value must have the type of that member.

    Args:
        tag: The name of the property in JSON.
        values: For each member but the last, the values of the property.

    """

    def __init__(self, tag: str, *values: tuple[str, ...]) -> None:
        self._tag = tag
        self._values = values

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        *members, unknown = get_args(source)
        known: dict[str, CoreSchema] = {}
        for values, member in zip(self._values, members, strict=True):
            known |= dict.fromkeys(values, handler.generate_schema(member))
        tagged = core_schema.tagged_union_schema({**known}, discriminator=self._tag)
        other = core_schema.no_info_before_validator_function(
            self._refuse_known, handler.generate_schema(unknown)
        )
        instance = core_schema.is_instance_schema((*members, unknown))
        return core_schema.json_or_python_schema(
            json_schema=core_schema.union_schema([tagged, other], mode="left_to_right"),
            python_schema=core_schema.union_schema([tagged, other, instance], mode="left_to_right"),
        )

    def _refuse_known(self, value: object) -> object:
        """Refuse an object that does not say what it is, or is a faulty one of a known kind."""
        found = value.get(self._tag) if is_object(value) else None
        if not isinstance(found, str) or any(found in values for values in self._values):
            raise ValueError(f"should be an object with another {self._tag!r}")
        return value


class PartsText(str):  # noqa: SLOT000  # pickling keeps the parts in the instance's dict
    """The text of a list of parts, with the parts."""

    parts: list[object]


class Parts:
    """A string, for which a server may send a list of parts: it is read as their joined text.

    The list is kept and is what is serialized. A string in it is read as a part with this text. A
    value that is neither a string nor a list is read as JSON text.

    Args:
        item: The name of the class of a part, which may be defined after the field.
        text: The name of its attribute with the text.

    """

    def __init__(self, item: str, text: str) -> None:
        self._item = item
        self._text = text

    @staticmethod
    def of(text: str | None, kind: type[P]) -> list[P] | None:
        """Return the parts of a text, or None if the server did not send a list."""
        if not isinstance(text, PartsText):
            return None
        return [one for one in text.parts if isinstance(one, kind)]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        item = handler.generate_schema(self._item)
        named = core_schema.no_info_plain_validator_function(self._named)
        text = core_schema.chain_schema([core_schema.str_schema(strict=True), named, item])
        items = core_schema.list_schema(
            core_schema.union_schema([item, text], mode="left_to_right")
        )
        parts = core_schema.no_info_after_validator_function(self._join, items)
        other = core_schema.no_info_plain_validator_function(as_text)
        sent: list[CoreSchema | tuple[CoreSchema, str]] = [handler(source), parts, other]
        kept = core_schema.is_instance_schema(PartsText)
        return core_schema.json_or_python_schema(
            json_schema=core_schema.union_schema(sent, mode="left_to_right"),
            python_schema=core_schema.union_schema([kept, *sent], mode="left_to_right"),
            serialization=core_schema.plain_serializer_function_ser_schema(_as_sent),
        )

    def _named(self, text: str) -> dict[str, str]:
        return {self._text: text}

    def _join(self, parts: list[object]) -> PartsText:
        texts = [getattr(one, self._text, None) for one in parts]
        joined = PartsText("".join(one for one in texts if isinstance(one, str)))
        joined.parts = parts
        return joined


def _listed(item: object) -> list[object]:
    return [item]


def _as_sent(value: object) -> object:
    return value.parts if isinstance(value, PartsText) else value
