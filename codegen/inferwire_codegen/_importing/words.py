"""Derive names for definitions and arguments, and guess types from names and descriptions.

Uses words such as "image" and "base64", but no knowledge of particular tasks. Performs no I/O.
"""

from __future__ import annotations

import re

from inferwire_codegen._naming import argument_fault, argument_name, snake_case

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
    """Join the words of a text, each capitalized, as the name of a definition."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    joined = "".join(word[0].upper() + word[1:] for word in words).lstrip("0123456789")
    return (joined[:1].upper() + joined[1:])[:_LONGEST] or "Type"


def is_type_name(title: str) -> bool:
    """Return whether a title is a type name rather than prose."""
    return re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", title) is not None


def valid_argument(name: str) -> str:
    """Return the most similar name that is valid for an argument."""
    plain = argument_name(name).lstrip("0123456789_") or "value"
    return f"{plain[:_LONGEST]}_" if argument_fault(plain) else plain[:_LONGEST]


def media_words(text: str) -> list[str]:
    """Return the types of media mentioned in a text, in order."""
    words = re.findall(r"[a-z]+", text.lower().replace("_", " "))
    return [_WORDS[word] for word in words if word in _WORDS]


def suggests_file(name: str, description: str, *, typed: bool) -> bool:
    """Return whether the name or description of a property suggests a file.

    For a string, the description must say so explicitly; an untyped property needs less. A
    property that may be a URL is never a file.
    """
    if _ADDRESS.search(description):
        return False
    if _ENCODED.search(description):
        return True
    return not typed and bool(_DATA.search(description) or snake_case(name) in _WORDS)


def suggests_text(name: str) -> bool:
    """Return whether the name of a property suggests text."""
    return snake_case(name) in _TEXTS


def media_type(name: str, description: str, task: str, *, is_response: bool) -> str:
    """Guess a media type from the name, the description, or the task's first or last word."""
    for kinds in (media_words(name), media_words(description)):
        if kinds:
            return f"{kinds[0]}/*"
    kinds = media_words(task)
    if kinds:
        return f"{kinds[-1 if is_response else 0]}/*"
    return ""
