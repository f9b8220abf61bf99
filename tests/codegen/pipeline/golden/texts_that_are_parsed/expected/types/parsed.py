"""The results of the methods that parse the text of a response.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TypeVar

import inferwire_runtime as runtime

from .. import types

__all__ = [
    "ParsedNoteWord",
    "ParsedWriteForm",
    "ParsedWriteFormForms",
    "ParsedWriteFormFormsFrontPage",
]

T_co = TypeVar("T_co", covariant=True)


class ParsedNoteWord(runtime.Parsed[T_co]):
    """A response whose text is parsed."""

    completion: types.note_word.NoteWordOutput
    """The response as the server sent it."""


class ParsedWriteFormFormsFrontPage(runtime.ParsedItem[T_co]):
    """The part of a response that leads to the parsed text."""


class ParsedWriteFormForms(runtime.ParsedItem[T_co]):
    """The part of a response that leads to the parsed text."""

    @property
    def front_page(self) -> ParsedWriteFormFormsFrontPage[T_co]:
        """The part of the response of this name, with its parsed text."""
        return ParsedWriteFormFormsFrontPage(self.parsed)


class ParsedWriteForm(runtime.Parsed[T_co]):
    """A response whose text is parsed."""

    completion: types.write_form.WriteFormOutput
    """The response as the server sent it."""

    @property
    def forms(self) -> list[ParsedWriteFormForms[T_co]]:
        """The part of the response of this name, with its parsed text."""
        return self._each(ParsedWriteFormForms)
