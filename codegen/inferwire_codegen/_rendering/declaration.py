"""The part of a client method that its template declares. Performs no I/O."""

from __future__ import annotations

from dataclasses import dataclass

from inferwire_codegen._rendering.docs import Doc
from inferwire_codegen._rendering.overloads import Signature


@dataclass(frozen=True, slots=True)
class Declaration:
    """The signatures and the docstring of a method in one of the clients."""

    name: str
    define: str
    wait: str
    overloads: tuple[Signature, ...]
    implementation: Signature
    doc: Doc
    stream_switch: str | None
