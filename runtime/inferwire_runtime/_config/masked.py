"""Read-only mappings that may hold secrets, as a client shows them to its caller."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


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


class Headers(Masked):
    """Headers by lower-case name, found by their names in any case."""

    __slots__ = ()

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name)
