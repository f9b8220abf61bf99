"""The samples of the documentation run, and pass a strict type checker.

They run against a server that responds with the examples of the specs. If a request is valid and
equals no example, the server responds with the nearest example of the method.
"""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import inferwire
import pytest
from inferwire import AsyncInferenceClient, InferenceClient, JsonValue
from inferwire_testing import Answers, Asked, Example, Reply, load_manifest, render
from inferwire_testing._fixtures.media import body_bytes

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    "docs/calls.md",
    "docs/chat.md",
    "docs/embeddings.md",
    "docs/logging.md",
    "docs/migrating.md",
    "docs/servers.md",
]
UNPROCESSABLE = 422
SERVER = "http://127.0.0.1:8080"
"""The server in the samples."""
MANIFEST = load_manifest("inferwire")
METHODS = {method.name: method for method in MANIFEST.methods}
METHODS.update((one.parse.name, one) for one in MANIFEST.methods if one.parse)
METHODS.update((one.events.name, one) for one in MANIFEST.methods if one.events)


@pytest.fixture(autouse=True)
def log_level() -> Iterator[None]:
    """Restore the level of the log, which samples set: its records would be kept by pytest."""
    logger = logging.getLogger("inferwire")
    level = logger.level
    yield
    logger.setLevel(level)


def samples(document: str) -> Iterator[tuple[int, str]]:
    """The blocks of Python, with the line of each."""
    text = (ROOT / document).read_text("utf-8")
    for block in re.finditer(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        yield text[: block.start(1)].count("\n"), block[1]


def embedded(asked: Asked) -> Reply:
    """Respond with one vector for each text, on Hugging Face's routes and on OpenAI's."""
    body = json.loads(asked.body)
    texts = body.get("input", body.get("inputs"))
    vectors = [[0.6, 0.8] for _ in texts]
    data = [{"index": index, "embedding": vector} for index, vector in enumerate(vectors)]
    result = {"data": data} if "input" in body else vectors
    return Reply(200, {"content-type": "application/json"}, json.dumps(result).encode())


def leaves(value: JsonValue, pointer: str = "") -> Iterator[tuple[str, JsonValue]]:
    """Every number, string, boolean and null of a JSON value, with its place."""
    if isinstance(value, dict | list):
        members = value.items() if isinstance(value, dict) else enumerate(value)
        for key, member in members:
            yield from leaves(member, f"{pointer}/{key}")
    else:
        yield pointer, value


class Backend:
    """Responds with the nearest example of the method that the sample has called."""

    def __init__(self) -> None:
        self.called = ""

    def __call__(self, asked: Asked) -> Reply:
        if self.called == "feature_extraction" or asked.path == "/v1/embeddings":
            return embedded(asked)
        streams = asked.headers["accept"] == "text/event-stream"
        method = METHODS[self.called]
        examples = [one for one in method.examples if (one.response.events is not None) is streams]
        only = method.model_copy(update={"examples": tuple(examples)})
        answers = Answers(MANIFEST.model_copy(update={"methods": (only,)}))
        reply = answers(asked)
        if reply.status == UNPROCESSABLE and isinstance(reply.body, bytes):
            refused = json.loads(reply.body)
            assert not refused.get("invalid"), refused["error"]
        return answers(request_of(max(examples, key=lambda one: likeness(one, asked))))


def likeness(example: Example, asked: Asked) -> tuple[int, int]:
    """How much of a request is in an example, and how little is only in the example."""
    body = asked.json() if asked.is_json else None
    ours, theirs = set(leaves(body)), set(leaves(example.request.body))
    return len(ours & theirs), -len(theirs - ours)


def request_of(example: Example) -> Asked:
    request = example.request
    kind = request.headers.get("content-type", "application/json")
    body = body_bytes(request.body, kind) if request.has_body else b""
    return Asked(request.method, request.path, request.headers, body)


def handler(backend: Backend) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(int(headers.get("content-length", "0")))
            reply = backend(Asked(self.command, self.path, headers, body))
            pieces = reply.body
            data = pieces if isinstance(pieces, bytes) else b"".join(one.frame for one in pieces)
            self.send_response(reply.status)
            for name, value in {**reply.headers, "content-length": str(len(data))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def do_GET(self) -> None:
            self.do_POST()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base's name
            """Say nothing."""

    return Handler


def watch(backend: Backend, client: type[object], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the backend know which method is called: many tasks share a path."""

    def watched(name: str) -> Callable[..., object]:
        method: Callable[..., object] = getattr(client, name)

        def call(*args: object, **options: object) -> object:
            backend.called = name
            return method(*args, **options)

        return call

    for name in METHODS:
        monkeypatch.setattr(client, name, watched(name))


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    backend = Backend()
    for client in (InferenceClient, AsyncInferenceClient):
        watch(backend, client, monkeypatch)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler(backend)) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_sample_runs(
    document: str, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("cat.png").write_bytes(render({"$media": "image/png"}))
    Path("speech.wav").write_bytes(render({"$media": "audio/wav"}))
    monkeypatch.setenv("HF_INFERENCE_ENDPOINT", url)
    monkeypatch.setenv("HF_TOKEN", "hf_stored")
    names: dict[str, object] = {"__name__": "sample"}
    for line, code in samples(document):
        # A sample may use the names of those before it; tracebacks have the document's lines.
        text = "\n" * line + code.replace(SERVER, url)
        exec(compile(text, document, "exec"), names)


def test_every_sample_passes_a_strict_type_checker(tmp_path: Path) -> None:
    for document in (*DOCUMENTS, "README.md", "docs/testing.md"):
        blocks = [code for _, code in samples(document)]
        assert blocks
        module = tmp_path / f"sample_{Path(document).stem}.py"
        module.write_text("# pyright: strict\n" + "\n".join(blocks), "utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_tests_that_the_page_on_testing_shows_pass(tmp_path: Path) -> None:
    blocks = [code for _, code in samples("docs/testing.md")]
    (tmp_path / "test_samples.py").write_text("\n".join(blocks), "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    shown = sum(code.count("def test_") for code in blocks)
    assert f"{shown} passed" in done.stdout


def test_exceptions_that_tables_name_as_ours_exist() -> None:
    text = (ROOT / "docs/migrating.md").read_text("utf-8")
    last = re.findall(r"^\|.*\|(.*)\|$", text, re.MULTILINE)
    names = {name for cell in last for name in re.findall(r"`(\w+Error)`", cell)}
    assert len(names) > 15
    assert names <= {*vars(inferwire)["__all__"], "TimeoutError", "ValueError"}
