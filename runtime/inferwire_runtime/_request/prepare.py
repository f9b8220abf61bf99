"""Builds a request from arguments, without I/O.

A request contains what the caller has set, and the defaults that the operation always sends. Models
become objects with the fields that were set or have another default than null, sequences become
lists, and numbers and arrays of any type, such as those of NumPy, become those of JSON. An optional
property that is null is left out, wherever it is.

Before it is sent, the body is validated with its generated model in pydantic's strict mode: a str
is not an int, a bool is not a number and a str is not a list, but an int is a valid float. Bounds
are checked as well. ``extra_body`` is not validated, so that it can bypass this check.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from inferwire_runtime._json import documents
from inferwire_runtime._json.documents import Document
from inferwire_runtime._json.guards import is_deep, is_items, is_mapping, is_object, is_sequence
from inferwire_runtime._json.pointers import Pointer, subscripts
from inferwire_runtime._media.inputs import MediaSource, classify
from inferwire_runtime._operation.operation import Argument, Operation
from inferwire_runtime._operation.readers import Condition, RequestFacts, Rule
from inferwire_runtime._request.arguments import bind, has_value
from inferwire_runtime._request.conversion import outputs_in, sent_back
from inferwire_runtime._request.parts import is_in_body, whole_body
from inferwire_runtime._request.refusal import refused
from inferwire_runtime._request.strict import checked

_DEEP = 100
"""The nesting depth above which an argument is reported as the cause of a RecursionError."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request without its target and without the contents of its files."""

    document: Document
    """The properties of the request, wherever they are sent; without a body that is a file."""
    media: tuple[tuple[Argument, MediaSource], ...]
    """The files: either one is the body, or each replaces an empty string in the document."""
    facts: RequestFacts
    """The facts that determine how the response is decoded."""
    own_model: bool = False
    """Whether the caller has set the model in ``extra_body``."""
    raw: bool = False
    """Whether a file is the body."""

    def with_model(self, operation: Operation[object], model: str | None) -> Prepared:
        """Return the request with the model in the body, if it has a place for one and none yet.

        Without a model, the place is left out: the server's URL alone determines the model. Raises
        `RequestValidationError` if the request must have one.
        """
        pointer = operation.model_at
        if self.raw or self.own_model or pointer is None:
            return self
        if model is None and operation.model_required:
            problem = "a model is needed besides the URL of the server: pass model= with a model id"
            raise refused(operation, "model", problem)
        if model is None:
            return self.without([pointer])
        return replace(self, document=documents.placed(self.document, pointer, model))

    def without(self, pointers: Iterable[Pointer]) -> Prepared:
        """Return the request without these members, and without objects that become empty."""
        document = self.document
        for pointer in pointers:
            document = documents.without(document, pointer)
        return replace(self, document=document)

    def has(self, pointer: Pointer) -> bool:
        """Return whether the body has a member at a pointer."""
        return documents.has(self.document, pointer)


def prepare(
    operation: Operation[object],
    arguments: Mapping[str, object],
    *,
    rules: tuple[Rule[object], ...] = (),
    extra_body: Mapping[str, object] | None = None,
) -> Prepared:
    """Validate the arguments of a call and build its request.

    ``rules`` will decode the response; `RequestFacts` records which of their conditions are true.
    Raises `RequestValidationError`, which names the argument.
    """
    with _naming(operation, {**arguments, "extra_body": extra_body}):
        return _prepared(operation, arguments, rules, extra_body)


def plain_json(operation: Operation[object], value: object) -> object:
    """Return the argument ``json`` of a call as plain JSON types."""
    with _naming(operation, {"json": value}):
        return _plain(operation, "json", value, strict=True)


@contextmanager
def _naming(operation: Operation[object], arguments: Mapping[str, object]) -> Generator[None]:
    """Name the argument that is nested too deeply, if one is the cause of a RecursionError."""
    try:
        yield
    except RecursionError:
        name = next((name for name, value in arguments.items() if is_deep(value, _DEEP)), None)
        if name is None:
            raise  # The recursion limit was reached outside of the arguments.
        problem = f"{name} is nested too deeply or contains itself"
        raise refused(operation, name, problem) from None


def _prepared(
    operation: Operation[object],
    arguments: Mapping[str, object],
    rules: tuple[Rule[object], ...],
    extra_body: Mapping[str, object] | None,
) -> Prepared:
    _refuse_type(operation, arguments)
    arguments = _with_functions(operation, arguments)
    files = {one.name for one in operation.arguments if one.media}
    others = {one.name for one in operation.arguments} - files
    nullable = {one.name for one in operation.arguments if one.nullable}
    converted = {
        name: value if name in files else _converted(operation, name, value, name in others)
        for name, value in arguments.items()
        if value is not None or name in nullable
    }
    values, beside = bind(operation, converted)
    media = tuple(
        (one, classify(value, one.name))
        for argument in operation.arguments
        if argument.media
        for one, value in _files(argument, values.get(argument.name))
    )
    facts = _facts(operation, rules, values)
    extra = _extra(operation, rules, extra_body)
    raw = _is_raw(operation, values, bool(beside or extra))
    if raw and extra:
        problem = "extra_body cannot be used, because the body is the file itself"
        raise refused(operation, "extra_body", problem)
    if raw and not operation.locations:
        return Prepared({}, media, facts, raw=True)
    document = checked(operation, values, _document(operation, values, beside))
    if raw:
        outside = {
            name: value for name, value in document.items() if not is_in_body(operation, name)
        }
        return Prepared(outside, media, facts, raw=True)
    if not extra:
        return Prepared(document, media, facts)
    whole = whole_body(operation)
    if whole is not None and not is_object(document[whole]):
        problem = "extra_body cannot be used, because the body is no object"
        raise refused(operation, "extra_body", problem)
    model_at = operation.model_at
    own_model = model_at is not None and documents.has(extra, model_at)
    return Prepared(documents.merged(document, extra), media, facts, own_model)


def _converted(operation: Operation[object], name: str, value: object, validated: bool) -> object:
    """Return an argument as plain JSON types, with parts of responses as they are sent back."""
    outputs = outputs_in(operation, value)
    converted = _plain(operation, name, value, strict=not validated or bool(outputs))
    return sent_back(converted, value, outputs) if outputs else converted


def _plain(operation: Operation[object], name: str, value: object, *, strict: bool) -> object:
    """Return an argument as plain JSON types; ``strict`` if no schema validates its types."""
    try:
        return documents.plain(value, strict=strict)
    except documents.NotJson as error:
        problem = f"{name}{subscripts(error.at)} {error.problem}"
        raise refused(operation, name, problem) from None


def _refuse_type(operation: Operation[object], arguments: Mapping[str, object]) -> None:
    """Reject a type that is given to a method that does not parse responses."""
    if operation.parsed_by is None:
        return
    name, method = operation.parsed_by
    value = arguments.get(name)
    if operation.streamed_by is not None and arguments.get(operation.stream_switch or ""):
        method = operation.streamed_by
    if documents.is_type(value):
        problem = f"{name} must be JSON, not a type: pass {value!r} to {method}()"
        raise refused(operation, name, problem)


def _with_functions(
    operation: Operation[object], arguments: Mapping[str, object]
) -> Mapping[str, object]:
    """Return the arguments with descriptions in place of functions."""
    tools = operation.tools
    given = arguments.get(tools.argument) if tools else None
    if tools is None or not is_sequence(given) or not any(map(callable, given)):
        return arguments
    from inferwire_runtime._tools.function import NoTool
    from inferwire_runtime._tools.sending import described

    try:
        return {**arguments, tools.argument: described(tools, given)}
    except NoTool as error:
        problem = f"{tools.argument}{error}"
        raise refused(operation, tools.argument, problem) from error.__cause__


def _extra(
    operation: Operation[object], rules: Iterable[Rule[object]], extra_body: object
) -> Mapping[str, object]:
    """Return ``extra_body``, without values that must be given as arguments."""
    extra = _plain(operation, "extra_body", extra_body, strict=True)
    if extra is None:
        return {}
    if not is_mapping(extra):
        raise refused(operation, "extra_body", f"extra_body must be a mapping, not {extra!r}")
    whole = whole_body(operation)
    extra = {whole: extra} if extra and whole is not None else extra
    switches = {one.argument for rule in rules for one in rule.when if one.state == "true"}
    for one in operation.arguments:
        decides = one.media or one.name in switches or one.name == operation.stream_switch
        if (decides or not is_in_body(operation, one.at[0])) and documents.has(extra, one.at):
            place = "/".join(one.at)
            problem = f"extra_body cannot set {place}: pass it as the argument {one.name}"
            raise refused(operation, "extra_body", problem)
    return extra


def _is_raw(operation: Operation[object], values: Mapping[str, object], more: bool) -> bool:
    """Return whether the file itself is the body; ``more`` is true if there are other values."""
    if operation.body != "raw-when-bare":
        return operation.body == "raw"
    inside = (one for one in operation.arguments if is_in_body(operation, one.at[0]))
    bare = all(one.media or values.get(one.name) is None for one in inside)
    return bare and not more


def _document(
    operation: Operation[object], values: Mapping[str, object], beside: Mapping[Pointer, object]
) -> Document:
    document: Document = {}
    if operation.model_at is not None:
        documents.place(document, operation.model_at, "")
    for one in operation.arguments:
        value = values.get(one.name)
        if has_value(one, values):
            documents.place(document, one.at, _blank(one, value) if one.media else value)
    for pointer, value in beside.items():
        documents.place(document, pointer, value)
    for pointer, value in operation.send_defaults:
        documents.place(document, pointer, value, keep=True)
    return document


def _files(argument: Argument, value: object) -> Iterator[tuple[Argument, object]]:
    """Yield the files that an argument takes, each with its own location in the request.

    A single file is a list of one.
    """
    if value is None:
        return
    if not argument.many:
        yield argument, value
        return
    if not is_sequence(value):
        yield replace(argument, at=(*argument.at, "0")), value
        return
    for index, one in enumerate(value):
        name, at = f"{argument.name}[{index}]", (*argument.at, str(index))
        yield replace(argument, name=name, at=at), one


def _blank(argument: Argument, value: object) -> object:
    """Return what stands for files until their contents are sent."""
    if not argument.many:
        return ""
    return [""] * (len(value) if is_sequence(value) else 1)


def _facts(
    operation: Operation[object], rules: Iterable[Rule[object]], values: Mapping[str, object]
) -> RequestFacts:
    conditions = frozenset(one for rule in rules for one in rule.when if _holds(one, values))
    batch = values.get(operation.batch) if operation.batch is not None else None
    return RequestFacts(conditions, len(batch) if is_items(batch) else None)


def _holds(condition: Condition, values: Mapping[str, object]) -> bool:
    value = values.get(condition.argument)
    match condition.state:
        case "true":
            return value is True
        case "given":
            return value is not None
        case "many":
            return is_items(value)
        case "in":
            return value in condition.values
