"""Servers as child processes: each gets a free port, and is ended with all that it started."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HOST = "127.0.0.1"


class UnavailableError(Exception):
    """A server that this machine cannot have, with the reason."""


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path


def free_port() -> int:
    """A port that nobody listens on; somebody might, by the time it is used."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def running(
    command: Sequence[str],
    *,
    log: Path,
    health: str | None = "/",
    seconds: float = 120,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> Generator[Server]:
    """A server, started with `{port}` of the command filled in, until the block ends.

    It is ready once its `health` path is answered with less than 500; None does not wait.
    """
    port = free_port()
    with log.open("wb") as output:
        process = subprocess.Popen(
            [part.replace("{port}", str(port)) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=cwd,
            # Two threads for each of several servers would wait for each other.
            env={**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1", **(env or {})},
            # A group of its own, so that what it starts can be ended with it.
            start_new_session=True,
        )
    server = Server(f"http://{HOST}:{port}", process, log)
    try:
        if health is not None:
            _wait(server, health, seconds)
        yield server
    finally:
        _end(process)


def _wait(server: Server, health: str, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not _answers(server.url + health):
        code = server.process.poll()
        if code is not None:
            raise UnavailableError(f"it ended with {code}: {last_line(server.log)}")
        if time.monotonic() > end:
            raise UnavailableError(f"not ready in {seconds:.0f} s: {last_line(server.log)}")
        time.sleep(0.05)


def _answers(url: str) -> bool:
    # Not with the client under test, and past any proxy that the environment names.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=5):
            return True
    except urllib.error.HTTPError as error:
        with error:
            return error.code < 500
    except OSError:
        return False


def wait_for_port(server: Server, seconds: float = 30) -> None:
    """Until somebody listens there, ready or not."""
    host, port = server.url.removeprefix("http://").split(":")
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection((host, int(port)), 1):
            return
        time.sleep(0.005)
    raise UnavailableError(f"nobody listens after {seconds:.0f} s: {last_line(server.log)}")


def _end(process: subprocess.Popen[bytes]) -> None:
    for sign, patience in ((signal.SIGTERM, 5), (signal.SIGKILL, 10)):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(patience)
            # What the server itself had started may outlive it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            return


def last_line(log: Path) -> str:
    """The last thing that a process said."""
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1].strip()[:200] if lines else "it said nothing"
