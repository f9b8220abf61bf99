"""The Inference API's own front end over the pipelines of Transformers, for one task a process.

It runs in an environment of its own, hence the imports by name. Routes, parsing, validation and
errors are the front end's; it leaves to its user how an input becomes an answer, and that is
what `Adapter` is: a pipeline of Transformers where there is one for the task, and a few lines of
arithmetic for the tasks whose libraries would be heavier than what they prove.

What the front end does not let through (some tasks, lists of texts, parameters beside a sound) goes
by a route of our own, `plain_route`, straight to the pipeline, if the environment has PLAIN.
"""

from __future__ import annotations

import base64
import functools
import importlib
import io
import json
import os
from collections.abc import Mapping
from typing import Any

front: Any = importlib.import_module("api_inference_community.routes")
np: Any = importlib.import_module("numpy")
images: Any = importlib.import_module("PIL.Image")
applications: Any = importlib.import_module("starlette.applications")
gzip: Any = importlib.import_module("starlette.middleware.gzip")
middleware: Any = importlib.import_module("starlette.middleware")
responses: Any = importlib.import_module("starlette.responses")
routing: Any = importlib.import_module("starlette.routing")

TASK = os.environ["TASK"]
MODELS = os.environ["MODELS"]
PLAIN = "PLAIN" in os.environ
RATE = 16_000
HEARD = {"audio-classification", "automatic-speech-recognition"}
SEEN = {
    "depth-estimation",
    "image-classification",
    "image-feature-extraction",
    "image-segmentation",
    "image-to-text",
    "object-detection",
    "zero-shot-image-classification",
    "zero-shot-object-detection",
}


def pipeline(task: str, model: str) -> Any:
    """A pipeline of Transformers."""
    hf: Any = importlib.import_module("transformers")
    return hf.pipeline(task, model=f"{MODELS}/{model}")


def plain(value: Any) -> Any:
    """The value as JSON can hold it; pictures become PNG in base64, as the Inference API has it."""
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, images.Image):
        file = io.BytesIO()
        value.save(file, "PNG")
        return base64.b64encode(file.getvalue()).decode()
    # Numbers and arrays of NumPy and torch all have it.
    return value.tolist() if hasattr(value, "tolist") else value


def similarity(inputs: Any) -> list[float]:
    """How alike the means of the tokens' vectors are."""
    read = pipeline("feature-extraction", TASK)
    first, *others = [
        np.mean(read(text)[0], axis=0) for text in (inputs["source_sentence"], *inputs["sentences"])
    ]
    norm = np.linalg.norm
    return [float(first @ one / norm(first) / norm(one)) for one in others]


def columns(inputs: Any) -> list[list[float]]:
    """The rows of a table of numbers that came as texts."""
    return [[float(cell) for cell in row] for row in zip(*inputs["data"].values(), strict=True)]


def picture(inputs: Any, **parameters: Any) -> Any:
    """A picture of what was asked: of its colour for a text, or another's negative."""
    if isinstance(inputs, str):
        size = parameters.get("width", 64), parameters.get("height", 48)
        return images.new("RGB", size, (len(inputs) % 256, 128, 64))
    return inputs.convert("RGB").point(lambda level: 255 - level)


def halves(inputs: Any) -> tuple[Any, int, list[str]]:
    """A recording as it is, and silence, as a model that tells speakers apart would."""
    sound = np.asarray(inputs, dtype=np.float32)
    return [sound, sound * 0], RATE, ["speech", "noise"]


def speak(inputs: Any, **parameters: Any) -> tuple[Any, int]:
    """The waveform of a text and its rate."""
    heard = pipeline(TASK, TASK)(inputs, **parameters)
    return np.asarray(heard["audio"]).squeeze(), heard["sampling_rate"]


OWN = {
    "audio-to-audio": halves,
    "image-to-image": picture,
    "sentence-similarity": similarity,
    "tabular-classification": lambda inputs: [int(sum(row) > 3) for row in columns(inputs)],
    "tabular-regression": lambda inputs: [sum(row) for row in columns(inputs)],
    "text-to-image": picture,
    "text-to-speech": speak,
}


class Adapter:
    """What the front end calls with an input and its parameters."""

    sampling_rate = RATE

    def __init__(self) -> None:
        self._call = OWN.get(TASK) or pipeline(TASK, TASK)

    def __call__(self, inputs: Any, **parameters: Any) -> Any:
        if TASK == "question-answering":
            return plain(self._call(**inputs, **parameters))
        answer = self._call(inputs, **parameters)
        # These the front end writes itself, from arrays and pictures.
        return answer if TASK in OWN else plain(answer)


async def plain_route(request: Any) -> Any:
    """A body of JSON with `inputs` and `parameters`, or the bytes of a file alone."""
    body: bytes = await request.body()
    raw = not request.headers["content-type"].startswith("application/json")
    asked: Any = {"inputs": base64.b64encode(body).decode()} if raw else json.loads(body)
    try:
        answer = called(asked["inputs"], asked.get("parameters", {}))
        return responses.JSONResponse(plain(answer))
    except (TypeError, ValueError) as error:
        return responses.JSONResponse({"error": str(error)}, status_code=400)


def called(inputs: Any, parameters: dict[str, Any]) -> Any:
    """The pipeline's answer; it takes one input by its place, and several by their names."""
    if isinstance(inputs, dict):
        parts = {"image": opened(inputs["image"])} if "image" in inputs else {}
        return pipe()(**{**inputs, **parts}, **parameters)
    if TASK in SEEN:
        return pipe()(opened(inputs), **parameters)
    if TASK in HEARD:
        return pipe()(base64.b64decode(inputs), **parameters)
    return pipe()(inputs, **parameters)


def opened(picture: str) -> Any:
    """A picture that came in base64."""
    return images.open(io.BytesIO(base64.b64decode(picture))).convert("RGB")


@functools.lru_cache
def pipe() -> Any:
    """What answers, made by the first request."""
    return pipeline(TASK, TASK) if PLAIN else Adapter()


app = applications.Starlette(
    routes=[
        routing.Route("/{path:path}", front.status_ok),
        routing.Route(
            "/{path:path}", plain_route if PLAIN else front.pipeline_route, methods=["POST"]
        ),
    ],
    middleware=[middleware.Middleware(gzip.GZipMiddleware, minimum_size=1000)],
)
app.get_pipeline = pipe
