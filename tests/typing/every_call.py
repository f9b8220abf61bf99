"""A script that calls every method of a client in every overload, made of its signatures.

Each call is a function of its own, whose parameters have the types that the overload declares. So
a checker sees a value of exactly the declared type for every argument, and the result is compared
with the declared one.
"""

from __future__ import annotations

import inspect
import sys
import typing
from collections.abc import Callable, Iterator

from inferwire import types

HEAD = """\
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, TypeVar, assert_type

import inferwire_runtime as runtime
from inferwire import {client}, types

T = TypeVar("T")
"""


def every_call(client: type) -> str:
    """Return the script for a client."""
    functions = (
        _call(client, path, method, number)
        for path, method in methods(client, "client")
        for number, method in enumerate(typing.get_overloads(method) or [method])
    )
    return HEAD.format(client=client.__name__) + "".join(functions)


def methods(owner: type, path: str) -> Iterator[tuple[str, Callable[..., object]]]:
    """Yield each public method with the expression that names it, in namespaces as well."""
    for name in dir(owner):
        found = inspect.getattr_static(owner, name)
        if name.startswith("_"):
            continue
        if inspect.isfunction(found):
            yield f"{path}.{name}", found
        elif isinstance(found, property) and found.fget is not None:
            module = sys.modules[found.fget.__module__]
            returned = getattr(module, str(found.fget.__annotations__["return"]), None)
            if inspect.isclass(returned):
                yield from methods(returned, f"{path}.{name}")


def parameters_of(method: Callable[..., object]) -> list[inspect.Parameter]:
    """Return the parameters of an overload without `self`, each key of a TypedDict as one."""
    _, *parameters = inspect.signature(method).parameters.values()
    if parameters and parameters[-1].kind is inspect.Parameter.VAR_KEYWORD:
        path = str(parameters.pop().annotation).removeprefix("Unpack[types.arguments.")
        keys = inspect.get_annotations(vars(types.arguments)[path.removesuffix("]")])
        parameters += (
            inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=one.__forward_arg__)
            for name, one in keys.items()
        )
    return parameters


def _call(client: type, path: str, method: Callable[..., object], number: int) -> str:
    parameters = parameters_of(method)
    declared = [f"client: {client.__name__}", *(f"{p.name}: {p.annotation}" for p in parameters)]
    passed = [p.name if p.kind is not p.KEYWORD_ONLY else f"{p.name}={p.name}" for p in parameters]
    returned = str(inspect.signature(method).return_annotation)
    returned = client.__name__ if returned == "Self" else returned
    waits = inspect.iscoroutinefunction(method)
    call = f"{'await ' if waits else ''}{path}({', '.join(passed)})"
    return f"""

{"async " if waits else ""}def {path.replace(".", "_")}_{number}({", ".join(declared)}) -> None:
    {call if returned == "None" else f"assert_type({call}, {returned})"}
"""
