"""Whether a value is what its annotation says, looked at recursively and without pydantic.

It is strict where pydantic is lenient, for it holds the promise that a type checker goes by: a
bool is no number, a text is no number, and every declared field of a model is looked at.
"""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

import numpy as np
from inferwire import AssembledStream, AsyncAssembledStream, AsyncStream, Stream
from inferwire_runtime import Model
from inferwire_runtime._json import types as json_types
from inferwire_runtime._json.guards import is_list, is_object
from PIL.Image import Image

UNKNOWN = "x-unknown"
"""The name of a member that no type declares."""
_FREE = {id(json_types.JsonValue)}


def lies(value: object, annotation: Any, at: str = "") -> Iterator[str]:
    """Every place where the value is not what the annotation says."""
    annotation = bare(annotation)
    if id(annotation) in _FREE:
        yield from _no_json(value, at)
    elif is_union(annotation):
        ways = [list(lies(value, one, at)) for one in get_args(annotation)]
        if all(ways):
            yield from min(ways, key=len)
    elif get_origin(annotation) is Literal:
        if not any(type(value) is type(one) and value == one for one in get_args(annotation)):
            yield _lie(value, annotation, at)
    elif get_origin(annotation) is not None:
        yield from _in_container(value, annotation, at)
    elif not _is_plain(value, annotation):
        yield _lie(value, annotation, at)
    elif isinstance(value, Model):
        for name, hint in (hints_of(type(value)) | properties_of(type(value))).items():
            yield from lies(getattr(value, name), hint, f"{at}.{name}")


def bare(annotation: Any) -> Any:
    """The type behind an alias or an annotation, but for free JSON, which is an alias."""
    while id(annotation) not in _FREE:
        if hasattr(annotation, "__value__"):
            annotation = annotation.__value__
        elif get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        else:
            break
    return annotation


def is_union(annotation: Any) -> bool:
    return get_origin(annotation) in {UnionType, Union}


def _is_plain(value: object, annotation: Any) -> bool:
    if annotation in {None, NoneType}:
        return value is None
    if annotation is Image:
        return isinstance(value, Image) and value.size > (0, 0)
    return type(value) is annotation or (annotation is str and isinstance(value, str))


def _in_container(value: object, annotation: Any, at: str) -> Iterator[str]:
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is np.ndarray:
        if getattr(value, "dtype", None) != np.float32:
            yield _lie(value, annotation, at)
    elif issubclass(origin, Mapping):
        yield from _in_mapping(value, parts, annotation, at)
    elif issubclass(origin, tuple):
        items = _items(value)
        if len(items) != len(parts):
            yield _lie(value, annotation, at)
            return
        for index, (item, part) in enumerate(zip(items, parts, strict=True)):
            yield from lies(item, part, f"{at}[{index}]")
    elif issubclass(origin, (list, Sequence)) and is_list(value):
        for index, item in enumerate(value):
            yield from lies(item, parts[0], f"{at}[{index}]")
    else:
        yield _lie(value, annotation, at)


def _items(value: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else ()


def _in_mapping(
    value: object, parts: tuple[Any, ...], annotation: object, at: str
) -> Iterator[str]:
    if not is_object(value):
        yield _lie(value, annotation, at)
        return
    for key, item in value.items():
        yield from lies(key, parts[0], f"{at} (key)")
        yield from lies(item, parts[1], f"{at}[{key!r}]")


def _no_json(value: object, at: str) -> Iterator[str]:
    if is_list(value):
        for index, item in enumerate(value):
            yield from _no_json(item, f"{at}[{index}]")
    elif is_object(value):
        for key, item in value.items():
            yield from lies(key, str, f"{at} (key)")
            yield from _no_json(item, f"{at}[{key!r}]")
    elif value is not None and type(value) not in {bool, int, float, str}:
        yield _lie(value, "JSON", at)


def _lie(value: object, annotation: object, at: str) -> str:
    return f"{at or 'the result'} is {value!r:.80}, not {annotation}"


def properties_of(model: type[Model]) -> dict[str, Any]:
    """The types of the properties of a model that hold the parts of a field."""
    members = {name: one for name, one in vars(model).items() if isinstance(one, property)}
    return {name: typing.get_type_hints(one.fget)["return"] for name, one in members.items()}


@cache
def hints_of(model: type[Model]) -> dict[str, Any]:
    """The annotations of a model's fields."""
    hints = typing.get_type_hints(model, include_extras=True)
    return {name: hints[name] for name in model.model_fields}


def promised(function: Callable[..., object], arguments: Mapping[str, object]) -> Any:
    """What a type checker says that such a call returns: by the first overload that takes it."""
    for one in typing.get_overloads(function) or [function]:
        hints = typing.get_type_hints(one)
        if shared := get_args(hints.pop("arguments", None)):
            hints |= typing.get_type_hints(*shared)
        try:
            inspect.signature(one).bind(None, **arguments)
        except TypeError:
            continue
        if all(_may_be(value, hints[name]) for name, value in arguments.items()):
            return hints["return"]
    raise AssertionError(f"no overload takes {sorted(arguments)}")


def _may_be(value: object, annotation: Any) -> bool:
    """Whether an argument can be meant by an annotation, as far as overloads tell them apart."""
    options = get_args(annotation) if is_union(annotation) else (annotation,)
    if isinstance(value, bool):
        literals = [one for one in options if get_origin(one) is Literal]
        return bool in options or any(value in get_args(one) for one in literals)
    if value is None:
        return NoneType in options
    if isinstance(value, str):
        if (literals := [one for one in options if get_origin(one) is Literal]) and any(
            value in get_args(one) for one in literals
        ):
            return True
        return any(
            (get_origin(one) is None and one is not NoneType) or hasattr(one, "__value__")
            for one in options
        )
    if isinstance(value, list):
        return any(get_origin(one) is not None or hasattr(one, "__value__") for one in options)
    return options != (NoneType,)


def of_stream(annotation: Any) -> Any:
    """What the items of a stream are; None if the annotation is no stream."""
    if get_origin(annotation) in {Stream, AsyncStream, AssembledStream, AsyncAssembledStream}:
        return get_args(annotation)[0]
    return None


def models_in(annotation: Any, seen: set[type[Model]] | None = None) -> set[type[Model]]:
    """Every model that a value of this annotation may hold."""
    seen = set() if seen is None else seen
    annotation = bare(annotation)
    if id(annotation) in _FREE or annotation in seen:
        return seen
    if isinstance(annotation, type) and issubclass(annotation, Model):
        seen.add(annotation)
        parts: tuple[Any, ...] = tuple(hints_of(annotation).values())
    else:
        parts = get_args(annotation)
    for part in parts:
        models_in(part, seen)
    return seen


def enumerated(annotation: Any) -> dict[str, set[str]]:
    """The wire names of the fields that list values, with these values."""
    found: dict[str, set[str]] = {}
    for model in models_in(annotation):
        for name, hint in hints_of(model).items():
            values = _literals(hint)
            if values:
                found.setdefault(model.model_fields[name].alias or name, set()).update(values)
    return found


def _literals(annotation: Any) -> set[str]:
    annotation = bare(annotation)
    if get_origin(annotation) is Literal:
        return {one for one in get_args(annotation) if isinstance(one, str)}
    parts = get_args(annotation) if is_union(annotation) else ()
    return {one for part in parts for one in _literals(part)}


def known(value: object) -> object:
    """A result without the fields that its types do not declare, to be compared."""
    if isinstance(value, Model):
        return {name: known(getattr(value, name)) for name in hints_of(type(value))}
    if isinstance(value, np.ndarray):
        return cast("Any", value).tolist()
    if isinstance(value, Image):
        return value.tobytes()
    if is_object(value):
        names = value.keys() - {UNKNOWN, "error"}
        return {name: known(value[name]) for name in names}
    if is_list(value):
        return [known(one) for one in value]
    return value
