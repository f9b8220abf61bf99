"""Render endpoints and protocols as values of the runtime. Performs no I/O."""

from __future__ import annotations

from collections.abc import Callable, Collection

from inferwire_codegen._naming import constant
from inferwire_codegen._specs.json import JsonValue, as_list, as_object, as_text, parse_pointer
from inferwire_codegen._specs.marks import Mark, mark_of
from inferwire_codegen._specs.model import Specs
from inferwire_codegen._text import literal

Written = dict[str, Callable[[JsonValue], str]]


def endpoint_lines(specs: Specs, named: Collection[str]) -> list[str]:
    """Return the lines of the endpoint table and of the default endpoint's name.

    ``named`` are the endpoints that tasks name.
    """
    values = [as_object(one.value) for one in specs.endpoints]
    values = [
        {**one, "for_tasks": True} if as_text(one.get("name")) in named else one for one in values
    ]
    entries = [f"{literal(as_text(one.get('name')))}: {_endpoint(one)}" for one in values]
    return [
        f"ENDPOINTS: Mapping[str, runtime.Endpoint] = {{{', '.join(entries)}}}",
        f"DEFAULT: str = {literal(specs.default_endpoint)}",
    ]


def _endpoint(value: dict[str, JsonValue]) -> str:
    return _constructed(
        "Endpoint",
        value,
        plain=(
            "name",
            "base_url",
            "base_url_variable",
            "hub_url",
            "hub_url_variable",
            "token_disable_variable",
            "billing_header",
            "error_header",
            "idempotent",
            "for_tasks",
        ),
        written={
            "routes": literal,
            "auth": _auth,
            "headers": literal,
            "token_variables": _texts,
            "token_files": _texts,
            "token_hosts": _texts,
            "providers": _texts,
            "request_id_headers": _texts,
            "loading": _loading,
            "recommended": _recommended,
            "deployed": _deployed,
            "wait_header": _header,
        },
    )


def _auth(value: JsonValue) -> str:
    return _constructed("Auth", as_object(value), plain=("header", "prefix", "query"), written={})


def _loading(value: JsonValue) -> str:
    written: Written = {"estimate": _pointer}
    return _constructed("Loading", as_object(value), plain=("status", "pattern"), written=written)


def _header(value: JsonValue) -> str:
    header = as_object(value)
    return _texts([header["name"], header["value"]])


def _recommended(value: JsonValue) -> str:
    written: Written = {"model": _pointer}
    return _constructed("Recommended", as_object(value), plain=("url",), written=written)


def _deployed(value: JsonValue) -> str:
    written: Written = {
        "model": _pointer,
        "task": _pointer,
        "frameworks": _texts,
        "all_frameworks": _texts,
        "tasks": lambda tasks: literal(
            {name: tuple(map(as_text, as_list(one))) for name, one in as_object(tasks).items()}
        ),
    }
    return _constructed("Deployed", as_object(value), plain=("url",), written=written)


_MARKS = ("final", "complete", "error")
_PLACES = ("complete_count", "content", "error_type")
_WORDS = ("name", "framing", "sentinel", "complete_by", "unfinished", "error_event")
_PATHS = ("path", "version_prefix", "placeholder_model")


def protocol_lines(specs: Specs) -> list[str]:
    """Return a line for each protocol."""
    return [_protocol(as_object(one.value)) for one in specs.protocols]


def _protocol(value: dict[str, JsonValue]) -> str:
    places: Written = {**dict.fromkeys(_PLACES, _pointer), **dict.fromkeys(_MARKS, _mark)}
    text = _constructed(
        "Protocol",
        value,
        plain=(*_WORDS, *_PATHS),
        written=places | {"error_types": literal, "dialect": _dialect, "usage": _places},
    )
    return f"{constant(as_text(value.get('name')))}: runtime.Protocol = {text}"


def mark_text(mark: Mark) -> str:
    """Return a mark as an expression."""
    values = [literal(mark.values)] if mark.values else []
    return f"runtime.Mark({', '.join([literal(mark.at), *values])})"


def _mark(value: JsonValue) -> str:
    return mark_text(mark_of(value))


def _places(value: JsonValue) -> str:
    """Return a mapping from names to locations."""
    return literal({name: parse_pointer(as_text(at)) for name, at in as_object(value).items()})


def _dialect(value: JsonValue) -> str:
    plain = ("keywords", "closed", "wrap")
    return _constructed("Dialect", as_object(value), plain=plain, written={})


def _constructed(
    name: str, value: dict[str, JsonValue], *, plain: tuple[str, ...], written: Written
) -> str:
    """Return the call that constructs a runtime value from a file of the specs."""
    members = [
        f"{key}={written.get(key, literal)(one)}"
        for key, one in value.items()
        if one is not None and (key in plain or key in written)
    ]
    return f"runtime.{name}({', '.join(members)})"


def _pointer(value: JsonValue) -> str:
    return literal(parse_pointer(as_text(value)))


def _texts(value: JsonValue) -> str:
    return literal(tuple(map(as_text, as_list(value))))
