"""The command ``inferwire``: a local server, a demo and a table of methods."""

from __future__ import annotations

import argparse
import importlib.metadata
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

_PACKAGE = "inferwire"
_EXTRA = {"jsonschema", "PIL", "rich", "starlette", "uvicorn"}
_EPILOG = """\
exit status: 0 on success, 1 if the results differ, 2 if the command could not run"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit status."""
    options = _parser().parse_args(arguments)
    # A package in the working directory can be used, but does not hide an installed one.
    sys.path.append(str(Path.cwd()))
    try:
        if options.command == "serve":
            return _serve(options.package, options.host, options.port)
        if options.command == "methods":
            return _methods(
                options.package, options.into or options.check, check=bool(options.check)
            )
        return _demo(options.package)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _EXTRA:
            raise
        return _fail(f"{error.name} is not installed; run: pip install 'inferwire[testing]'")
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inferwire",
        description="Serve, demonstrate and document the methods of a generated package.",
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"inferwire {_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    serve = commands.add_parser(
        "serve", help="serve the package's examples until interrupted", epilog=_EPILOG
    )
    demo = commands.add_parser(
        "demo", help="call every method with both clients and compare results", epilog=_EPILOG
    )
    methods = commands.add_parser(
        "methods", help="print the package's methods as a Markdown table", epilog=_EPILOG
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
    where = methods.add_mutually_exclusive_group()
    where.add_argument(
        "--into", type=Path, metavar="FILE", help="write the table between its marks in this file"
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


def _serve(package: str, host: str, port: int) -> int:
    from inferwire_testing._demo.demo import make_console
    from inferwire_testing._demo.report import print_serving
    from inferwire_testing._fixtures.media import FixtureError
    from inferwire_testing._manifest import ManifestError, load_manifest
    from inferwire_testing._server.app import LocalServer

    for number in (signal.SIGINT, signal.SIGTERM):  # Background jobs of a shell ignore SIGINT.
        signal.signal(number, signal.default_int_handler)
    console = make_console()
    try:
        manifest = load_manifest(package)
        with LocalServer(manifest, host=host, port=port) as server:
            print_serving(console, manifest, server.url)
            server.wait()
    except KeyboardInterrupt:
        console.print("Stopped.")
    except (ManifestError, FixtureError) as error:
        return _fail(str(error))
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
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
