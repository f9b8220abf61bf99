"""Build the views of the methods that run tool calls. Performs no I/O."""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._lowering.ir import Task, Tools
from inferwire_codegen._rendering.declaration import Declaration
from inferwire_codegen._rendering.docs import tool_doc
from inferwire_codegen._rendering.flavor import Flavor
from inferwire_codegen._rendering.overloads import Signature
from inferwire_codegen._rendering.types import TypeTexts


@dataclass(frozen=True, slots=True)
class ToolMethod(Declaration):
    """The method that runs a tool call of the responses of a task."""

    task: str
    argument: str
    """The argument that takes the functions."""
    positional: tuple[str, ...] = ("call",)
    opened: None = None

    @property
    def keyword(self) -> tuple[str, ...]:
        """The names of the keyword arguments."""
        return (self.argument,)


def tool_method(task: Task, tools: Tools, types: TypeTexts, flavor: Flavor) -> ToolMethod:
    """Return the view of the method in one of the clients."""
    argument = next(one for one in task.arguments if one.name == tools.argument)
    given = types.argument(argument)
    signature = Signature(
        positional=(f"call: {types.definition(tools.call)}",),
        keyword=(f"{tools.argument}: {given}",),
        returns=f"runtime.ToolResult[{types.definition(tools.message)}]",
    )
    return ToolMethod(
        name=tools.name,
        define=flavor.define,
        wait=flavor.wait,
        overloads=(),
        implementation=signature,
        doc=tool_doc(tools),
        stream_switch=None,
        task=task.name,
        argument=tools.argument,
    )


def tool_members(tools: Tools, types: TypeTexts) -> dict[str, object]:
    """Return the plain members of the constant that describes the tools to the runtime."""
    paths = {"id": tools.id, "name": tools.called, "arguments": tools.arguments}
    found = {name: tuple(types.attributes((one,)) for one in path) for name, path in paths.items()}
    return {
        "method": tools.name,
        "argument": tools.argument,
        "form": tools.send,
        **found,
        "reply": tools.reply,
    }
