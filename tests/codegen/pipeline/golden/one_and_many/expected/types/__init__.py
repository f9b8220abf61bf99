"""The types of all tasks, each loaded on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import map_text as map_text
    from . import pick_card as pick_card
    from . import rank_words as rank_words
    from .map_text import MapTextInput as MapTextInput
    from .map_text import MapTextInputParam as MapTextInputParam
    from .pick_card import PickCardInput as PickCardInput
    from .pick_card import PickCardInputParam as PickCardInputParam
    from .pick_card import PickCardOutput as PickCardOutput
    from .pick_card import PickCardOutputElement as PickCardOutputElement
    from .pick_card import PickCardParameters as PickCardParameters
    from .pick_card import PickCardParametersParam as PickCardParametersParam
    from .rank_words import RankWordsInput as RankWordsInput
    from .rank_words import RankWordsInputParam as RankWordsInputParam
    from .rank_words import RankWordsOutput as RankWordsOutput
    from .rank_words import RankWordsOutputElement as RankWordsOutputElement
    from .rank_words import RankWordsParameters as RankWordsParameters
    from .rank_words import RankWordsParametersParam as RankWordsParametersParam

_HOMES: dict[str, str] = {
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
"""Where each name is loaded from, the first time that it is asked for."""

__all__ = [
    "MapTextInput",
    "MapTextInputParam",
    "PickCardInput",
    "PickCardInputParam",
    "PickCardOutput",
    "PickCardOutputElement",
    "PickCardParameters",
    "PickCardParametersParam",
    "RankWordsInput",
    "RankWordsInputParam",
    "RankWordsOutput",
    "RankWordsOutputElement",
    "RankWordsParameters",
    "RankWordsParametersParam",
]

if not TYPE_CHECKING:

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
