"""Read-only mappings that may hold secrets, as a client shows them to its caller."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inferwire_runtime._errors.response import Headers


class Masked(Mapping[str, str]):
    """Strings by name. The repr shows the names only, since any value may be a secret."""

    __slots__ = ("_values",)

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = dict(values)

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return repr(dict.fromkeys(self._values, "***"))


class MaskedHeaders(Headers):
    """Headers whose repr shows the names only."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(Masked(self))
