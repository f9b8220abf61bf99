"""What pydantic expected of a value, in words that follow "should be". Performs no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_OBJECTS = frozenset({"dict_type", "mapping_type", "model_attributes_type", "model_type"})


def expected(error: ErrorDetails, an_object: str = "an object") -> str:
    """Describe the value that pydantic expected."""
    context = error.get("ctx", {})
    match error["type"]:
        case kind if kind in _OBJECTS:
            return an_object
        case "tuple_type":
            return "a list"
        case "too_short":
            return f"a list of at least {_count(context['min_length'], 'item')}"
        case "too_long":
            return f"a list of at most {_count(context['max_length'], 'item')}"
        case "string_too_short":
            return f"a string of at least {_count(context['min_length'], 'character')}"
        case "string_too_long":
            return f"a string of at most {_count(context['max_length'], 'character')}"
        case "string_pattern_mismatch":
            return f"a string that matches {context['pattern']!r}"
        case "union_tag_not_found":
            return f"{an_object} with {context['discriminator']}"
        case "union_tag_invalid":
            return (
                f"{an_object} whose {context['discriminator']} is one of {context['expected_tags']}"
            )
        case _:
            text = error["msg"].removeprefix("Value error, ").removeprefix("Input ")
            text = text.removeprefix("should be ")
            return text[:1].lower() + text[1:]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
