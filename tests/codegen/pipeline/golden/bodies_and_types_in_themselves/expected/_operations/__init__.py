"""How to call each task: one module per task, imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import add_image as add_image
    from . import count_words as count_words
    from . import endpoints as endpoints
    from . import find_images as find_images
    from . import protocols as protocols
    from . import set_labels as set_labels
else:
    _HOMES = {
        "add_image": ".add_image",
        "count_words": ".count_words",
        "endpoints": ".endpoints",
        "find_images": ".find_images",
        "protocols": ".protocols",
        "set_labels": ".set_labels",
    }

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
