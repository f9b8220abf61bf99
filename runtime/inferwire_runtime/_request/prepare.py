"""Arguments to a request, without I/O.

A request holds what the caller set and nothing else, except what the operation says is always
sent. Inside values nothing is touched: dict literals go as they are (an assistant's message needs
its ``content: null``), models by what was set in them, tuples as lists.

The body is checked before it is sent, against the model that was generated for it, in pydantic's
strict mode: a str is no int, a bool is no number and a str no list, but an int is a float. Ranges
are the server's business. What comes by ``extra_body`` is not checked: it is the way around.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pydantic import ValidationError

from inferwire_runtime._errors.exceptions import RequestValidationError
from inferwire_runtime._json import documents
from inferwire_runtime._json.documents import Document
from inferwire_runtime._json.guards import is_items, is_mapping
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._media.inputs import MediaSource, classify
from inferwire_runtime._operation.operation import Argument, Operation
from inferwire_runtime._operation.readers import Condition, RequestFacts, Rule
from inferwire_runtime._request.arguments import bind, no_mapping
from inferwire_runtime._request.validation import request_error

if TYPE_CHECKING:
    Arguments = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request, but for where it goes and the contents of its files."""

    document: Document | None
    """The JSON body; None if a file is the body."""
    media: tuple[tuple[Argument, MediaSource], ...]
    """The files: one is the body, or each takes the place of an empty text in the document."""
    facts: RequestFacts
    """What the reading of the answer depends on."""
    own_model: bool = False
    """The caller has put a model into the body, past the arguments."""

    def place_model(self, pointer: Pointer | None, model: str | None) -> None:
        """Put the model into the body, if there is a place for it and none yet."""
        if self.document is None or self.own_model:
            return
        if pointer is not None and model is not None:
            documents.place(self.document, pointer, model)

    def without(self, pointers: Iterable[Pointer]) -> Prepared:
        """The same without these members of the body, and without what they leave empty."""
        if self.document is None:
            return self
        document = documents.copied(self.document)
        for pointer in pointers:
            documents.remove(document, pointer)
        return replace(self, document=document)

    def has(self, pointer: Pointer) -> bool:
        """Whether the body has a member here."""
        return documents.has(self.document, pointer)


def prepare(
    operation: Operation[object],
    arguments: Arguments,
    *,
    rules: Iterable[Rule[object]] = (),
    extra_body: Mapping[str, object] | None = None,
) -> Prepared:
    """Check the arguments of a call and put them in their places.

    ``rules`` will read the response: `RequestFacts` holds which of their conditions are true.
    Raises `RequestValidationError`, which names the argument.
    """
    rules = tuple(rules)
    sorted_out = bind(operation, arguments)
    values, opened = sorted_out.values, sorted_out.opened
    media = tuple(
        (one, classify(values[one.name], one.name))
        for one in operation.arguments
        if one.media and values.get(one.name) is not None
    )
    facts = _facts(operation, rules, values)
    _check_extra(operation, rules, extra_body)
    if _is_raw(operation, values, opened, extra_body):
        if extra_body:
            raise RequestValidationError(
                f"{operation.method}(): extra_body cannot be merged, since the file itself is the "
                "body",
                argument="extra_body",
            )
        return Prepared(None, media, facts)
    document = _document(operation, values, opened)
    _check(operation, values, document)
    if not extra_body:
        return Prepared(document, media, facts)
    model_at = operation.model_at
    own_model = model_at is not None and documents.has(extra_body, model_at)
    return Prepared(documents.merged(document, extra_body), media, facts, own_model)


def _check_extra(
    operation: Operation[object], rules: Iterable[Rule[object]], extra_body: object
) -> None:
    """Refuse to go around an argument on which more depends than a member of the body."""
    if extra_body is not None and not is_mapping(extra_body):
        raise no_mapping(operation, "extra_body", extra_body)
    if not extra_body:
        return
    switches = {one.argument for rule in rules for one in rule.when if one.state == "true"}
    for one in operation.arguments:
        decides = one.media or one.name in switches or one.name == operation.stream_switch
        if decides and documents.has(extra_body, one.at):
            raise RequestValidationError(
                f"{operation.method}(): extra_body cannot set {'/'.join(one.at)}: pass it as the "
                f"argument {one.name}",
                argument="extra_body",
            )


def _is_raw(
    operation: Operation[object],
    values: Arguments,
    opened: Mapping[Pointer, object],
    extra_body: Mapping[str, object] | None,
) -> bool:
    if operation.body == "json":
        return False
    if operation.body == "raw":
        return True
    return not (opened or extra_body) and all(
        one.media or values.get(one.name) is None for one in operation.arguments
    )


def _document(
    operation: Operation[object],
    values: Arguments,
    opened: Mapping[Pointer, object],
) -> Document:
    document: Document = {}
    if operation.model_at is not None:
        documents.place(document, operation.model_at, "")
    for one in operation.arguments:
        value = values.get(one.name)
        if value is not None:
            documents.place(document, one.at, "" if one.media else documents.plain(value))
    for pointer, value in opened.items():
        documents.place(document, pointer, documents.plain(value))
    for pointer, value in operation.send_defaults:
        documents.place(document, pointer, value, keep=True)
    return document


def _facts(
    operation: Operation[object], rules: Iterable[Rule[object]], values: Arguments
) -> RequestFacts:
    from inferwire_runtime._operation.readers import RequestFacts

    states = frozenset(
        (one.argument, one.state) for rule in rules for one in rule.when if _holds(one, values)
    )
    batch = values.get(operation.batch) if operation.batch is not None else None
    return RequestFacts(states, len(batch) if is_items(batch) else None)


def _holds(condition: Condition, values: Arguments) -> bool:
    value = values.get(condition.argument)
    match condition.state:
        case "true":
            return bool(value)
        case "given":
            return value is not None
        case "many":
            return is_items(value)


def _check(operation: Operation[object], values: Arguments, document: Document) -> None:
    """Refuse a body whose types are not those of the task."""
    batch = operation.batch
    texts = values.get(batch) if batch is not None else None
    if batch is None or not is_items(texts):
        _validate(operation, document)
        return
    at = next(one.at for one in operation.arguments if one.name == batch)
    items = texts
    if not items:
        raise RequestValidationError(f"{operation.method}(): {batch} is empty", argument=batch)
    whole = documents.copied(document)
    for index, item in enumerate(items):
        if index and type(item) is str and type(items[index - 1]) is str:
            continue  # Of the type that has just been checked.
        documents.place(whole, at, documents.plain(item))
        _validate(operation, whole, f"{batch}[{index}]")


def _validate(operation: Operation[object], document: Document, item: str | None = None) -> None:
    if operation.input is None:
        return
    model = operation.input()
    try:
        model.model_validate(document, strict=True)
    except ValidationError:
        # JSON has one kind of number: 8.0 is as whole as 8.
        whole = {name: documents.with_ints(value) for name, value in document.items()}
        try:
            model.model_validate(whole, strict=True)
        except ValidationError as error:
            problem = request_error(operation, error, whole, item)
        else:
            return
    else:
        return
    raise problem  # Outside of the except block: pydantic's own text would only repeat it.
