"""Loads what a call needs, so that the async client can do so in a thread.

Importing this module imports whatever all calls need.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from inferwire_runtime._call import call, deployed, post
from inferwire_runtime._operation.operation import Operation, StreamOperation
from inferwire_runtime._response.decode import load_reader

if TYPE_CHECKING:
    from inferwire_runtime._operation.parsing import Parsing

__all__ = ["call", "deployed", "load", "post"]


def load(
    operation: Operation[object] | StreamOperation[object, object] | Parsing[object] | None,
) -> None:
    """Build the validators of an operation, and import the libraries that decode its responses."""
    if isinstance(operation, StreamOperation):
        rules, operation = operation.events, operation.call
    elif isinstance(operation, Operation):
        rules = operation.returns
    elif operation is not None:
        import_module("inferwire_runtime._call.parse")  # Only these calls need it.
        rules, operation = (operation.rule,), operation.call
    else:
        return
    if operation.input is not None:
        operation.input().model_rebuild()
    for rule in rules:
        load_reader(rule.reader)
