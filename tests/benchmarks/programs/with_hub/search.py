"""examples/search.py with huggingface_hub."""

from __future__ import annotations

import os
import sys

import numpy as np
from huggingface_hub import InferenceClient
from numpy.typing import NDArray

TEXTS = [
    "The cat is asleep on the sofa.",
    "Stocks fell sharply on Monday.",
    "The train to Berlin leaves at noon.",
    "Bread needs flour, water, salt and time.",
]
BATCH = 2
"""The number of texts in a request; servers limit it."""


def embed(client: InferenceClient, texts: list[str]) -> NDArray[np.float32]:
    """Return one vector of length 1 for each text."""
    batches = (texts[start : start + BATCH] for start in range(0, len(texts), BATCH))
    return np.concatenate(
        [client.feature_extraction(batch, normalize=True, truncate=True) for batch in batches]
    )


def main() -> None:
    """Print the two best texts for a query."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    query = sys.argv[2] if len(sys.argv) > 2 else "cat"
    client = InferenceClient(base_url=url, timeout=60)
    vectors = embed(client, TEXTS)
    # For vectors of length 1 the dot product is the cosine similarity.
    scores = vectors @ embed(client, [query])[0]
    for index in np.argsort(-scores)[:2]:
        print(f"{scores[index]:.2f} {TEXTS[index]}")


if __name__ == "__main__":
    main()
