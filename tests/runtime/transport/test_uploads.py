"""Uploads over a socket: files are read while they are sent, at any size in little memory."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

import httpx
import pytest

from tests.faults.server import FaultServer, answer
from tests.support.toy_sdk import AsyncToyClient, ToyClient

MB = 1_000_000
PART = 10_000
"""More than what may stand before a file in its body."""
ROOT = Path(__file__).parents[3]
FIRST, LAST = b"\x89PNG\r\n\x1a\n first ", b" the end"
GOOD = b'{"text": "hi"}'


@dataclass(slots=True)
class Received:
    """A request, of whose body only the length and the ends are kept."""

    headers: dict[str, str]
    size: int = 0
    begin: bytes = b""
    end: bytes = b""

    def take(self, piece: bytes) -> None:
        self.begin = (self.begin + piece[:64])[:64]
        self.end = (self.end + piece)[-64:]
        self.size += len(piece)


@dataclass
class Watch:
    """What a server has received, and what it does once it has the first part of a body."""

    at_first: Callable[[], None] = lambda: None
    received: list[Received] = field(default_factory=list[Received])


def handler(watch: Watch) -> type[BaseHTTPRequestHandler]:
    class Receiver(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            got = Received({name.lower(): value for name, value in self.headers.items()})
            for piece in self._pieces():
                began = got.size >= PART
                got.take(piece)
                if not began and got.size >= PART:
                    watch.at_first()
            watch.received.append(got)
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(GOOD)))
            self.end_headers()
            self.wfile.write(GOOD)

        def _pieces(self) -> Iterator[bytes]:
            if "content-length" not in self.headers:
                while size := int(self.rfile.readline(), 16):
                    yield self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return
            left = int(self.headers["content-length"])
            while left and (piece := self.rfile.read(min(left, 65536))):
                left -= len(piece)
                yield piece

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base's name
            """Say nothing."""

    return Receiver


class Server(ThreadingHTTPServer):
    """Takes uploads for as long as the ``with`` block lasts."""

    daemon_threads = True

    def __init__(self, watch: Watch) -> None:
        super().__init__(("127.0.0.1", 0), handler(watch))
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()

    def server_bind(self) -> None:
        # What waits in buffers counts as sent, so they must be far smaller than the files are.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 128 * 1024)
        super().server_bind()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def server_close(self) -> None:
        self.shutdown()
        super().server_close()


def call_sync(url: str, image: str | BinaryIO, size: int | None) -> None:
    with ToyClient(base_url=url, token=False, trust_env=False, timeout=20) as client:
        client.paint(image, size=size)


def call_async(url: str, image: str | BinaryIO, size: int | None) -> None:
    async def run() -> None:
        async with AsyncToyClient(base_url=url, token=False, trust_env=False, timeout=20) as client:
            await client.paint(image, size=size)

    asyncio.run(run())


Call = Callable[[str, str | BinaryIO, int | None], None]
flavors = pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
forms = pytest.mark.parametrize("size", [None, 1], ids=["raw", "base64"])
on_linux = pytest.mark.skipif(not Path("/proc/self/fdinfo").exists(), reason="needs /proc")


def check(got: Received, length: int, size: int | None) -> None:
    """The server has received a file of this length, as a body or in one, from end to end."""
    before, after = b'{"inputs":"', b'","parameters":{"size":1}}'
    # Its last bytes, from the border of a group of three, as base64 has them.
    last = bytes(1 + length % 3) + LAST
    if size is None:
        assert got.headers["content-type"] == "image/png"
        assert (got.size, got.begin[: len(FIRST)]) == (length, FIRST)
        assert got.end.endswith(last)
    else:
        assert got.headers["content-type"] == "application/json"
        assert got.size == len(before) + 4 * -(-length // 3) + len(after)
        assert got.begin.startswith(before + b64encode(FIRST)[:16])
        assert got.end.endswith(b64encode(last) + after)


def sparse(folder: Path, length: int) -> str:
    """A picture of this length that takes no room on the disk."""
    path = folder / "large.png"
    with path.open("wb") as file:
        file.write(FIRST)
        file.seek(length - len(LAST))
        file.write(LAST)
    return str(path)


def offset_in(path: str) -> int | None:
    """How far this process has read the file; None if it does not have it open."""
    for link in Path("/proc/self/fd").iterdir():
        if link.is_symlink() and os.path.realpath(link) == os.path.realpath(path):
            info = Path("/proc/self/fdinfo", link.name).read_text()
            return int(info.split()[1])
    return None


@on_linux
@flavors
@forms
def test_a_path_is_read_while_it_is_sent(call: Call, size: int | None, tmp_path: Path) -> None:
    length = 40 * MB
    path = sparse(tmp_path, length)
    offsets: list[int | None] = []
    watch = Watch(lambda: offsets.append(offset_in(path)))
    with Server(watch) as server:
        call(server.url, path, size)
    (offset,) = offsets
    assert offset is not None, "the file was closed before its first bytes had arrived"
    assert 0 < offset < length / 2


@flavors
@forms
def test_a_pipe_is_sent_while_it_is_written(call: Call, size: int | None) -> None:
    arrived = threading.Event()
    reader, writer = os.pipe()

    def write() -> None:
        with open(writer, "wb", buffering=0) as file:  # noqa: PTH123  # a descriptor
            file.write(FIRST + bytes(200_000))
            # The rest is not even there before the server has had the first part.
            if arrived.wait(10):
                file.write(LAST)

    watch = Watch(arrived.set)
    thread = threading.Thread(target=write)
    thread.start()
    with Server(watch) as server, open(reader, "rb") as file:  # noqa: PTH123  # a descriptor
        call(server.url, file, size)
    thread.join()
    (got,) = watch.received
    assert "content-length" not in got.headers
    check(got, len(FIRST) + 200_000 + len(LAST), size)


@pytest.mark.parametrize("flavor", ["sync", "async"])
@forms
def test_a_client_of_the_caller_sends_files(flavor: str, size: int | None, tmp_path: Path) -> None:
    length = 3 * MB
    path = sparse(tmp_path, length)

    async def run() -> None:
        async with httpx.AsyncClient(trust_env=False) as theirs:
            client = AsyncToyClient(base_url=server.url, token=False, http_client=theirs)
            await client.paint(path, size=size)

    watch = Watch()
    with Server(watch) as server:
        if flavor == "async":
            asyncio.run(run())
        else:
            with httpx.Client(trust_env=False) as theirs:
                client = ToyClient(base_url=server.url, token=False, http_client=theirs)
                client.paint(path, size=size)
    (got,) = watch.received
    check(got, length, size)


def test_a_client_of_the_caller_may_send_a_file_twice(tmp_path: Path) -> None:
    """Its authentication may ask for that: then the body is read from its start again."""
    asks = {"www-authenticate": 'Digest realm="a", nonce="b"'}
    path = sparse(tmp_path, 100_000)
    with (
        FaultServer(answer(status=401, headers=asks), answer(GOOD)) as server,
        httpx.Client(trust_env=False, auth=httpx.DigestAuth("user", "word")) as theirs,
    ):
        client = ToyClient(base_url=server.url, token=False, http_client=theirs, max_retries=0)
        client.paint(path)
        assert [len(one.body) for one in server.asked] == [100_000, 100_000]


MEASURE = """\
import sys
from pathlib import Path
from tests.runtime.transport.test_uploads import call_async, call_sync

def peak():
    # Not ru_maxrss: a new process inherits that of the one which started it.
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

halves, url, small, large, size, held = sys.argv[1:]
calls = [{"sync": call_sync, "async": call_async}[half] for half in halves.split()]
for call in calls:
    call(url, small, int(size) or None)  # Loads all that a call needs.
before = peak()
for call in calls:
    call(url, Path(large).read_bytes() if held == "held" else large, int(size) or None)
print(peak() - before)
"""


def growth(flavors: str, path: str, size: int | None, folder: Path, *, held: bool = False) -> int:
    """By how many bytes the largest memory of a new process grows with an upload by each client."""
    small = folder / "small.png"
    small.write_bytes(FIRST)
    watch = Watch()
    with Server(watch) as server:
        arguments = [flavors, server.url, str(small), path, str(size or 0), "held" if held else ""]
        done = subprocess.run(
            [sys.executable, "-c", MEASURE, *arguments],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    count = len(flavors.split())
    assert len(watch.received) == 2 * count
    for got in watch.received[count:]:
        check(got, Path(path).stat().st_size, size)
        assert got.headers["content-length"] == str(got.size)
    return int(done.stdout) * 1024


@on_linux
@pytest.mark.parametrize(("megabytes", "size"), [(100, None), (40, 1)], ids=["raw", "base64"])
def test_memory_does_not_grow_with_the_file(
    megabytes: int, size: int | None, tmp_path: Path
) -> None:
    assert growth("sync async", sparse(tmp_path, megabytes * MB), size, tmp_path) < 8 * MB


@on_linux
def test_the_measure_would_see_a_file_that_is_held(tmp_path: Path) -> None:
    assert growth("sync", sparse(tmp_path, 50 * MB), None, tmp_path, held=True) > 45 * MB
