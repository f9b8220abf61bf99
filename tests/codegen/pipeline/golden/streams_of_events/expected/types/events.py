"""The events of streams that tell what each chunk adds to which text.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import inferwire_runtime as runtime

from .. import types

__all__ = [
    "ReadAloudChunkEvent",
    "ReadAloudEvent",
    "ReadAloudWordDeltaEvent",
    "ReadAloudWordDoneEvent",
    "SingSongChunkEvent",
    "SingSongEvent",
    "SingSongStageNoteDeltaEvent",
    "SingSongStageNoteDoneEvent",
    "SingSongStepsHowDeltaEvent",
    "SingSongStepsHowDoneEvent",
    "SingSongWordsDeltaEvent",
    "SingSongWordsDoneEvent",
]


class ReadAloudChunkEvent(runtime.ChunkEvent[types.read_aloud.ReadAloudStreamOutput]):
    """A chunk arrived."""

    type: Literal["chunk"] = "chunk"


class ReadAloudWordDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["word.delta"] = "word.delta"


class ReadAloudWordDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["word.done"] = "word.done"


ReadAloudEvent: TypeAlias = ReadAloudChunkEvent | ReadAloudWordDeltaEvent | ReadAloudWordDoneEvent


class SingSongChunkEvent(runtime.ChunkEvent[types.sing_song.SingSongStreamOutput]):
    """A chunk arrived."""

    type: Literal["chunk"] = "chunk"


class SingSongWordsDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["words.delta"] = "words.delta"


class SingSongWordsDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["words.done"] = "words.done"


class SingSongStageNoteDeltaEvent(runtime.DeltaEvent):
    """A part of a text arrived."""

    type: Literal["stage-note.delta"] = "stage-note.delta"


class SingSongStageNoteDoneEvent(runtime.DoneEvent):
    """A text is complete."""

    type: Literal["stage-note.done"] = "stage-note.done"


class SingSongStepsHowDeltaEvent(runtime.ItemDeltaEvent):
    """A part of a text arrived."""

    type: Literal["steps.how.delta"] = "steps.how.delta"


class SingSongStepsHowDoneEvent(runtime.ItemDoneEvent[types.sing_song.SingSongStep]):
    """A text is complete."""

    type: Literal["steps.how.done"] = "steps.how.done"


SingSongEvent: TypeAlias = (
    SingSongChunkEvent
    | SingSongWordsDeltaEvent
    | SingSongWordsDoneEvent
    | SingSongStageNoteDeltaEvent
    | SingSongStageNoteDoneEvent
    | SingSongStepsHowDeltaEvent
    | SingSongStepsHowDoneEvent
)
