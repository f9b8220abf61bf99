"""Arguments of a method, as a binding declares them and as the request takes them.

Performs no I/O.
"""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.definitions import PropertyRef
from inferwire_codegen._specs.json import Document, Pointer


@dataclass(frozen=True, slots=True)
class DeclaredArgument:
    """An argument, its place in the request, and where the specs declare it."""

    name: str
    at: Pointer
    document: Document
    place: Pointer
    """Where in the document the argument comes from."""
    switch: bool

    def problem(self, code: str, message: str) -> Problem:
        """A problem with the argument, where the specs make it one."""
        in_types = self.place[0] == "$defs"
        return self.document.problem(self.place, code, message, key=in_types)


@dataclass(frozen=True, slots=True)
class BoundArgument(DeclaredArgument):
    """An argument whose place in the request was found."""

    path: tuple[PropertyRef, ...]
    """The properties that lead to it, its own the last."""

    @property
    def ref(self) -> PropertyRef:
        """The property that it sets."""
        return self.path[-1]

    @property
    def is_required(self) -> bool:
        """The call makes no sense without it: it and every object around it are required."""
        return not self.switch and all(ref.required for ref in self.path)
