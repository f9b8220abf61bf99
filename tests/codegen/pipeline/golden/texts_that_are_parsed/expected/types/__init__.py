"""The types of all tasks, each imported on first use.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import note_word as note_word
    from . import parsed as parsed
    from . import write_form as write_form
    from .note_word import *
    from .parsed import *
    from .write_form import *
else:
    _HOMES = {
        "Form": ".write_form",
        "NoteWordInput": ".note_word",
        "NoteWordInputParam": ".note_word",
        "NoteWordOutput": ".note_word",
        "NoteWordParameters": ".note_word",
        "NoteWordParametersParam": ".note_word",
        "Page": ".write_form",
        "ParsedNoteWord": ".parsed",
        "ParsedWriteForm": ".parsed",
        "ParsedWriteFormForms": ".parsed",
        "ParsedWriteFormFormsFrontPage": ".parsed",
        "WriteFormInput": ".write_form",
        "WriteFormInputParam": ".write_form",
        "WriteFormLayout": ".write_form",
        "WriteFormLayoutParam": ".write_form",
        "WriteFormOutput": ".write_form",
        "WriteFormSchema": ".write_form",
        "WriteFormSchemaParam": ".write_form",
        "note_word": ".note_word",
        "parsed": ".parsed",
        "write_form": ".write_form",
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
