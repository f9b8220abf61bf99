"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import map_text as map_text
    from . import pick_card as pick_card
    from . import rank_words as rank_words
    from .map_text import *
    from .pick_card import *
    from .rank_words import *
else:
    _HOMES = {
        "MapTextInput": ".map_text",
        "MapTextInputParam": ".map_text",
        "PickCardInput": ".pick_card",
        "PickCardInputParam": ".pick_card",
        "PickCardOutput": ".pick_card",
        "PickCardOutputElement": ".pick_card",
        "PickCardParameters": ".pick_card",
        "PickCardParametersParam": ".pick_card",
        "RankWordsInput": ".rank_words",
        "RankWordsInputParam": ".rank_words",
        "RankWordsOutput": ".rank_words",
        "RankWordsOutputElement": ".rank_words",
        "RankWordsParameters": ".rank_words",
        "RankWordsParametersParam": ".rank_words",
        "map_text": ".map_text",
        "pick_card": ".pick_card",
        "rank_words": ".rank_words",
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
