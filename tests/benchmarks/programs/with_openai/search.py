"""examples/search.py with openai, which calls OpenAI's route instead of TEI's."""

from __future__ import annotations

import os
import sys

import numpy as np
from numpy.typing import NDArray
from openai import OpenAI

TEXTS = [
    "The cat is asleep on the sofa.",
    "Stocks fell sharply on Monday.",
    "The train to Berlin leaves at noon.",
    "Bread needs flour, water, salt and time.",
]
BATCH = 2
"""The number of texts in a request; servers limit it."""


def embed(client: OpenAI, texts: list[str]) -> NDArray[np.float64]:
    """Return one vector of length 1 for each text."""
    batches = (texts[start : start + BATCH] for start in range(0, len(texts), BATCH))
    replies = [client.embeddings.create(model="any", input=batch) for batch in batches]
    vectors = np.array([one.embedding for reply in replies for one in reply.data])
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def main() -> None:
    """Print the two best texts for a query."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    query = sys.argv[2] if len(sys.argv) > 2 else "cat"
    client = OpenAI(base_url=f"{url}/v1", api_key="none", timeout=60)
    vectors = embed(client, TEXTS)
    # For vectors of length 1 the dot product is the cosine similarity.
    scores = vectors @ embed(client, [query])[0]
    for index in np.argsort(-scores)[:2]:
        print(f"{scores[index]:.2f} {TEXTS[index]}")


if __name__ == "__main__":
    main()
