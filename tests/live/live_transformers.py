"""Pipelines of Transformers whose tasks the Inference API's front end does not know.

The route to them is the checks' own; what they take and answer is the pipelines'.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from tests.live import pipelines
from tests.live.exchanges import Caller

SERVER = ("transformers pipelines", pipelines.TRANSFORMERS)
PNG = Path(__file__).parents[1] / "recorded" / "hfit" / "input.png"
WORDS = [["total", [10, 10, 60, 20]], ["42", [70, 10, 90, 20]]]


def test_depth_estimation(ask: Caller) -> None:
    found = ask(lambda client: client.depth_estimation(PNG))
    assert found.depth.size == Image.open(PNG).size
    depths = np.asarray(found.predicted_depth)
    assert depths.ndim >= 2


def test_document_question_answering(ask: Caller) -> None:
    found = ask(
        lambda client: client.document_question_answering(
            PNG, "what is the total ?", word_boxes=WORDS, top_k=2
        )
    )
    assert found
    assert all(one.answer for one in found)


def test_image_feature_extraction(ask: Caller) -> None:
    found = ask(lambda client: client.image_feature_extraction(PNG))
    assert found.dtype == np.float32
    assert found.shape[-1] == 32
    pooled = ask(lambda client: client.image_feature_extraction(PNG, pool=True))
    assert pooled.shape == (1, 32)


def test_visual_question_answering(ask: Caller) -> None:
    found = ask(lambda client: client.visual_question_answering(PNG, "how many ?"))
    assert {one.answer for one in found} <= {"yes", "no", "two", "cat"}
    two = ask(lambda client: client.visual_question_answering(PNG, "how many ?", top_k=2))
    assert len(two) == 2
