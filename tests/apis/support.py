"""What the tests of single APIs share: a package made of the specs of each, and a server.

A folder here is an API: `specs`, and `user.py`, code of a user that type checkers read and a test
runs. The package of the folder `files` is `files_sdk`.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BufferedIOBase
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Self, TypeAlias
from urllib.parse import parse_qsl

from inferwire_codegen import build, read, replace_tree

from tests.support.memo import MEMO

FOLDER = Path(__file__).parent
APIS = sorted(path.parent.name for path in FOLDER.glob("*/specs"))


def write_package(api: str, folder: Path) -> None:
    """Generate the package of an API into a folder."""
    replace_tree(build(read(FOLDER / api / "specs"), f"{api}_sdk", MEMO), folder / f"{api}_sdk")


@cache
def package(api: str) -> ModuleType:
    """Generate and import the package of an API."""
    folder = _importable()
    write_package(api, folder)
    importlib.invalidate_caches()
    return importlib.import_module(f"{api}_sdk")


def user(api: str) -> ModuleType:
    """Import the code of a user of an API."""
    package(api)
    spec = importlib.util.spec_from_file_location(f"{api}_user", FOLDER / api / "user.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def _importable() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="apis-")
    _kept.append(folder)
    sys.path.insert(0, folder.name)
    return Path(folder.name)


_kept: list[tempfile.TemporaryDirectory[str]] = []
"""Deleted when the process ends."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that the server has received."""

    method: str
    target: str
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Answer:
    """A response; a body in pieces is sent in chunks."""

    status: int = 200
    body: bytes | Iterable[bytes] = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def json_answer(value: object, status: int = 200) -> Answer:
    """A response with JSON."""
    return Answer(status, json.dumps(value).encode(), {"content-type": "application/json"})


_PIECE = 65536
Handler: TypeAlias = Callable[[Asked], Answer]


class ApiServer:
    """A server on 127.0.0.1, which knows nothing of this project, inside a ``with`` block.

    Without ``keep``, it reads bodies in pieces and forgets them.
    """

    def __init__(self, handle: Handler, *, keep: bool = True) -> None:
        self.asked: list[Asked] = []
        responder = _responder(handle, self.asked, keep=keep)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), responder)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _body(file: BufferedIOBase, headers: Mapping[str, str], *, keep: bool) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        size = int(headers.get("content-length", "0"))
        while size > _PIECE and not keep:
            size -= len(file.read(_PIECE))
        return file.read(size)
    pieces: list[bytes] = []
    while size := int(file.readline(), 16):
        pieces.append(file.read(size))
        file.readline()
    file.readline()
    return b"".join(pieces)


def _responder(handle: Handler, log: list[Asked], *, keep: bool) -> type[BaseHTTPRequestHandler]:
    class Responder(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def respond(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            log.append(
                Asked(self.command, self.path, headers, _body(self.rfile, headers, keep=keep))
            )
            answer = handle(log[-1])
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if isinstance(answer.body, bytes):
                if answer.status != 204:
                    self.send_header("content-length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)
                return
            self.send_header("transfer-encoding", "chunked")
            self.end_headers()
            for piece in (*answer.body, b""):
                self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
                self.wfile.flush()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = respond  # noqa: N815  # their names there

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its name there
            pass

    return Responder
