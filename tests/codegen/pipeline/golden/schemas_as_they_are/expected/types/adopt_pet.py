"""Types of the task `adopt-pet`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "AdoptPetInput",
    "AdoptPetInputParam",
    "AdoptPetOutputOthers",
    "Adoption",
    "AdoptionPet",
    "Cat",
    "Dog",
    "HomeVisit",
    "PetKeeper",
    "PetKeeperAddress",
    "PetKeeperAddressParam",
    "PetKeeperParam",
    "UnknownAdoptionPet",
]

from typing import Annotated, Literal, NotRequired, TypedDict

from inferwire_runtime import Constant, JsonValue, Model, Variants
from pydantic import Field
from typing_extensions import TypeAliasType


class UnknownAdoptionPet(Model):
    """`AdoptionPet` of a kind that is not listed; `['kind']` is its kind."""

    @property
    def kind(self) -> None:
        """None, unlike in all listed kinds."""
        return None


class AdoptPetInput(Model):
    keeper: PetKeeper
    """Who adopts it."""
    age: Annotated[int | None, Field(ge=0, lt=40)] = None
    """Its age in years."""
    size: tuple[Annotated[float, Field(ge=0.0)], Literal["cm", "in"]] | None = None
    """Its height, with the unit."""
    lot: Annotated[Literal[1, 2, True], Constant()] | None = None
    """The number in the queue, or whether any will do."""
    share: float | None = None
    """The share of the costs."""
    home_page: Annotated[str | None, Field(alias="home page")] = None
    """A page about the keeper."""
    tags: dict[str, Annotated[str, Field(pattern="^[a-z]+$")]] | None = None
    """Words by language."""


class Adoption(Model):
    pet: AdoptionPet
    """The pet."""
    others: list[AdoptionPet | None] | None = None
    visit: HomeVisit | None = None
    mood: Literal["calm", "wild"] | str | int | None = None
    notes: JsonValue | None = None


class Cat(Model):
    kind: Literal["cat"]
    lives: int


class Dog(Model):
    kind: Literal["dog"]
    friends: AdoptPetOutputOthers | None = None


AdoptionPet = TypeAliasType(
    "AdoptionPet", Annotated[Cat | Dog | UnknownAdoptionPet, Variants("kind", ("cat",), ("dog",))]
)

"""The pet."""

AdoptPetOutputOthers = TypeAliasType("AdoptPetOutputOthers", list[AdoptionPet | None])


class HomeVisit(Model):
    days: list[JsonValue] | None = None


class PetKeeper(Model):
    """Who adopts it."""

    name: Annotated[str, Field(min_length=1)]
    """The name."""
    address: PetKeeperAddress | None = None
    """Where the pet will live."""


class PetKeeperAddress(Model):
    """Where the pet will live."""

    street: str
    number: int | str | None = None


AdoptPetInputParam = TypedDict(
    "AdoptPetInputParam",
    {
        "keeper": "PetKeeper | PetKeeperParam",
        "age": NotRequired[int],
        "size": NotRequired[tuple[float, Literal["cm", "in"]]],
        "lot": NotRequired[Annotated[Literal[1, 2, True], Constant()] | None],
        "share": NotRequired[float],
        "home page": NotRequired[str | None],
        "tags": NotRequired[dict[str, str]],
    },
)


class PetKeeperAddressParam(TypedDict):
    """Where the pet will live."""

    street: str
    number: NotRequired[int | str]


class PetKeeperParam(TypedDict):
    """Who adopts it."""

    name: str
    """The name."""
    address: NotRequired[PetKeeperAddress | PetKeeperAddressParam]
    """Where the pet will live."""
