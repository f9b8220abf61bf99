"""The front end of the Inference API, installed and started for one task after the other."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from tests.live.servers.cache import fresh_log, made, run, virtualenv
from tests.live.servers.processes import Server, running

VERSION = "0.0.37"
TRANSFORMERS = "4.57.6"
TORCH = "torch==2.13.0"
HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SCRIPTS = tuple(HERE.with_name("models") / name for name in ("text.py", "media.py"))


def environment() -> Path:
    """The virtual environment that the front end and its pipelines run in."""

    folder = virtualenv(
        f"api-inference-community-{VERSION}",
        # Alone and first: what else is wanted would bring a build for graphics cards.
        (TORCH,),
        (
            TORCH,
            f"transformers=={TRANSFORMERS}",
            "imageio-ffmpeg",
            "pandas<3",
            "pillow",
            "psutil",
            "pydantic>=2",
            "scipy",
            "starlette<1",
            "uvicorn",
        ),
        # Without what it lists, which is for its own tests.
        ("--no-deps", f"api-inference-community=={VERSION}"),
    )
    # It calls ffmpeg by name, and pip has it under another.
    ffmpeg = folder / "bin" / "ffmpeg"
    if not ffmpeg.exists():
        (found,) = folder.glob("lib/python*/site-packages/imageio_ffmpeg/binaries/ffmpeg-*")
        ffmpeg.symlink_to(found)
    return folder


def models() -> Path:
    """The folder of all models."""
    tools = environment()

    def make(folder: Path) -> None:
        python = tools / "bin" / "python"
        command = [str(python), "-m", "tests.live.models.text", str(folder)]
        run(command, log=fresh_log("models"), cwd=ROOT, env={"HF_HUB_OFFLINE": "1"})

    code = b"".join(script.read_bytes() for script in SCRIPTS)
    return made(f"models-{hashlib.sha256(code).hexdigest()[:12]}", make)


class Tasks:
    """One server at a time: a call for another task ends the one before."""

    def __init__(self, logs: Path) -> None:
        self._logs = logs
        self._task: str | None = None
        self._server: Server | None = None
        self._running = contextlib.ExitStack()

    def url(self, task: str) -> str:
        """The URL of a server for the task; without one, of that for all, without a front end."""
        if self._server is None or self._task != task:
            self.close()
            self._server = self._start(task)
            self._task = task
        return self._server.url

    def _start(self, task: str) -> Server:
        folder = environment() / "bin"
        command = [str(folder / "python"), "-m", "uvicorn", "tests.live.servers.pipelines_app:app"]
        return self._running.enter_context(
            running(
                [*command, "--host", "127.0.0.1", "--port", "{port}"],
                log=self._logs / f"{task or 'all'}.log",
                cwd=ROOT,
                env={
                    "MODELS": str(models()),
                    "TASK": task,
                    "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
                },
            )
        )

    def close(self) -> None:
        """End the server, if one runs."""
        self._running.close()
        self._server = None
