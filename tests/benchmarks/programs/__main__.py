"""The example programs beside the same programs on openai and huggingface_hub.

`python -m tests.benchmarks.programs` runs each program of each SDK against the same local server,
fails if they print different things, and prints a table: lines of code, and errors of pyright in
strict mode.
"""

from __future__ import annotations

import importlib.metadata
import io
import json
import shutil
import subprocess
import sys
import tempfile
import tokenize
from pathlib import Path

from tests.benchmarks.programs.cases import CASES

ROOT = Path(__file__).parents[3]
FOLDERS = {
    "inferwire": ROOT / "examples",
    "openai": Path(__file__).with_name("with_openai"),
    "huggingface_hub": Path(__file__).with_name("with_hub"),
}
PROGRAMS = ("streaming", "structured", "tools", "relay", "search", "openai_routes")
LAYOUT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}


def code_lines(path: Path) -> int:
    """Count the lines that hold code: not blank lines, comments and docstrings."""
    lines: set[int] = set()
    statement: list[tokenize.TokenInfo] = []
    for token in tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline):
        if token.type not in LAYOUT:
            statement.append(token)
        elif token.type == tokenize.NEWLINE:
            if any(one.type != tokenize.STRING for one in statement):
                lines.update(n for one in statement for n in range(one.start[0], one.end[0] + 1))
            statement = []
    return len(lines)


def strict_errors(files: list[Path]) -> dict[str, int]:
    """Count the errors of pyright in strict mode in each file."""
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            shutil.copy(path, folder)
        Path(folder, "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', "utf-8")
        command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    names = [Path(one["file"]).stem for one in found if one["severity"] == "error"]
    return {path.stem: names.count(path.stem) for path in files}


def main() -> int:
    """Run and count the programs; return 1 if two of them print different things."""
    failed = runs = 0
    for case in CASES:
        able = {sdk: folder for sdk, folder in FOLDERS.items() if sdk not in case.without}
        printed = {sdk: case.run(sdk, folder) for sdk, folder in able.items()}
        runs += len(printed)
        if len(set(printed.values())) > 1:
            failed = 1
            print(f"{case.name} differs:", *printed.items(), sep="\n  ")
    print(f"{len(CASES)} cases, {runs} runs")
    paths = {
        sdk: [one for name in PROGRAMS if (one := folder / f"{name}.py").exists()]
        for sdk, folder in FOLDERS.items()
    }
    errors = {sdk: strict_errors(files) for sdk, files in paths.items()}
    lines = {sdk: {one.stem: code_lines(one) for one in files} for sdk, files in paths.items()}
    print("| program |", *(f"{sdk} {importlib.metadata.version(sdk)} |" for sdk in FOLDERS))
    print("|---|" + "---|" * len(FOLDERS))
    for name in PROGRAMS:
        cells = (
            f"{lines[sdk][name]} ({errors[sdk][name]})" if name in lines[sdk] else "none"
            for sdk in FOLDERS
        )
        print(f"| {name} |", *(f"{cell} |" for cell in cells))
    common = [name for name in PROGRAMS if all(name in lines[sdk] for sdk in FOLDERS)]
    sums = [
        (sum(lines[sdk][name] for name in common), sum(errors[sdk][name] for name in common))
        for sdk in FOLDERS
    ]
    print("| all that each SDK has |", *(f"{count} ({wrong}) |" for count, wrong in sums))
    return failed


if __name__ == "__main__":
    sys.exit(main())
