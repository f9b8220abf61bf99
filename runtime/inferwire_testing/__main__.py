"""The command ``inferwire``: a local server, a demo and a table of methods."""

from __future__ import annotations

import argparse
import errno
import importlib.metadata
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

_PACKAGE = "inferwire"
_EXTRA = {"jsonschema", "PIL", "rich", "starlette", "uvicorn"}
_EPILOG = """\
exit status: 0 on success, 1 if a result or the table differs, 2 if the command could not start"""
_COMMANDS = f"""\
serve and demo need the extra "testing": pip install 'inferwire[testing]'

{_EPILOG}"""
_SERVE = """\
Serve the examples of a package on a local server, and print requests to copy: for each task a
command for a POSIX shell and a Python call. The files that they refer to are deleted when the
server stops.

A request that equals an example gets the response of that example. Any other request that is
valid for a task gets the response of the nearest example of that task. The header
x-inferwire-example names the example (TASK/EXAMPLE), and x-inferwire-differences counts the
values that differ between the request and the example. Examples of errors only match exact
requests.

A request is valid for a task if it has the route and HTTP method of the task and its body fits
the input schema of the task. A raw body must not be empty.

The task of a request is found as follows:
  1. The path names it: a segment of the path is the name of the task. Put the name into the model
     id ("any/TASK") or into the base URL.
  2. Otherwise, the tasks whose examples use this path, or whose routes lead to it, and for which
     the request is valid: the task that fits the request best (it has the arguments that are set,
     takes a file where there is one, and returns the media type that the request accepts), then
     the task with the nearest example.
  3. If several tasks remain, the server responds with status 409 and lists the tasks.

The nearest example of a task is the one with the fewest values that differ, among those that return
the same type of result as the request (streamed or not, a batch or not, with the same options and
the same number of results) if there are any.

Responses to invalid requests: 400 if the body is not JSON, 422 with a JSON pointer to
each problem, 404 with the nearest routes, 405 with the right HTTP method."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit status."""
    options = _parser().parse_args(arguments)
    # A package in the working directory can be used, but does not hide an installed one.
    sys.path.append(str(Path.cwd()))
    try:
        if options.command == "serve":
            return _serve(
                options.package,
                (options.host, options.port),
                strict=options.strict,
                every=options.examples,
            )
        if options.command == "methods":
            return _methods(
                options.package, options.into or options.check, check=bool(options.check)
            )
        return _demo(options.package)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _EXTRA:
            raise
        return _fail(
            f"{options.command} needs {error.name.partition('.')[0]}, which is not installed; "
            "run: pip install 'inferwire[testing]'"
        )
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inferwire",
        description="A local server, a demo and documentation from the manifest of a package.",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"inferwire {_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    serve = commands.add_parser(
        "serve",
        help="serve the package's examples until interrupted",
        description=_SERVE,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    demo = commands.add_parser(
        "demo",
        help="call every method with both clients and compare results",
        description="Serve the examples of a package on a free port, make the call of each example "
        "with both clients, and compare each result with the example.",
        epilog=_EPILOG,
    )
    methods = commands.add_parser(
        "methods",
        help="print the package's methods as a Markdown table",
        description="Print the methods of a package, with what they do and return, as a Markdown "
        "table, or keep the table in a file up to date.",
        epilog=_EPILOG,
    )
    for command in (serve, demo, methods):
        command.add_argument(
            "--package", default=_PACKAGE, help="import name of the package (default: %(default)s)"
        )
    serve.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: %(default)s)"
    )
    serve.add_argument(
        "--port",
        type=int,
        default=8000,
        help="port to listen on; 0 for any free port (default: %(default)s)",
    )
    serve.add_argument(
        "--strict", action="store_true", help="respond only to requests that equal an example"
    )
    serve.add_argument(
        "--examples",
        action="store_true",
        help="print a request for every example (default: one for each task)",
    )
    where = methods.add_mutually_exclusive_group()
    where.add_argument(
        "--into",
        type=Path,
        metavar="FILE",
        help="replace the table in this file, between two comments",
    )
    where.add_argument(
        "--check", type=Path, metavar="FILE", help="check that this file has the current table"
    )
    return parser


def _demo(package: str) -> int:
    from inferwire_testing._demo.demo import make_console, run_demo
    from inferwire_testing._fixtures.media import FixtureError
    from inferwire_testing._manifest import ManifestError, load_manifest

    try:
        return 0 if run_demo(load_manifest(package), make_console()) else 1
    except (ManifestError, FixtureError) as error:
        return _fail(str(error))


def _serve(package: str, address: tuple[str, int], *, strict: bool, every: bool) -> int:
    from inferwire_testing._fixtures.media import FixtureError
    from inferwire_testing._manifest import ManifestError, load_manifest
    from inferwire_testing._samples.page import show
    from inferwire_testing._server.app import LocalServer

    for number in (signal.SIGINT, signal.SIGTERM):  # Background jobs of a shell ignore SIGINT.
        signal.signal(number, signal.default_int_handler)
    host, port = address
    try:
        manifest = load_manifest(package)
        with (
            tempfile.TemporaryDirectory(prefix="inferwire-") as folder,
            LocalServer(manifest, host=host, port=port, strict=strict) as server,
        ):
            show(manifest, server.url, Path(folder), strict=strict, every=every)
            server.wait()
    except KeyboardInterrupt:
        print("Stopped.")
    except (ManifestError, FixtureError) as error:
        return _fail(str(error))
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            reason = "the port is in use; choose another one with --port"
        return _fail(f"cannot listen on {host}:{port}: {reason}")
    return 0


def _methods(package: str, document: Path | None, *, check: bool) -> int:
    from inferwire_testing._manifest import ManifestError, load_manifest
    from inferwire_testing._methods import placed, table

    try:
        text = table(load_manifest(package))
        if document is None:
            print(text, end="")
            return 0
        before = document.read_text(encoding="utf-8")
        after = placed(before, text)
        if not check:
            document.write_text(after, encoding="utf-8")
        elif before != after:
            print(f"{document}: the table of methods is not up to date", file=sys.stderr)
            return 1
    except ManifestError as error:
        return _fail(str(error))
    except (OSError, ValueError) as error:
        return _fail(f"{document}: {error}")
    return 0


def _fail(message: str) -> int:
    print(f"inferwire: {message}", file=sys.stderr)
    return 2


def _version() -> str:
    try:
        return importlib.metadata.version("inferwire")
    except importlib.metadata.PackageNotFoundError:
        return "(not installed)"


if __name__ == "__main__":
    sys.exit(main())
