"""What the type files of one task mean for the types of others. Performs no I/O."""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._normalizing.names import Wanted
from inferwire_codegen._specs.json import Document, Pointer


@dataclass(frozen=True, slots=True)
class Claims:
    """The names that a task needs for its types, and what it does to the shared file."""

    wanted: tuple[tuple[Wanted, str], ...] = ()
    """Its types, each with the name that was chosen."""
    merged: tuple[Pointer, ...] = ()
    """The shared definitions that are merged into its own."""
    referred: tuple[str, ...] = ()
    """The references to shared definitions."""
    ids: tuple[str, ...] = ()
    """The identifiers that its schemas declare."""
    is_confined: bool = True
    """Whether it uses nothing but its own files and shared definitions that have names."""


@dataclass(frozen=True, slots=True)
class Normalized:
    """The type files with one definition per object."""

    documents: dict[str, Document]
    claims: dict[str, Claims]
    """By task."""
    renamed: frozenset[str]
    """The tasks that are not read, some of whose types have other names now."""
