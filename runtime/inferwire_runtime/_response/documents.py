"""Decodes JSON documents into results of a declared type.

A body that has the declared shape is passed to pydantic unparsed. Any other body is parsed,
normalized and then validated. So is a body that pydantic rejects, to locate the error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from inferwire_runtime._errors.bodies import as_json, one_line, says_something, server_words
from inferwire_runtime._json.guards import is_list, is_object
from inferwire_runtime._json.locate import place_of
from inferwire_runtime._json.pointers import Pointer
from inferwire_runtime._operation import readers
from inferwire_runtime._operation.readers import Json, Reader
from inferwire_runtime._response import files, shapes
from inferwire_runtime._response.shapes import DecodeMismatch, Item, what

if TYPE_CHECKING:
    from inferwire_runtime import hints

T = TypeVar("T")
M = TypeVar("M")
T_co = TypeVar("T_co", covariant=True)

_LIST_OF_OBJECTS = re.compile(rb"\s*\[\s*[{\]]")
_ERROR = "error"


class Form(Generic[T_co]):
    """Decodes one kind of response. Raises `DecodeMismatch` for an unexpected response."""

    quick: Callable[[bytes], T_co] | None = None
    """Decodes data of the declared shape, and raises `ValueError` for any other."""

    def body(self, body: bytes, content_type: str) -> T_co:
        """Decode a whole body."""
        del content_type  # Servers send JSON with many different media types.
        return self.value(shapes.parse(body), ())

    def value(self, value: object, at: Pointer) -> T_co:
        """Decode a part of a document, which is at this location in the body."""
        raise DecodeMismatch(at, "a file", what(value))


def form_of(reader: Reader[T], batch: int | None) -> Form[T]:
    """Return the form for a reader; ``batch`` is the number of texts in the request."""
    # The class of the reader determines T, which type checkers cannot infer.
    form: Form[T] = _FORMS[type(reader)](reader, batch)
    return form


_known: dict[Json[Any], _DocumentForm[Any]] = {}


def _document(reader: Json[M]) -> _DocumentForm[M]:
    """Return the form of a type. Forms are never evicted: operations are constants."""
    form: _DocumentForm[M] | None = _known.get(reader)
    if form is None:
        form = _known[reader] = _DocumentForm(reader)
    return form


class _DocumentForm(Form[T_co]):
    """A document of a type that pydantic validates."""

    def __init__(self, reader: Json[T_co]) -> None:
        declared = reader.type()
        self._kind: shapes.Kind = shapes.kind_of(declared)
        self._columns = reader.zip
        self._adapter = TypeAdapter(declared)
        self._refuses_errors = self._kind != "other" and not shapes.declares(declared, _ERROR)
        # Calling the validator directly is faster than calling the adapter's method.
        self._validate: Callable[[bytes], T_co] = self._adapter.validator.validate_json
        self.quick = self._validate

    def body(self, body: bytes, content_type: str) -> T_co:
        if self._fits(body):
            try:
                return self._validate(body)
            except ValidationError:
                pass  # It may have another shape; if not, decoding it again locates the error.
        return super().body(body, content_type)

    def _fits(self, body: bytes) -> bool:
        """Return whether the body seems to have the declared shape and to contain no error."""
        if self._refuses_errors and b'"error"' in body:
            return False
        if self._kind == "objects":
            return not self._columns and _LIST_OF_OBJECTS.match(body) is not None
        return True

    def value(self, value: object, at: Pointer) -> T_co:
        match self._kind:
            case "object":
                found = [shapes.only(value, at)]
                shaped = found[0].value
            case "objects":
                found = list(shapes.items(value, at, self._columns))
                shaped = [one.value for one in found]
            case "other":
                found = [Item(value, at)]
                shaped = value
        if self._refuses_errors:
            for one in found:
                _refuse_error(one)
        try:
            return self._adapter.validate_python(shaped)
        except ValidationError as error:
            raise self._misfit(error, found) from None

    def _misfit(self, error: ValidationError, found: list[Item]) -> DecodeMismatch:
        first = error.errors(include_url=False)[0]
        expected = shapes.expectation(first)
        loc = first["loc"]
        detail = first.get("ctx", {})
        item = found[0] if found else Item(None, ())
        if self._kind == "objects" and loc:
            item = found[int(loc[0])]
            loc = loc[1:]
        value, at = item.value, item.at
        if loc and is_object(value) and loc[0] in item.columns:
            name = str(loc[0])
            value, at, loc = value[name], item.columns[name], loc[1:]
        first["loc"] = loc
        place = (*place_of(first, value, at), *detail.get("inside", ()))
        return DecodeMismatch(place, expected, detail.get("found") or what(first["input"]))


def _refuse_error(item: Item) -> None:
    """Raise for an object that reports an error despite its success status."""
    if is_object(item.value) and says_something(item.value.get(_ERROR)):
        words = one_line(server_words(b"", item.value) or as_json(item.value[_ERROR]))
        raise DecodeMismatch((*item.at, _ERROR), "no error", f"the error: {words}")


class _SelectForm(Form[T_co], Generic[M, T_co]):
    """A part of a document."""

    def __init__(self, whole: Form[M], pick: Callable[[M], T_co]) -> None:
        self._whole = whole
        self._pick = pick

    def body(self, body: bytes, content_type: str) -> T_co:
        return self._pick(self._whole.body(body, content_type))

    def value(self, value: object, at: Pointer) -> T_co:
        return self._pick(self._whole.value(value, at))


class _BatchForm(Form[list[M]], Generic[M]):
    """A list with a result for each text of a batch."""

    def __init__(self, one: Form[M], count: int | None) -> None:
        self._one = one
        self._count = count

    def value(self, value: object, at: Pointer) -> list[M]:
        count = self._count
        if is_list(value) and (count is None or len(value) == count):
            try:
                return [self._one.value(one, (*at, str(i))) for i, one in enumerate(value)]
            except DecodeMismatch:
                if count != 1:
                    raise
        if count == 1:
            return [self._one.value(value, at)]  # A batch of one text, returned without a list.
        expected = "a list" if count is None else f"a list of {count}, one for each text"
        raise DecodeMismatch(at, expected, what(value))


class _ArrayForm(Form["hints.FloatArray"]):
    """Nested lists of numbers."""

    def __init__(self, batch: int | None) -> None:
        self._batch = batch

    def value(self, value: object, at: Pointer) -> hints.FloatArray:
        return files.read_array(value, at, self._batch)


class _FileForm(Form[T_co]):
    """A file, decoded by a function of its bytes and its content type."""

    def __init__(self, read: Callable[[bytes, str], T_co]) -> None:
        self._read = read

    def body(self, body: bytes, content_type: str) -> T_co:
        return self._read(body, content_type)


_FORMS: Mapping[type[Reader[Any]], Callable[[Any, int | None], Form[Any]]] = {
    Json: lambda reader, _: _document(reader),
    readers.Select: lambda reader, _: _SelectForm(_document(reader.of), reader.pick),
    readers.Batch: lambda reader, batch: _BatchForm(form_of(reader.of, None), batch),
    readers.Array: lambda _, batch: _ArrayForm(batch),
    readers.ImageBody: lambda _, __: _FileForm(files.read_image),
    readers.BytesBody: lambda _, __: _FileForm(files.read_file),
    readers.TextBody: lambda _, __: _FileForm(files.read_text),
    readers.NoBody: lambda _, __: _FileForm(files.read_nothing),
    readers.Chunks: lambda _, __: _FileForm(files.read_file),
    readers.Sound: lambda reader, _: _FileForm(partial(files.read_sound, reader)),
}
