"""Try the newest versions of frameworks: `python -m tests.ecosystem FOLDER` prints a table.

Each framework has an environment of its own in the folder, since their requirements exclude each
other's newest versions; a file of checks, which runs alone, too (`python -m
tests.ecosystem.with_langchain`, with the URL of another server if need be); and a section with
samples in docs/frameworks.md. All of them use one local server.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from tests.ecosystem.checks import HEAD
from tests.ecosystem.server import serving

ROOT = Path(__file__).parents[2]
FRAMEWORKS = {
    "instructor": ("instructor",),
    "LangChain": ("langchain-huggingface",),
    "LlamaIndex": (
        "llama-index-core",
        "llama-index-embeddings-huggingface-api",
        "llama-index-llms-huggingface-api",
    ),
    "pydantic-ai": ("pydantic-ai-slim[huggingface]",),
    "smolagents": ("smolagents",),
}
"""The packages of each framework."""
ALSO = ("huggingface_hub", "langchain-core", "openai")
"""Packages that have a part in the results."""
SERVER = "http://127.0.0.1:8080"
"""The server in the samples."""


def python(framework: str, folder: Path) -> Path:
    """Return the interpreter of the framework's environment, with its newest version."""
    home = folder / framework
    found = home / "bin" / "python"
    if not found.exists():
        subprocess.run([sys.executable, "-m", "venv", home], check=True)
    options = ("-q", "--disable-pip-version-check", "--upgrade", "--upgrade-strategy", "eager")
    install: list[str | Path] = [found, "-m", "pip", "install", *options, "-e", ROOT]
    # Its warnings go to the output, which is for the table.
    subprocess.run([*install, *FRAMEWORKS[framework]], check=True, stdout=sys.stderr)
    return found


def versions(framework: str, folder: Path) -> str:
    """Return the versions of the framework's packages."""
    paths = [str(one) for one in (folder / framework).glob("lib/python*/site-packages")]
    names = [*(name.partition("[")[0] for name in FRAMEWORKS[framework]), *ALSO]
    found = [next(iter(metadata.distributions(name=one, path=paths)), None) for one in names]
    shown = (f"{name} {one.version}" for name, one in zip(names, found, strict=True) if one)
    return f"{framework}: {', '.join(shown)}"


def sample(framework: str, url: str) -> str:
    """Return the samples of the framework, for this server."""
    text = (ROOT / "docs" / "frameworks.md").read_text("utf-8").replace(SERVER, url)
    section = text.partition(f"\n## {framework}\n")[2].partition("\n## ")[0]
    return "\n".join(re.findall(r"^```python\n(.*?)^```$", section, re.DOTALL | re.MULTILINE))


def main() -> int:
    """Run the checks of each framework, and the samples; return 1 if one fails."""
    folder = Path(sys.argv[1]).absolute()
    found = {framework: python(framework, folder) for framework in FRAMEWORKS}
    print(f"Python {platform.python_version()}")
    print(*(versions(framework, folder) for framework in FRAMEWORKS), "", HEAD, sep="\n")
    failed = 0
    with serving() as url:
        for framework, executable in found.items():
            module = f"tests.ecosystem.with_{framework.lower().replace('-', '_')}"
            failed |= _fails([executable, "-m", module, url])
        for framework, executable in found.items():
            print(f"\nThe samples of {framework} print:", flush=True)
            failed |= _fails([executable, "-c", sample(framework, url)])
    return int(failed)


def _fails(command: list[str | Path]) -> bool:
    sys.stdout.flush()
    return subprocess.run(command, cwd=ROOT, check=False).returncode != 0


if __name__ == "__main__":
    sys.exit(main())
