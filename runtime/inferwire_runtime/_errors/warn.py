"""Warnings that point to the caller's line."""

from __future__ import annotations

import warnings
from inspect import currentframe

_HOME = __name__.partition(".")[0]


def warn_caller(message: str, category: type[Warning]) -> None:
    """Warn with the location of the call to the generated method.

    The frames of this package are followed by the frames of the generated method and of its aliases
    in the same module, and then by the caller's frame.
    """
    frame = currentframe()
    names: list[str] = []
    while frame is not None:
        names.append(str(frame.f_globals.get("__name__")))
        frame = frame.f_back
    inside = next((at for at, name in enumerate(names) if not _is_ours(name)), len(names) - 1)
    caller = next((at for at in range(inside, len(names)) if names[at] != names[inside]), inside)
    warnings.warn(message, category, stacklevel=caller + 1)


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == _HOME
