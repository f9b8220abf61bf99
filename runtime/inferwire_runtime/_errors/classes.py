"""Selects the exception class for an error that a server returned.

The status always holds: ``except RateLimitError`` catches every error with status 429. An error
type that the protocol assigns to a class adds that class: ``except OverloadedError`` catches every
error of such a type.
"""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Mapping
from http import HTTPStatus

from inferwire_runtime._errors import exceptions as errors
from inferwire_runtime._errors.exceptions import APIStatusError, TextGenerationError

_BY_STATUS: Mapping[int, type[APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    413: errors.PayloadTooLargeError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
}
NAMED_ERRORS: Mapping[str, type[TextGenerationError]] = {
    one.__name__: one
    for one in (
        errors.ValidationError,
        errors.GenerationError,
        errors.OverloadedError,
        errors.IncompleteGenerationError,
        errors.UnknownError,
    )
}
"""The classes that a protocol can assign to its error types."""


class _Pair(type):
    """The type of the classes that `_joined` makes, by which pickle recognizes them."""


_PAIRS: dict[tuple[type, ...], type[APIStatusError]] = {}


def class_of(status: int, kind: type[TextGenerationError] | None) -> type[APIStatusError]:
    """Return the class for an error status, joined with that of the error's type if it has one."""
    known = _BY_STATUS.get(status, APIStatusError)
    plain = errors.InternalServerError if status >= HTTPStatus.INTERNAL_SERVER_ERROR else known
    return plain if kind is None else _joined(plain, kind)


def _joined(status: type[APIStatusError], kind: type[TextGenerationError]) -> type[APIStatusError]:
    """Return the class of errors with both classes. It is made once for each pair."""
    pair = (status, kind)
    if pair not in _PAIRS:
        members = {"__module__": status.__module__, "__doc__": status.__doc__}
        made = _Pair(f"{status.__name__}_{kind.__name__}", pair, members)
        # Another thread may have made the class at the same time: all threads use the first one.
        _PAIRS.setdefault(pair, made if issubclass(made, status) else status)
    return _PAIRS[pair]


def _reduced(made: type) -> tuple[Callable[..., type], tuple[type, ...]]:
    """Describe a class to pickle, which could not find it by its name."""
    return _joined, made.__bases__


_PICKLED: type[type] = _Pair
copyreg.pickle(_PICKLED, _reduced)
