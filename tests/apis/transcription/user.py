"""Code of a user of the transcription API."""

from __future__ import annotations

import io
from pathlib import Path

from transcription_sdk import AsyncInferenceClient, InferenceClient
from transcription_sdk.types import TranscribeOutput


def use(client: InferenceClient, recording: Path) -> str:
    said: TranscribeOutput = client.transcribe(recording, granularities=["word"])
    recordings: list[Path] = [recording]
    client.transcribe(recording, voices=recordings)
    with recording.open("rb") as file:
        again = client.audio.transcriptions.create(
            file, model="other", voices=[recording, recording.read_bytes(), io.BytesIO(b"x")]
        )
    return said.text + again.text


async def use_async(client: AsyncInferenceClient, recording: Path) -> str:
    said: TranscribeOutput = await client.transcribe(recording, granularities=["word"])
    recordings: list[Path] = [recording]
    await client.transcribe(recording, voices=recordings)
    with recording.open("rb") as file:
        again = await client.audio.transcriptions.create(
            file, model="other", voices=[recording, recording.read_bytes(), io.BytesIO(b"x")]
        )
    return said.text + again.text
