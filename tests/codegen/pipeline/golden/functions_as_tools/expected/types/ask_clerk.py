"""Types of the task `ask-clerk`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "AskClerkBook",
    "AskClerkBookParam",
    "AskClerkInput",
    "AskClerkInputParam",
    "AskClerkLine",
    "AskClerkLineParam",
    "AskClerkOutput",
    "AskClerkPage",
    "AskClerkWish",
]

from collections.abc import Sequence
from typing import Annotated, NotRequired, TypedDict

from inferwire_runtime import JsonObject, Model
from pydantic import Field


class AskClerkBook(Model):
    name: str
    """Its name."""
    about: str | None = None
    """What is in it."""
    form: JsonObject | None = None
    """How to look something up."""
    exact: bool | None = None
    """Whether the form is exact."""


class AskClerkInput(Model):
    lines: list[AskClerkLine]
    """What was said."""
    books: list[AskClerkBook] | None = None
    """The books."""
    speed: int | None = None
    """The speed."""


class AskClerkLine(Model):
    by: str
    """Who said it."""
    text: str
    """What was said."""
    wish: str | None = None
    """The wish that it answers."""


class AskClerkOutput(Model):
    text: str | None
    """The answer."""
    wishes: list[AskClerkWish] | None = None
    """What to look up."""


class AskClerkPage(Model):
    name: str
    """The book."""
    page: str
    """What to look up, as JSON."""


class AskClerkWish(Model):
    wish_number: Annotated[str | None, Field(alias="wish-number")] = None
    """Its number."""
    book: AskClerkPage
    """Where to look it up."""


class AskClerkBookParam(TypedDict):
    name: str
    """Its name."""
    about: NotRequired[str]
    """What is in it."""
    form: NotRequired[JsonObject]
    """How to look something up."""
    exact: NotRequired[bool]
    """Whether the form is exact."""


class AskClerkInputParam(TypedDict):
    lines: Sequence[AskClerkLine | AskClerkLineParam]
    """What was said."""
    books: NotRequired[Sequence[AskClerkBook | AskClerkBookParam] | None]
    """The books."""
    speed: NotRequired[int]
    """The speed."""


class AskClerkLineParam(TypedDict):
    by: str
    """Who said it."""
    text: str
    """What was said."""
    wish: NotRequired[str | None]
    """The wish that it answers."""
