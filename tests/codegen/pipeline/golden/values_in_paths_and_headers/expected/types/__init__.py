"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import burn_letter as burn_letter
    from . import keep_letter as keep_letter
    from . import list_letters as list_letters
    from . import move_letter as move_letter
    from .burn_letter import *
    from .keep_letter import *
    from .list_letters import *
    from .move_letter import *
else:
    _HOMES = {
        "BurnLetterInput": ".burn_letter",
        "BurnLetterInputParam": ".burn_letter",
        "KeepLetterInput": ".keep_letter",
        "KeepLetterInputParam": ".keep_letter",
        "ListLettersInput": ".list_letters",
        "ListLettersInputParam": ".list_letters",
        "ListLettersOutput": ".list_letters",
        "ListLettersOutputElement": ".list_letters",
        "MoveLetterInput": ".move_letter",
        "MoveLetterInputParam": ".move_letter",
        "MoveLetterOutput": ".move_letter",
        "burn_letter": ".burn_letter",
        "keep_letter": ".keep_letter",
        "list_letters": ".list_letters",
        "move_letter": ".move_letter",
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
