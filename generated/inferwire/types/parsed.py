"""The results of the methods that parse the text of a response.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TypeVar

import inferwire_runtime as runtime

from .. import types

__all__ = [
    "ParsedChatCompletion",
    "ParsedChatCompletionChoices",
    "ParsedChatCompletionChoicesMessage",
    "ParsedTextGeneration",
]

T_co = TypeVar("T_co", covariant=True)


class ParsedChatCompletionChoicesMessage(runtime.ParsedItem[T_co]):
    """The part of a response that leads to the parsed text."""


class ParsedChatCompletionChoices(runtime.ParsedItem[T_co]):
    """The part of a response that leads to the parsed text."""

    @property
    def message(self) -> ParsedChatCompletionChoicesMessage[T_co]:
        """The part of the response of this name, with its parsed text."""
        return ParsedChatCompletionChoicesMessage(self.parsed)


class ParsedChatCompletion(runtime.Parsed[T_co]):
    """A response whose text is parsed."""

    completion: types.chat_completion.ChatCompletionOutput
    """The response as the server sent it."""

    @property
    def choices(self) -> list[ParsedChatCompletionChoices[T_co]]:
        """The part of the response of this name, with its parsed text."""
        return self._each(ParsedChatCompletionChoices)


class ParsedTextGeneration(runtime.Parsed[T_co]):
    """A response whose text is parsed."""

    completion: types.text_generation.TextGenerationOutput
    """The response as the server sent it."""
