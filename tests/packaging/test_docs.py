"""The samples of the documentation: each is run, and passes a strict type checker.

They run against a server that has the answers of the specs' examples. A sample's request need not
be that of an example: the method's nearest one answers it, if it fits the method's input schema.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import inferwire
import pytest
from inferwire import AsyncInferenceClient, InferenceClient
from inferwire_testing import Answers, Asked, Example, Reply, load_manifest
from inferwire_testing._fixtures.media import body_bytes

ROOT = Path(__file__).parents[2]
DOCUMENTS = ["README.md", "docs/calls.md", "docs/migrating.md"]
SERVER = "http://127.0.0.1:8080"
"""As the samples have it."""
MANIFEST = load_manifest("inferwire")
METHODS = {method.name: method for method in MANIFEST.methods}


def samples(document: str) -> Iterator[tuple[int, str]]:
    """The blocks of Python, with the line of each."""
    text = (ROOT / document).read_text("utf-8")
    for block in re.finditer(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        yield text[: block.start(1)].count("\n"), block[1]


class Backend:
    """Answers a sample's request with the example that is nearest, of the method it has called."""

    def __init__(self) -> None:
        self.called = ""

    def __call__(self, asked: Asked) -> Reply:
        streams = asked.headers["accept"] == "text/event-stream"
        method = METHODS[self.called]
        examples = [one for one in method.examples if (one.response.events is not None) is streams]
        only = method.model_copy(update={"examples": tuple(examples)})
        answers = Answers(MANIFEST.model_copy(update={"methods": (only,)}))
        reply = answers(asked)
        if reply.status != 422 or not isinstance(reply.body, bytes):
            return reply
        said = json.loads(reply.body)
        assert said["invalid"] == [], said["error"]
        return answers(request_of(next(one for one in examples if one.name == said["example"])))


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
def test_every_sample_runs(document: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_INFERENCE_ENDPOINT", url)
    monkeypatch.setenv("HF_TOKEN", "hf_stored")
    names: dict[str, object] = {"__name__": "sample"}
    for line, code in samples(document):
        # What a sample defines, those after it may use; errors name the document's lines.
        text = "\n" * line + code.replace(SERVER, url)
        exec(compile(text, document, "exec"), names)


def test_every_sample_passes_a_strict_type_checker(tmp_path: Path) -> None:
    for document in DOCUMENTS:
        blocks = [code for _, code in samples(document)]
        assert blocks
        module = tmp_path / f"{Path(document).stem}.py"
        module.write_text("# pyright: strict\n" + "\n".join(blocks), "utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_exceptions_that_tables_name_as_ours_exist() -> None:
    text = (ROOT / "docs/migrating.md").read_text("utf-8")
    last = re.findall(r"^\|.*\|(.*)\|$", text, re.MULTILINE)
    names = {name for cell in last for name in re.findall(r"`(\w+Error)`", cell)}
    assert len(names) > 15
    assert names <= {*vars(inferwire)["__all__"], "TimeoutError", "ValueError"}
