"""Generate an SDK from the specs beside this file, and call a server with it.

python examples/own_sdk.py                              # writes the package colors_sdk
inferwire serve --package colors_sdk
python examples/own_sdk.py http://127.0.0.1:8000        # in a second terminal

A project usually commits the generated package and imports it, so that type checkers see its types.
This program imports it by name, because the package does not exist before the first run.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

from inferwire_codegen import SpecError, build, read, replace_tree, report

SPECS = Path(__file__).with_name("specs")
PACKAGE = "colors_sdk"


def generate() -> None:
    """Write the package into the working directory."""
    texts = read(SPECS)
    try:
        files = build(texts, PACKAGE)
    except SpecError as error:
        raise SystemExit(report(error.problems, texts)) from None
    replace_tree(files, Path(PACKAGE))


def main() -> None:
    """Generate the package; if there is a URL, call its server."""
    generate()
    url = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL")
    if url is None:
        print(f"wrote {PACKAGE}")
        return
    sys.path.insert(0, str(Path.cwd()))
    sdk: Any = importlib.import_module(PACKAGE)
    client = sdk.InferenceClient(base_url=url, timeout=10)
    for color in client.name_color("a ripe tomato", top_k=2):
        print(f"{color.name}: {color.score:.2f}")


if __name__ == "__main__":
    main()
