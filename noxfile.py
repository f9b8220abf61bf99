"""Every check of the project: `nox` runs them all, `nox -s NAME` runs one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

nox.options.sessions = ["lint", "typecheck", "generated", "tests", "package"]
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True

ALL = ("-e", ".[codegen,images,testing]", "-c", "constraints.txt", "-q")
DEV = nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), "dev")
CLIENT = ("--specs", "specs", "--out", "generated/inferwire")


def install(session: nox.Session, *packages: str) -> None:
    """Install packages in the versions of constraints.txt."""
    session.install(*packages, "-c", "constraints.txt", "-q")


@nox.session
def lint(session: nox.Session) -> None:
    """Formatting and the linter's rules, over everything that is written by hand."""
    install(session, "ruff")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Pyright strict and mypy strict over everything, generated code included."""
    session.install(*ALL, *DEV)
    session.run("pyright")
    session.run("mypy")
    session.run("python", "tests/typing/ignores.py")


@nox.session
def generated(session: nox.Session) -> None:
    """The committed package is what the specs give, and the documents made of it are too."""
    session.install(*ALL)
    session.run("inferwire-codegen", "lint", "--specs", "specs")
    session.run("inferwire-codegen", "check", *CLIENT)
    session.run("inferwire", "methods", "--check", "README.md")


@nox.session
def tests(session: nox.Session) -> None:
    """The test suite, in parallel."""
    session.install(*ALL, *DEV)
    session.run("pytest", "-n", os.environ.get("PYTEST_WORKERS", "2"), *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """The wheel, installed alone: complete, importable, and typed for whoever installs it."""
    install(session, "build", "hatchling", "pyright[nodejs]")
    folder = Path(session.create_tmp())
    shutil.rmtree(folder / "dist", ignore_errors=True)
    session.run("python", "-m", "build", "--wheel", "--no-isolation", "-o", f"{folder}/dist")
    (wheel,) = (folder / "dist").glob("*.whl")
    session.run("pip", "uninstall", "-y", "-q", "inferwire", "pillow")
    install(session, str(wheel))
    session.run("python", "tests/packaging/installed_alone.py", str(wheel))
    with session.chdir(folder):
        session.run("pyright", "--verifytypes", "inferwire", "--ignoreexternal")
    install(session, f"{wheel}[images]")
    session.run("python", "tests/packaging/strict_script.py")


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Regenerate the committed package from the specs, and the documents made of it."""
    session.install(*ALL)
    session.run("inferwire-codegen", "generate", *CLIENT)
    session.run("inferwire", "methods", "--into", "README.md")
    with Path("docs/problems.md").open("w", encoding="utf-8") as page:
        session.run("inferwire-codegen", "lint", "--codes", stdout=page)


@nox.session(default=False)
def benchmarks(session: nox.Session) -> None:
    """Measure the SDK against raw httpx, and the generator from 10 to 1,000 tasks; two tables."""
    session.install(*ALL)
    session.run("python", "-m", "tests.benchmarks", *session.posargs)


@nox.session(default=False)
def faults(session: nox.Session) -> None:
    """Every mode of failure, cut and wrong answer in both halves, and the whole soak."""
    in_full(session, "tests/faults", "tests/runtime", "tests/generated")


@nox.session(default=False)
def generator(session: nox.Session) -> None:
    """All that the generator is held to, hostile specs and the proof of `diff` in full."""
    in_full(session, "tests/codegen")


def in_full(session: nox.Session, *paths: str) -> None:
    """Run tests of which the default session takes a seeded tenth; prints tables and figures."""
    session.install(*ALL, *DEV)
    workers = os.environ.get("PYTEST_WORKERS", "2")
    everything = {"INFERWIRE_FULL": "1"}
    session.run("pytest", *paths, "-n", workers, *session.posargs, env=everything)


@nox.session(default=False)
def live(session: nox.Session) -> None:
    """Both clients against real servers, installed on first use; prints a table of what ran."""
    session.install(*ALL, *DEV)
    files = ("-o", "python_files=live_*.py", "tests/live")
    session.run("pytest", "--show-capture=stdout", *files, *session.posargs)
