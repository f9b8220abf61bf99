"""Run in an environment that holds the wheel and its plain dependencies: is it whole?"""

from __future__ import annotations

import importlib.util
import inspect
import re
import subprocess
import sys
import typing
import zipfile
from email.parser import Parser

REQUIRED = {
    "inferwire/__init__.py",
    "inferwire/_manifest.json",
    "inferwire/_manifest/chat_completion.json",
    "inferwire/py.typed",
    "inferwire_runtime/py.typed",
    "inferwire_testing/py.typed",
    "inferwire_codegen/py.typed",
    "inferwire_codegen/services.json",
    "inferwire_codegen/templates/client.jinja",
    *(
        f"inferwire_codegen/schemas/{kind}.schema.json"
        for kind in ("endpoint", "example", "protocol", "task", "types")
    ),
}
DOCUMENTS = ("CHANGELOG.md", "docs/calls.md", "docs/methods.md", "examples/chat.py")
TOP = {"inferwire", "inferwire_runtime", "inferwire_testing", "inferwire_codegen"}


def check_contents(wheel: str) -> None:
    """The wheel holds everything that an installed package needs, and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert names >= REQUIRED, f"missing: {sorted(REQUIRED - names)}"
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    (data,) = (top for top in tops if top.endswith(".data"))
    assert tops - {data} == TOP, f"unexpected: {sorted(tops ^ TOP)}"
    documents = {f"{data}/data/share/doc/inferwire/{name}" for name in DOCUMENTS}
    assert names >= documents, f"missing: {sorted(documents - names)}"


def check_description(wheel: str) -> None:
    """The long description has no relative link, and each path that it names is installed."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        description = Parser().parsestr(archive.read(metadata).decode()).get_payload()
    assert isinstance(description, str)
    links = re.findall(r"\]\(([^)]*)\)", description)
    assert all(link.startswith("https://") for link in links), links
    paths = re.findall(r"`((?:docs|examples)/[^`]*|[A-Z]+\.md)`", description)
    assert len(paths) >= len(DOCUMENTS)
    missing = [path for path in paths if not any(name.endswith(f"/{path}") for name in names)]
    assert not missing, missing


def check_import() -> None:
    """The package works without any extra, and its hints resolve without Pillow."""
    assert importlib.util.find_spec("PIL") is None, "Pillow is here: this proves nothing"
    import inferwire

    assert importlib.util.find_spec("inferwire.types") is not None
    for client in (inferwire.InferenceClient, inferwire.AsyncInferenceClient):
        for name, value in vars(client).items():
            if inspect.isfunction(value):
                assert typing.get_type_hints(value), name
    for name in vars(inferwire)["__all__"]:
        getattr(inferwire, name)


def check_commands() -> None:
    """A command whose extra is missing says which one."""
    for module, extra in (("inferwire_testing", "testing"), ("inferwire_codegen", "codegen")):
        command = [sys.executable, "-m", module, "demo" if extra == "testing" else "check"]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode != 0
        assert f"inferwire[{extra}]" in result.stderr, result.stderr
        assert "Traceback" not in result.stderr, result.stderr


if __name__ == "__main__":
    check_contents(sys.argv[1])
    check_description(sys.argv[1])
    check_import()
    check_commands()
    print("the wheel is whole")
