"""The types of all tasks, each loaded on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import match_teams as match_teams
    from .match_teams import MatchTeamsInput as MatchTeamsInput
    from .match_teams import MatchTeamsInputParam as MatchTeamsInputParam
    from .match_teams import MatchTeamsOutput as MatchTeamsOutput
    from .match_teams import MatchTeamsParameters as MatchTeamsParameters
    from .match_teams import MatchTeamsParametersParam as MatchTeamsParametersParam
    from .match_teams import MatchTeamsWeather as MatchTeamsWeather
    from .match_teams import MatchTeamsWeatherParam as MatchTeamsWeatherParam

_HOMES: dict[str, str] = {
    "MatchTeamsInput": ".match_teams",
    "MatchTeamsInputParam": ".match_teams",
    "MatchTeamsOutput": ".match_teams",
    "MatchTeamsParameters": ".match_teams",
    "MatchTeamsParametersParam": ".match_teams",
    "MatchTeamsWeather": ".match_teams",
    "MatchTeamsWeatherParam": ".match_teams",
    "match_teams": ".match_teams",
}
"""Where each name is loaded from, the first time that it is asked for."""

__all__ = [
    "MatchTeamsInput",
    "MatchTeamsInputParam",
    "MatchTeamsOutput",
    "MatchTeamsParameters",
    "MatchTeamsParametersParam",
    "MatchTeamsWeather",
    "MatchTeamsWeatherParam",
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
