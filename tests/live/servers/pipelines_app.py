"""The Inference API's own front end over the pipelines of Transformers, for one task.

It runs in an environment of its own, hence the imports by name. Routes, parsing, validation and
errors are the front end's; it leaves to its user how an input becomes an answer, and that is
what `Adapter` is: a pipeline of Transformers where there is one for the task, and a few lines of
arithmetic for the tasks whose libraries would be heavier than what they prove.

What the front end does not let through (some tasks, lists of texts, parameters beside a sound) goes
by a route of our own, `plain_route`, straight to the pipeline that the path ends with, if the
environment names no task.
"""

from __future__ import annotations

import base64
import functools
import importlib
import io
import json
import os
from collections.abc import Callable
from typing import Any

front: Any = importlib.import_module("api_inference_community.routes")
np: Any = importlib.import_module("numpy")
images: Any = importlib.import_module("PIL.Image")
applications: Any = importlib.import_module("starlette.applications")
gzip: Any = importlib.import_module("starlette.middleware.gzip")
middleware: Any = importlib.import_module("starlette.middleware")
responses: Any = importlib.import_module("starlette.responses")
routing: Any = importlib.import_module("starlette.routing")

TASK = os.environ.get("TASK", "")
MODELS = os.environ["MODELS"]
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


@functools.lru_cache
def pipeline(task: str, model: str | None = None) -> Any:
    """The pipeline of Transformers for a task, with its own model or another's."""
    hf: Any = importlib.import_module("transformers")
    return hf.pipeline(task, model=f"{MODELS}/{model or task}")


def plain(value: Any) -> Any:
    """The value as JSON can hold it; pictures become PNG in base64, as the Inference API has it."""
    if hasattr(value, "items"):
        return {key: plain(one) for key, one in value.items()}
    if type(value) in {list, tuple}:
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


def sums(inputs: Any) -> list[float]:
    """The sum of each row of a table, whose numbers come as texts."""
    rows = zip(*inputs["data"].values(), strict=True)
    return [sum(float(cell) for cell in row) for row in rows]


def above_three(inputs: Any) -> list[int]:
    """One label for large rows, another for small ones."""
    return [int(one > 3) for one in sums(inputs)]


def picture(inputs: Any, **parameters: Any) -> Any:
    """A picture of what was asked: of its colour for a text, or another's negative."""
    if isinstance(inputs, str):
        size = parameters.get("width", 64), parameters.get("height", 48)
        return images.new("RGB", size, (len(inputs) % 256, 128, 64))
    return images.eval(inputs.convert("RGB"), negative)


def negative(level: int) -> int:
    return 255 - level


def flavors(inputs: Any) -> tuple[Any, int, list[str]]:
    """A recording as it is, and silence, as a model that tells speakers apart would."""
    sound = np.asarray(inputs, dtype=np.float32)
    return [sound, sound * 0], RATE, ["speech", "noise"]


def speak(inputs: Any, **parameters: Any) -> tuple[Any, int]:
    """The waveform of a text and its rate."""
    heard = pipeline(TASK)(inputs, **parameters)
    return np.asarray(heard["audio"]).squeeze(), heard["sampling_rate"]


OWN: dict[str, Callable[..., Any]] = {
    "audio-to-audio": flavors,
    "image-to-image": picture,
    "sentence-similarity": similarity,
    "tabular-classification": above_three,
    "tabular-regression": sums,
    "text-to-image": picture,
    "text-to-speech": speak,
}


class Adapter:
    """What the front end calls with an input and its parameters."""

    sampling_rate = RATE

    def __init__(self) -> None:
        self._call = OWN.get(TASK) or pipeline(TASK)

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
        task = request.path_params["path"].split("/")[-1]
        answer = called(task, asked["inputs"], asked.get("parameters", {}))
        return responses.JSONResponse(plain(answer))
    except (TypeError, ValueError) as error:
        return responses.JSONResponse({"error": str(error)}, status_code=400)


def called(task: str, inputs: Any, parameters: dict[str, Any]) -> Any:
    """The answer of a pipeline, which takes one input by its place, and several by name."""
    pipe = pipeline(task)
    if hasattr(inputs, "items"):
        parts = {"image": opened(inputs["image"])} if "image" in inputs else {}
        return pipe(**{**inputs, **parts}, **parameters)
    if task in SEEN:
        return pipe(opened(inputs), **parameters)
    if task in HEARD:
        return pipe(base64.b64decode(inputs), **parameters)
    return pipe(inputs, **parameters)


def opened(picture: str) -> Any:
    """A picture that came in base64."""
    return images.open(io.BytesIO(base64.b64decode(picture))).convert("RGB")


app = applications.Starlette(
    routes=[
        routing.Route("/{path:path}", front.status_ok),
        routing.Route(
            "/{path:path}", front.pipeline_route if TASK else plain_route, methods=["POST"]
        ),
    ],
    middleware=[middleware.Middleware(gzip.GZipMiddleware, minimum_size=1000)],
)
# It asks for one at each request.
app.get_pipeline = functools.lru_cache(Adapter)
