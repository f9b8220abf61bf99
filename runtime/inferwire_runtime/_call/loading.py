"""Loads what a call needs, so that the async client can do so in a thread.

Importing this module imports whatever all calls need.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from inferwire_runtime._call import call, deployed, post
from inferwire_runtime._operation.events import EventOperation
from inferwire_runtime._operation.operation import Operation, StreamOperation
from inferwire_runtime._operation.readers import Rule
from inferwire_runtime._response.decode import load_reader

if TYPE_CHECKING:
    from inferwire_runtime._operation.parsing import Parsing

    Described: TypeAlias = (
        Operation[object]
        | StreamOperation[object, object]
        | EventOperation[object, object, object]
        | Parsing[object]
        | None
    )

__all__ = ["call", "call_of", "deployed", "load", "post"]


def call_of(described: Described) -> Operation[object] | None:
    """Return the call of a task that a service carries out; None for services without a task."""
    if described is None or isinstance(described, Operation):
        return described
    return described.stream.call if isinstance(described, EventOperation) else described.call


def load(operation: Described) -> None:
    """Build the validators of an operation, and import the libraries that decode its responses."""
    rules: tuple[Rule[object], ...]
    if isinstance(operation, StreamOperation):
        rules = operation.events
    elif isinstance(operation, EventOperation):
        import_module("inferwire_runtime._call.parse")
        operation.chunks()
        items = (kind.item for kind in operation.kinds if kind.item)
        rules = (operation.chunk, operation.whole, *items)
    elif isinstance(operation, Operation):
        rules = operation.returns
    elif operation is not None:
        import_module("inferwire_runtime._call.parse")  # Only these calls need it.
        rules = (operation.rule,)
    else:
        return
    call = call_of(operation)
    if call is not None and call.input is not None:
        call.input().model_rebuild()
    for rule in rules:
        load_reader(rule.reader)
