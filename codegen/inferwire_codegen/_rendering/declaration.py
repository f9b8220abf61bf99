"""The part of a client method that its template declares. Performs no I/O."""

from __future__ import annotations

from collections.abc import Iterator
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

    @property
    def documented(self) -> Iterator[tuple[Signature, bool]]:
        """The overloads, with whether each has the docstring.

        An editor shows the text of a keyword from the first overload that declares it.
        """
        declared: set[str] = set()
        for one in self.overloads:
            names = {text.partition(":")[0] for text in (*one.positional, *one.keyword)}
            yield one, not names <= declared
            declared |= names
