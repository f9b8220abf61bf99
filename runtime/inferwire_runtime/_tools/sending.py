"""Describes the functions and classes in a list of tools to a server."""

from __future__ import annotations

from collections.abc import Sequence

from inferwire_runtime._json.documents import filled
from inferwire_runtime._operation.tools import Tools
from inferwire_runtime._tools.function import NoTool, Tool, function, is_function


def described(tools: Tools[object], given: Sequence[object]) -> list[object]:
    """Return a list of tools with descriptions in place of functions. Raises `NoTool`."""
    names = dict[str, int]()
    return [
        _described(tools, one, index, names) if is_function(one) else one
        for index, one in enumerate(given)
    ]


def _described(tools: Tools[object], given: Tool, index: int, names: dict[str, int]) -> object:
    try:
        one = function(given)
    except NoTool as error:
        raise NoTool(f"[{index}] {error}") from error.__cause__
    if names.setdefault(one.name, index) != index:
        raise NoTool(f"[{index}] has the name {one.name!r}, as [{names[one.name]}] has")
    parts = {"{name}": one.name, "{schema}": one.schema, "{description}": one.description or None}
    return filled(tools.form, parts)
