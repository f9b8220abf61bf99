"""The arguments of a method, as a binding declares them and as the request contains them.

Performs no I/O.
"""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._diagnostics.problems import Problem
from inferwire_codegen._specs.definitions import PropertyRef
from inferwire_codegen._specs.json import Document, Pointer


@dataclass(frozen=True, slots=True)
class DeclaredArgument:
    """An argument, its location in the request, and its location in the specs."""

    name: str
    at: Pointer
    document: Document
    place: Pointer
    """The location in the document that declares the argument."""
    switch: bool

    def problem(self, code: str, message: str, remedy: str = "") -> Problem:
        """Return a problem at the location that declares the argument."""
        in_types = self.place[0] == "$defs"
        return self.document.problem(self.place, code, message, key=in_types, remedy=remedy)


@dataclass(frozen=True, slots=True)
class BoundArgument(DeclaredArgument):
    """An argument whose location in the request exists."""

    path: tuple[PropertyRef, ...]
    """The properties on the path to the argument, ending with its own."""

    @property
    def ref(self) -> PropertyRef:
        """The property that the argument sets."""
        return self.path[-1]

    @property
    def is_required(self) -> bool:
        """Whether the property and every object around it are required."""
        return not self.switch and all(ref.required for ref in self.path)
