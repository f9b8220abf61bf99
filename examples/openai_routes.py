"""Search, rerank, transcribe and speak on one OpenAI-compatible server.

python examples/openai_routes.py http://127.0.0.1:8080/v1 "Which animal is asleep?"
"""

from __future__ import annotations

import io
import os
import sys
import wave

import numpy as np
from inferwire import FloatArray, InferenceClient

SUBJECTS = ["cat on the sofa", "fall of the stocks", "train at noon", "loaf of bread"]
TEXTS = [f"Story {number}: a {SUBJECTS[number % 4]}." for number in range(500)]
BATCH = 100
"""The number of texts in a request; servers limit it."""


def recording() -> bytes:
    """Return a tenth of a second of silence as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setparams((1, 2, 8000, 0, "NONE", ""))
        out.writeframes(bytes(1600))
    return file.getvalue()


def embed(client: InferenceClient, texts: list[str]) -> FloatArray:
    """Return one vector of length 1 for each text."""
    vectors = np.stack(
        [
            item.embedding
            for start in range(0, len(texts), BATCH)
            for item in client.embeddings.create(
                texts[start : start + BATCH], model="any", encoding_format="base64"
            ).data
        ]
    )
    unit: FloatArray = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit


def main() -> None:
    """Print the best texts for a query, what a recording says, and the size of a spoken answer."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    query = sys.argv[2] if len(sys.argv) > 2 else "cat"
    client = InferenceClient(base_url=url, timeout=60)
    scores = embed(client, TEXTS) @ embed(client, [query])[0]
    order: list[int] = np.argsort(-scores, kind="stable")[:3].tolist()
    found = [TEXTS[index] for index in order]
    for result in client.rerank(query, found, model="any").results:
        print(f"{result.relevance_score:.2f} {found[result.index]}")
    said = client.audio.transcriptions.create(recording(), model="any", response_format="text")
    print(said.strip())
    spoken = client.audio.speech.create(input=said, model="any", voice="alloy")
    print(len(spoken), "bytes")


if __name__ == "__main__":
    main()
