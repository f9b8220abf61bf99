"""The checks and tools of this project: `nox` runs all checks, `nox -s NAME` runs one session."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import nox

nox.options.sessions = ["lint", "typecheck", "generated", "tests", "package"]
nox.options.reuse_existing_virtualenvs = True
nox.options.parallel = 2
nox.options.error_on_missing_interpreters = False  # tests-3.12 and its like are skipped then.

PINNED = ("-c", "constraints.txt", "-q")
ALL = ("-e", ".[codegen,images,otel,testing]")
PROJECT = nox.project.load_toml("pyproject.toml")
DEV = nox.project.dependency_groups(PROJECT, "dev")
PEERS = nox.project.dependency_groups(PROJECT, "peers")
CLIENT = ("--specs", "specs", "--out", "generated/inferwire")
SCHEMAS_OF = ("datamodel-code-generator", "jsonschema")
"""The packages whose sources contain the schemas of `nox -s corpus`."""


def install(session: nox.Session, *packages: str) -> None:
    """Install packages in the versions of constraints.txt, unless the environment has them."""
    files = [Path(name).read_text("utf-8") for name in ("pyproject.toml", "constraints.txt")]
    wanted = hashlib.sha256("\n".join([*packages, *files]).encode()).hexdigest()
    note = Path(session.virtualenv.location, f"installed-{wanted}")
    if not note.exists():
        session.install(*packages, *PINNED)
        note.touch()


def installed(session: nox.Session, package: str) -> str:
    """Return the version of an installed package."""
    code = f"import importlib.metadata; print(importlib.metadata.version({package!r}))"
    return str(session.run("python", "-c", code, silent=True)).strip()


def run_tests(session: nox.Session, *paths: str, **variables: str) -> None:
    """Run tests; with INFERWIRE_FULL=1, all cases instead of a seeded tenth."""
    install(session, *ALL, *DEV)
    # Tests wait for timeouts a fifth of their time, so two cores have work for three workers.
    workers = ("-n", os.environ.get("PYTEST_WORKERS", "3"), "--dist", "worksteal")
    # Where this is set, each of the hundred processes that tests start compiles all modules anew.
    variables["PYTHONDONTWRITEBYTECODE"] = ""
    session.run("pytest", *paths, *workers, *session.posargs, env=variables)


@nox.session(allow_parallel=True)
def lint(session: nox.Session) -> None:
    """Check the formatting and the linter's rules in all handwritten code."""
    install(session, "ruff")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(allow_parallel=True)
def typecheck(session: nox.Session) -> None:
    """Run pyright and mypy in strict mode on all code, including generated code."""
    install(session, *ALL, *DEV)
    session.run("pyright")
    session.run("mypy")
    session.run("python", "tests/typing/ignores.py")


@nox.session(allow_parallel=True)
def generated(session: nox.Session) -> None:
    """Check that the committed package and the generated documents match the specs."""
    install(session, *ALL)
    session.run("inferwire-codegen", "lint", "--specs", "specs")
    session.run("inferwire-codegen", "check", *CLIENT)
    session.run("inferwire", "methods", "--check", "docs/methods.md")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests in parallel; `nox -s tests-3.12` runs them on another interpreter."""
    run_tests(session)


for version in ("3.12", "3.13", "3.14"):
    nox.session(python=version, name=f"tests-{version}", default=False)(tests)


@nox.session(allow_parallel=True)
def package(session: nox.Session) -> None:
    """Build and install the wheel, and check that it is complete, importable and typed."""
    install(session, "build", "hatchling", "pyright[nodejs]")
    folder = Path(session.create_tmp())
    shutil.rmtree(folder / "dist", ignore_errors=True)
    session.run("python", "-m", "build", "--wheel", "--no-isolation", "-o", f"{folder}/dist")
    (wheel,) = (folder / "dist").glob("*.whl")
    session.run("pip", "uninstall", "-y", "-q", "inferwire", "pillow", "opentelemetry-api")
    session.install(str(wheel), *PINNED)
    session.run("python", "tests/packaging/installed_alone.py", str(wheel))
    session.install(f"{wheel}[images,otel]", *PINNED)
    with session.chdir(folder):
        for name in ("inferwire", "inferwire_runtime"):
            session.run("pyright", "--verifytypes", name, "--ignoreexternal")
    session.run("python", "tests/packaging/strict_script.py")


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Generate the committed package and the generated documents again from the specs."""
    install(session, *ALL)
    session.run("inferwire-codegen", "generate", *CLIENT)
    session.run("inferwire", "methods", "--into", "docs/methods.md")
    with Path("docs/problems.md").open("w", encoding="utf-8") as page:
        session.run("inferwire-codegen", "lint", "--codes", stdout=page)


@nox.session(default=False)
def benchmarks(session: nox.Session) -> None:
    """Measure the SDK against plain httpx, and the generator with 10 to 1,000 tasks."""
    install(session, *ALL, *DEV, *PEERS)
    session.run("python", "-m", "tests.benchmarks", *session.posargs)


@nox.session(default=False)
def programs(session: nox.Session) -> None:
    """Run the examples and the same programs on other SDKs, and count their lines of code."""
    install(session, *ALL, *DEV, *PEERS)
    session.run("python", "-m", "tests.benchmarks.programs")


@nox.session(default=False)
def ecosystem(session: nox.Session) -> None:
    """Try the newest versions of frameworks with both clients; print a table of what works."""
    folder = session.create_tmp()
    session.run("python", "-m", "tests.ecosystem", folder, env={"HF_HUB_OFFLINE": "1"})


@nox.session(default=False)
def typing(session: nox.Session) -> None:
    """Print what four type checkers find, what checking costs, and the sizes of hovers."""
    install(session, *ALL, *DEV, *PEERS)
    session.run("python", "-m", "tests.typing", *session.posargs)


@nox.session(default=False)
def corpus(session: nox.Session) -> None:
    """Count which JSON Schemas of other projects are accepted as they are, and are true."""
    install(session, *ALL, *DEV)
    folder = session.create_tmp()
    pinned = [f"{name}=={installed(session, name)}" for name in SCHEMAS_OF]
    session.run("pip", "download", "-q", "--no-binary=:all:", "--no-deps", "-d", folder, *pinned)
    with session.chdir(folder):
        session.run("npm", "pack", "--silent", "@huggingface/tasks", external=True)
    session.run("python", "-m", "tests.corpus", folder, *session.posargs)


@nox.session(default=False)
def faults(session: nox.Session) -> None:
    """Run all tests of failures and invalid responses with both clients, and the full soak test."""
    run_tests(session, "tests/faults", "tests/runtime", "tests/generated", INFERWIRE_FULL="1")


@nox.session(default=False)
def generator(session: nox.Session) -> None:
    """Run all tests of the generator, including hostile specs and the tests of `diff`."""
    run_tests(session, "tests/codegen", INFERWIRE_FULL="1")


@nox.session(default=False)
def live(session: nox.Session) -> None:
    """Call real servers, installed on first use, with both clients; print a table of results."""
    install(session, *ALL, *DEV)
    files = ("-o", "python_files=live_*.py", "tests/live")
    session.run("pytest", "--show-capture=stdout", *files, *session.posargs)
