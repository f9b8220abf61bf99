"""Annotations of fields in responses that accept more JSON than their type.

They become validators of pydantic-core, which runs no Python code for values of the declared type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, get_args, get_origin

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
