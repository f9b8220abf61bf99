"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import adopt_pet as adopt_pet
    from . import read_anything as read_anything
    from . import read_nothing as read_nothing
    from .adopt_pet import *
    from .read_anything import *
    from .read_nothing import *
else:
    _HOMES = {
        "AdoptPetInput": ".adopt_pet",
        "AdoptPetInputParam": ".adopt_pet",
        "AdoptPetOutputOthers": ".adopt_pet",
        "Adoption": ".adopt_pet",
        "AdoptionPet": ".adopt_pet",
        "Cat": ".adopt_pet",
        "Dog": ".adopt_pet",
        "HomeVisit": ".adopt_pet",
        "PetKeeper": ".adopt_pet",
        "PetKeeperAddress": ".adopt_pet",
        "PetKeeperAddressParam": ".adopt_pet",
        "PetKeeperParam": ".adopt_pet",
        "ReadAnythingOutput": ".read_anything",
        "ReadNothingOutput": ".read_nothing",
        "UnknownAdoptionPet": ".adopt_pet",
        "adopt_pet": ".adopt_pet",
        "read_anything": ".read_anything",
        "read_nothing": ".read_nothing",
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
