"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import tell_story as tell_story
    from .tell_story import *
else:
    _HOMES = {
        "TellStoryInput": ".tell_story",
        "TellStoryInputParam": ".tell_story",
        "TellStoryOutput": ".tell_story",
        "TellStoryStreamOutput": ".tell_story",
        "TellStoryStreamOutputItem": ".tell_story",
        "TellStoryStreamOutputWord": ".tell_story",
        "tell_story": ".tell_story",
    }
    __all__ = [name for name, home in _HOMES.items() if home != f".{name}"]

    def __getattr__(name: str) -> object:
        from importlib import import_module

        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(home, __name__)
        value = module if home == f".{name}" else getattr(module, name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})
