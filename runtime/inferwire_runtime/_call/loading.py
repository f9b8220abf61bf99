"""Loads what a call needs, so that the async client can do so in a thread.

Importing this module imports whatever all calls need.
"""

from __future__ import annotations

from inferwire_runtime._call import call, deployed, parse, post
from inferwire_runtime._operation.operation import Operation, StreamOperation
from inferwire_runtime._operation.parsing import Parsing
from inferwire_runtime._response.decode import load_reader

__all__ = ["call", "deployed", "load", "parse", "post"]


def load(
    operation: Operation[object] | StreamOperation[object] | Parsing[object] | None,
) -> None:
    """Build the validators of an operation, and import the libraries that decode its responses."""
    if isinstance(operation, StreamOperation):
        rules, operation = operation.events, operation.call
    elif isinstance(operation, Parsing):
        rules, operation = (operation.rule,), operation.call
    elif operation is not None:
        rules = operation.returns
    else:
        return
    if operation.input is not None:
        operation.input().model_rebuild()
    for rule in rules:
        load_reader(rule.reader)
