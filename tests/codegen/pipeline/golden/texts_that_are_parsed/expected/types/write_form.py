"""Types of the task `write-form`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "Form",
    "Page",
    "WriteFormInput",
    "WriteFormInputParam",
    "WriteFormLayout",
    "WriteFormLayoutParam",
    "WriteFormOutput",
    "WriteFormSchema",
    "WriteFormSchemaParam",
]

from typing import Annotated, NotRequired, TypedDict

from inferwire_runtime import JsonObject, Model
from pydantic import Field


class Form(Model):
    front_page: Page
    """The first page."""
    ended_by: str | None = None
    """Why it ends."""


class Page(Model):
    text: str | None = None
    """The text."""
    refusal: str | None = None
    """The refusal."""


class WriteFormInput(Model):
    subject: str
    """The subject."""
    notes: bool | None = None
    """Whether to return all about the forms."""
    layout: WriteFormLayout | None = None
    """The layout."""
    copies: int | None = None
    """The number of forms."""


class WriteFormLayout(Model):
    kind: str
    """The kind."""
    of: WriteFormSchema | None = None
    """The schema."""


class WriteFormOutput(Model):
    forms: list[Form]
    """The forms."""


class WriteFormSchema(Model):
    name: str | None = None
    """The name."""
    schema_: Annotated[JsonObject, Field(alias="schema")]
    """The schema."""
    exact: bool | None = None
    """Whether it is exact."""


class WriteFormInputParam(TypedDict):
    subject: str
    """The subject."""
    notes: NotRequired[bool]
    """Whether to return all about the forms."""
    layout: NotRequired[WriteFormLayout | WriteFormLayoutParam | None]
    """The layout."""
    copies: NotRequired[int]
    """The number of forms."""


class WriteFormLayoutParam(TypedDict):
    kind: str
    """The kind."""
    of: NotRequired[WriteFormSchema | WriteFormSchemaParam | None]
    """The schema."""


class WriteFormSchemaParam(TypedDict):
    name: NotRequired[str]
    """The name."""
    schema: JsonObject
    """The schema."""
    exact: NotRequired[bool]
    """Whether it is exact."""
