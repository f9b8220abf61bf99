"""The key 'tools' of a binding: the method that runs a tool call, for functions as tools.

Reads leniently, like `binding`. Performs no I/O.
"""

from __future__ import annotations

from collections.abc import Iterator

from inferwire_codegen._specs.binding import Binding
from inferwire_codegen._specs.definitions import Definition
from inferwire_codegen._specs.json import JsonValue, Pointer, as_list, as_object, as_text
from inferwire_codegen._specs.model import TypeFile
from inferwire_codegen._specs.parsing import Location, location

NAME, DESCRIPTION, SCHEMA = "{name}", "{description}", "{schema}"
"""The strings in 'send' that are replaced."""
ID, RESULT = "{id}", "{result}"
"""The strings in the message of 'reply' that are replaced."""


class ToolsKey:
    """The key 'tools' of a binding that has one."""

    def __init__(self, binding: Binding) -> None:
        self.binding: Binding = binding
        self.members: dict[str, JsonValue] = as_object(binding.members.get("tools"))

    @property
    def method(self) -> str:
        """The name of the method that runs a tool call."""
        return f"{self.binding.method}_run_tool"

    @property
    def argument(self) -> str:
        """The argument that takes functions."""
        return as_text(self.members.get("argument"))

    @property
    def send(self) -> JsonValue:
        """The template of what is sent for a function."""
        return self.members.get("send")

    @property
    def reply(self) -> JsonValue:
        """The template of the message with the result."""
        return as_object(self.members.get("reply")).get("send")

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names of the method."""
        return tuple(map(as_text, as_list(self.members.get("aliases"))))

    def schema(self, key: str) -> str:
        """Return the name of the type of a call or of a reply."""
        return as_text(as_object(self.members.get(key)).get("schema"))

    @property
    def has_id(self) -> bool:
        """Whether tool calls have an id."""
        return "id" in as_object(self.members.get("call"))

    def locations(self, file: TypeFile, call: Definition) -> Iterator[Location]:
        """Yield the locations in a tool call, in the order of the keys."""
        for key in ("id", "name", "arguments"):
            place: Pointer = ("tools", "call", key)
            if found := location(self.binding, file, call, place):
                yield found
