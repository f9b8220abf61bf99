"""Kills the replacement of a tree before each of its steps.

``python killed.py FOLDER exchange|move``

Each is a process of its own, stopped by SIGKILL at its n-th change of the disk, for every n until
one gets through. Prints a line for each: what was there afterwards.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from pathlib import Path

from inferwire_codegen import replace_tree
from inferwire_codegen._naming import NOTICE
from inferwire_codegen._output import replace, write

STEPS = frozenset({"os.mkdir", "os.remove", "os.rename", "os.rmdir"})


def tree(word: str) -> dict[str, str]:
    names = ("__init__.py", "_client.py", "types/__init__.py", f"types/{word}.py")
    files = dict.fromkeys(names, f'"""{word}\n\n{NOTICE}\n"""\n')
    manifest = {"manifest": 2, "generator": "0", "methods": [word]}
    files |= {"_manifest.json": json.dumps(manifest), f"_manifest/{word}.json": "{}"}
    return {**files, "py.typed": ""}


def state(folder: Path) -> str:
    there = {name: data.decode() for name, data in write.read_tree(folder).items()}
    names = {"old": tree("old"), "new": tree("new")}
    found = [name for name, files in names.items() if files == there]
    return found[0] if found else "absent" if not folder.exists() else f"half: {sorted(there)}"


def killed(folder: Path, step: int) -> bool:
    """Replace the tree in a process that dies before that step; whether it did."""
    child = os.fork()
    if child == 0:
        steps = iter(range(1, sys.maxsize))

        def hook(event: str, arguments: tuple[object, ...]) -> None:
            writes = event == "open" and isinstance(arguments[1], str) and arguments[1] != "r"
            if (writes or event in STEPS) and next(steps) == step:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(hook)
        replace_tree(tree("new"), folder)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def no_exchange(_one: Path, _other: Path) -> bool:
    """A system that cannot exchange two folders in one step."""
    return False


def main(parent: str, way: str) -> None:
    if way == "move":
        name = "_exchange_dirs"
        setattr(replace, name, no_exchange)
    folder = Path(parent, "tales")
    for step in range(1, 200):
        shutil.rmtree(parent)
        replace_tree(tree("old"), folder)
        died = killed(folder, step)
        found = state(folder)
        replace_tree(tree("new"), folder)
        left = [one.name for one in Path(parent).iterdir()]
        print(died, found, state(folder), left)
        if not died:
            return


if __name__ == "__main__":
    main(*sys.argv[1:])
