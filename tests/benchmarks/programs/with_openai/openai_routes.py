"""examples/openai_routes.py with openai, which has no method for reranking."""

from __future__ import annotations

import io
import os
import sys
import wave

import numpy as np
from numpy.typing import NDArray
from openai import BaseModel, OpenAI

SUBJECTS = ["cat on the sofa", "fall of the stocks", "train at noon", "loaf of bread"]
TEXTS = [f"Story {number}: a {SUBJECTS[number % 4]}." for number in range(500)]
BATCH = 100
"""The number of texts in a request; servers limit it."""


class Result(BaseModel):
    """The relevance of a text."""

    index: int
    relevance_score: float


class Reranked(BaseModel):
    """The texts in the order of their relevance."""

    results: list[Result]


def recording() -> bytes:
    """Return a tenth of a second of silence as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setparams((1, 2, 8000, 0, "NONE", ""))
        out.writeframes(bytes(1600))
    return file.getvalue()


def embed(client: OpenAI, texts: list[str]) -> NDArray[np.float32]:
    """Return one vector of length 1 for each text."""
    vectors = np.array(
        [
            item.embedding
            for start in range(0, len(texts), BATCH)
            for item in client.embeddings.create(
                input=texts[start : start + BATCH], model="any"
            ).data
        ],
        dtype=np.float32,
    )
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def main() -> None:
    """Print the best texts for a query, what a recording says, and the size of a spoken answer."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    query = sys.argv[2] if len(sys.argv) > 2 else "cat"
    client = OpenAI(base_url=url, api_key="none", timeout=60)
    scores = embed(client, TEXTS) @ embed(client, [query])[0]
    order: list[int] = np.argsort(-scores, kind="stable")[:3].tolist()
    found = [TEXTS[index] for index in order]
    asked = {"model": "any", "query": query, "documents": found}
    for result in client.post("/rerank", cast_to=Reranked, body=asked).results:
        print(f"{result.relevance_score:.2f} {found[result.index]}")
    file = ("file.wav", recording(), "audio/wav")
    said = client.audio.transcriptions.create(file=file, model="any", response_format="text")
    print(said.strip())
    spoken = client.audio.speech.create(input=said, model="any", voice="alloy").read()
    print(len(spoken), "bytes")


if __name__ == "__main__":
    main()
