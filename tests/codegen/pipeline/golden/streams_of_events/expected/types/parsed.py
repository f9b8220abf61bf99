"""The results of the methods that parse the text of a response.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TypeVar

import inferwire_runtime as runtime

from .. import types

__all__ = [
    "ParsedSingSong",
    "ParsedSingSongVoices",
    "ParsedSingSongVoicesSong",
]

T_co = TypeVar("T_co", covariant=True)


class ParsedSingSongVoicesSong(runtime.ParsedItem[T_co]):
    """The part of a response that leads to the parsed text."""


class ParsedSingSongVoices(runtime.ParsedItem[T_co]):
    """The part of a response that leads to the parsed text."""

    @property
    def song(self) -> ParsedSingSongVoicesSong[T_co]:
        """The part of the response of this name, with its parsed text."""
        return ParsedSingSongVoicesSong(self.parsed)


class ParsedSingSong(runtime.Parsed[T_co]):
    """A response whose text is parsed."""

    completion: types.sing_song.SingSongOutput
    """The response as the server sent it."""

    @property
    def voices(self) -> list[ParsedSingSongVoices[T_co]]:
        """The part of the response of this name, with its parsed text."""
        return self._each(ParsedSingSongVoices)
