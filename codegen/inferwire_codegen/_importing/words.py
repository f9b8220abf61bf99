"""Words of the source: names for definitions and arguments, and what descriptions give away.

Nothing here knows a task; it knows words such as "image" and "base64". Performs no I/O.
"""

from __future__ import annotations

import keyword
import re

from inferwire_codegen._naming import argument_fault

_LONGEST = 60
_MEDIA = {
    "image": ("image", "images", "picture", "photo", "photograph", "mask", "drawing"),
    "audio": ("audio", "sound", "speech", "voice", "recording", "song", "music"),
    "video": ("video", "videos", "clip", "film", "movie"),
}
_WORDS = {word: kind for kind, words in _MEDIA.items() for word in words}
_ENCODED = re.compile(r"(?i)\bbase-?64\b|\b(raw|encoded) bytes\b|\bbinary (data|file|content)\b")
_DATA = re.compile(
    rf"(?i)\b({'|'.join(_WORDS)}) (data|file|bytes)\b|\b(as|to) (an? )?({'|'.join(_WORDS)})\b"
)
_ADDRESS = re.compile(r"(?i)\burls?\b")
_TEXTS = frozenset({"text", "question", "query", "prompt", "context", "sentence", "caption"})


def pascal(text: str) -> str:
    """Words joined, each with a capital: the name of a definition."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    joined = "".join(word[0].upper() + word[1:] for word in words).lstrip("0123456789")
    return (joined[:1].upper() + joined[1:])[:_LONGEST] or "Type"


def is_type_name(title: str) -> bool:
    """A title that names a type; others are prose."""
    return re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", title) is not None


def one_of(plural: str) -> str:
    """The name of a member of a list of that name."""
    return plural[:-1] if re.search(r"..([^aeious]|[aeo])s$", plural) else f"{plural}Element"


def snake_case(name: str) -> str:
    """The name in lower case, with underscores where words begin."""
    split = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", split.lower()).strip("_")


def argument_name(name: str) -> str:
    """A name that an argument may have, as close as can be."""
    plain = snake_case(name).lstrip("0123456789_") or "value"
    if keyword.iskeyword(plain) or argument_fault(plain):
        plain = f"{plain}_"
    return plain[:_LONGEST]


def media_words(text: str) -> list[str]:
    """The kinds of media that a text speaks of, in order."""
    words = re.findall(r"[a-z]+", text.lower().replace("_", " "))
    return [_WORDS[word] for word in words if word in _WORDS]


def speaks_of_a_file(name: str, description: str, *, typed: bool) -> bool:
    """A property that its name or description makes a file.

    A string is one only if the text says so; what has no type at all needs less. What may be an
    address is none.
    """
    if _ADDRESS.search(description):
        return False
    if _ENCODED.search(description):
        return True
    return not typed and bool(_DATA.search(description) or snake_case(name) in _WORDS)


def speaks_of_a_text(name: str) -> bool:
    """A property that its name makes a text."""
    return snake_case(name) in _TEXTS


def media_type(name: str, description: str, task: str, *, is_answer: bool) -> str:
    """The kind of file: as the name says, or the description, or the task's first or last word."""
    for kinds in (media_words(name), media_words(description)):
        if kinds:
            return f"{kinds[0]}/*"
    kinds = media_words(task)
    if kinds:
        return f"{kinds[-1 if is_answer else 0]}/*"
    return ""
