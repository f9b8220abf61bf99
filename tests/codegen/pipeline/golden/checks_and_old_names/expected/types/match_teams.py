"""Types of the task `match-teams`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "MatchTeamsInput",
    "MatchTeamsInputParam",
    "MatchTeamsOutput",
    "MatchTeamsParameters",
    "MatchTeamsParametersParam",
    "MatchTeamsWeather",
    "MatchTeamsWeatherParam",
]

from typing import NotRequired, TypedDict

from inferwire_runtime import Model


class MatchTeamsInput(Model):
    inputs: str
    """The season."""
    parameters: MatchTeamsParameters


class MatchTeamsOutput(Model):
    games: list[list[str]]
    """Pairs."""


class MatchTeamsParameters(Model):
    teams: list[str]
    """The teams."""
    venue: str | None = None
    """Where."""
    home: str | None = None
    """Who is at home."""
    away: str | None = None
    """Who is not."""
    hours: int | None = None
    """How long."""
    fair: bool | None = None
    """Even out the fixtures."""
    weather: MatchTeamsWeather | None = None


class MatchTeamsWeather(Model):
    rain: bool | None = None
    """Play in the rain."""
    frost: bool | None = None
    """Play in the frost."""


class MatchTeamsInputParam(TypedDict):
    inputs: str
    """The season."""
    parameters: MatchTeamsParameters | MatchTeamsParametersParam


class MatchTeamsParametersParam(TypedDict):
    teams: list[str]
    """The teams."""
    venue: NotRequired[str]
    """Where."""
    home: NotRequired[str]
    """Who is at home."""
    away: NotRequired[str]
    """Who is not."""
    hours: NotRequired[int]
    """How long."""
    fair: NotRequired[bool]
    """Even out the fixtures."""
    weather: NotRequired[MatchTeamsWeather | MatchTeamsWeatherParam]


class MatchTeamsWeatherParam(TypedDict):
    rain: NotRequired[bool]
    """Play in the rain."""
    frost: NotRequired[bool]
    """Play in the frost."""
