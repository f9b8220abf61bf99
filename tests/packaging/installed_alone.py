"""Run in an environment that holds the wheel and its plain dependencies: is it whole?"""

from __future__ import annotations

import importlib.util
import inspect
import subprocess
import sys
import typing
import zipfile

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
TOP = {"inferwire", "inferwire_runtime", "inferwire_testing", "inferwire_codegen"}


def check_contents(wheel: str) -> None:
    """The wheel holds everything that an installed package needs, and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert names >= REQUIRED, f"missing: {sorted(REQUIRED - names)}"
    tops = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == TOP, f"unexpected: {sorted(tops ^ TOP)}"


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
    check_import()
    check_commands()
    print("the wheel is whole")
