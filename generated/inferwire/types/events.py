"""The events of streams that tell what each chunk adds to which text.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import inferwire_runtime as runtime

from .. import types

__all__ = [
    "ChatCompletionAudioDataDeltaEvent",
    "ChatCompletionAudioDataDoneEvent",
    "ChatCompletionAudioTranscriptDeltaEvent",
    "ChatCompletionAudioTranscriptDoneEvent",
    "ChatCompletionChunkEvent",
    "ChatCompletionContentDeltaEvent",
    "ChatCompletionContentDoneEvent",
    "ChatCompletionEvent",
    "ChatCompletionReasoningContentDeltaEvent",
    "ChatCompletionReasoningContentDoneEvent",
    "ChatCompletionReasoningDeltaEvent",
    "ChatCompletionReasoningDoneEvent",
    "ChatCompletionRefusalDeltaEvent",
    "ChatCompletionRefusalDoneEvent",
    "ChatCompletionToolCallsFunctionArgumentsDeltaEvent",
    "ChatCompletionToolCallsFunctionArgumentsDoneEvent",
]


class ChatCompletionChunkEvent(
    runtime.ChunkEvent[types.chat_completion.ChatCompletionStreamOutput]
):
    """A chunk arrived."""

    type: Literal["chunk"] = "chunk"


class ChatCompletionContentDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["content.delta"] = "content.delta"


class ChatCompletionContentDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["content.done"] = "content.done"


class ChatCompletionToolCallsFunctionArgumentsDeltaEvent(runtime.ItemDeltaEvent):
    """A part of a text arrived."""

    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"


class ChatCompletionToolCallsFunctionArgumentsDoneEvent(
    runtime.ItemDoneEvent[types.chat_completion.ChatCompletionOutputToolCall]
):
    """A text is complete."""

    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"


class ChatCompletionReasoningDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["reasoning.delta"] = "reasoning.delta"


class ChatCompletionReasoningDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["reasoning.done"] = "reasoning.done"


class ChatCompletionReasoningContentDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["reasoning_content.delta"] = "reasoning_content.delta"


class ChatCompletionReasoningContentDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["reasoning_content.done"] = "reasoning_content.done"


class ChatCompletionRefusalDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["refusal.delta"] = "refusal.delta"


class ChatCompletionRefusalDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["refusal.done"] = "refusal.done"


class ChatCompletionAudioDataDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["audio.data.delta"] = "audio.data.delta"


class ChatCompletionAudioDataDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["audio.data.done"] = "audio.data.done"


class ChatCompletionAudioTranscriptDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["audio.transcript.delta"] = "audio.transcript.delta"


class ChatCompletionAudioTranscriptDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["audio.transcript.done"] = "audio.transcript.done"


ChatCompletionEvent: TypeAlias = (
    ChatCompletionChunkEvent
    | ChatCompletionContentDeltaEvent
    | ChatCompletionContentDoneEvent
    | ChatCompletionToolCallsFunctionArgumentsDeltaEvent
    | ChatCompletionToolCallsFunctionArgumentsDoneEvent
    | ChatCompletionReasoningDeltaEvent
    | ChatCompletionReasoningDoneEvent
    | ChatCompletionReasoningContentDeltaEvent
    | ChatCompletionReasoningContentDoneEvent
    | ChatCompletionRefusalDeltaEvent
    | ChatCompletionRefusalDoneEvent
    | ChatCompletionAudioDataDeltaEvent
    | ChatCompletionAudioDataDoneEvent
    | ChatCompletionAudioTranscriptDeltaEvent
    | ChatCompletionAudioTranscriptDoneEvent
)
