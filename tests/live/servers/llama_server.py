"""llama.cpp's server, compiled from what the sdist of llama-cpp-python carries."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import tarfile
from contextlib import AbstractContextManager
from pathlib import Path

from tests.live.servers.cache import fresh_log, made, run, virtualenv
from tests.live.servers.processes import Server, running

VERSION = "0.3.36"
NAME = f"llama-server-{VERSION}"
SCRIPT = Path(__file__).parents[1] / "models" / "tiny_gguf.py"
BUILD = {
    "CMAKE_BUILD_TYPE": "Release",
    # The server's C++ is compiled quickly, and the arithmetic, which is C, well.
    "CMAKE_CXX_FLAGS_RELEASE": "-O1 -DNDEBUG",
    "CMAKE_C_FLAGS_RELEASE": "-O2 -DNDEBUG",
    # One file that runs on any machine of this kind, without libraries of its own.
    **dict.fromkeys(("BUILD_SHARED_LIBS", "GGML_NATIVE", "GGML_OPENMP", "LLAMA_OPENSSL"), "OFF"),
    **dict.fromkeys(("LLAMA_BUILD_TOOLS", "LLAMA_BUILD_SERVER"), "ON"),
    **dict.fromkeys(("LLAMA_BUILD_TESTS", "LLAMA_BUILD_EXAMPLES", "LLAMA_BUILD_APP"), "OFF"),
    **dict.fromkeys(("LLAMA_BUILD_UI", "LLAMA_USE_PREBUILT_UI"), "OFF"),
}
MODELS = {
    "plain": (),
    "tools": ("--end", "1", "--tool", "2"),
    "slow": ("--layers", "500", "--hidden", "512"),
}
"""The arguments that each model is made with."""


def executable() -> Path:
    """The server, compiled on first use: six minutes of a processor."""
    return made(NAME, _build) / "llama-server"


def _build(folder: Path) -> None:
    log = fresh_log(NAME)
    sources, tools = folder / "sources", folder / "tools"
    run([sys.executable, "-m", "venv", tools], log=log)
    pip = [tools / "bin" / "pip"]
    run([*pip, "install", "-q", "scikit-build-core", "ninja", "cmake"], log=log)
    # Without isolation, for which pip would fetch the tools a second time.
    flags = ("--no-deps", "--no-build-isolation", "--no-binary", "llama-cpp-python")
    wanted = f"llama-cpp-python=={VERSION}"
    run([*pip, "download", "-q", *flags, "-d", sources, wanted], log=log)
    with tarfile.open(next(sources.glob("*.tar.gz"))) as archive:
        archive.extractall(sources, filter="data")
    (code,) = sources.glob("*/vendor/llama.cpp")
    env = {"PATH": f"{tools / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    cmake, build = tools / "bin" / "cmake", folder / "build"
    settings = [f"-D{name}={value}" for name, value in BUILD.items()]
    run([cmake, "-G", "Ninja", "-S", code, "-B", build, *settings], log=log, env=env)
    run([cmake, "--build", build, "--target", "llama-server", "-j", "2"], log=log, env=env)
    shutil.copy(build / "bin" / "llama-server", folder)
    for left in (sources, tools, build):
        shutil.rmtree(left)


def model(name: str) -> Path:
    """A model of random numbers."""
    tools = virtualenv("gguf-0.19.0", ("gguf==0.19.0", "numpy", "tokenizers"))

    def make(folder: Path) -> None:
        python, out = tools / "bin" / "python", folder / "model.gguf"
        run([python, SCRIPT, out, *MODELS[name]], log=fresh_log(f"gguf-{name}"))

    digest = hashlib.sha256(SCRIPT.read_bytes() + repr(MODELS[name]).encode()).hexdigest()[:12]
    return made(f"gguf-{name}-{digest}", make) / "model.gguf"


def serving(
    name: str, log: Path, *options: str, wait: bool = True
) -> AbstractContextManager[Server]:
    """The server with this model; without waiting it may still be loading it."""
    command = [str(executable()), "-m", str(model(name)), "--host", "127.0.0.1"]
    command += ["--port", "{port}", "-c", "16384", "-np", "4", "-t", "1", "--jinja"]
    return running([*command, "--no-warmup", *options], log=log, health="/health" if wait else None)
