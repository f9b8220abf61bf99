"""The methods of a package as a Markdown table in a document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import JsonValue

from inferwire_testing._manifest import Events, Manifest, Method, Parse, Returned, Tools

BEGIN = "<!-- methods: this table is written by `inferwire methods` -->"
END = "<!-- /methods -->"

_LONGEST = 60
"""The maximum length of a signature. Arguments at its end are left out."""
_ONE_ARRAY = "FloatArray"
"""The only result that covers a batch by itself, so that it is not wrapped in a list."""


def table(manifest: Manifest) -> str:
    """Build a table with a row for each method: its signature, its purpose and its result."""
    rows: list[str] = []
    for method in manifest.methods:
        rows.append(f"| `{_signature(method)}` | {_purpose(method)} | {_returns(method)} |")
        if method.parse is not None:
            rows.append(_parsing(method, method.parse))
        if method.tools is not None:
            rows.append(_running(method.tools))
        if method.events is not None:
            rows.append(_events(method, method.events))
    return "\n".join(["| method | what it does | returns |", "|---|---|---|", *rows]) + "\n"


def placed(document: str, text: str) -> str:
    """Insert the text into a document, between the two marks.

    :raises ValueError: if the document does not contain both marks, once each and in order.
    """
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end or BEGIN in rest or END in before + after:
        raise ValueError(f"the table needs these two lines around it:\n{BEGIN}\n{END}")
    return f"{before}{begin}\n{text}{end}{after}"


def _signature(method: Method) -> str:
    positional = [one.name for one in method.arguments if one.positional]
    keyword = [one.name for one in method.arguments if not one.positional]
    keyword += [] if method.open_params is None else ["extra_parameters"]
    shown = [*positional, *(["*"] if keyword else []), *keyword]
    least = len(positional) + 1
    while len(shown) > least and len(_call(method, shown)) > _LONGEST:
        shown = [*shown[:-1], "…"] if shown[-1] != "…" else [*shown[:-2], "…"]
    return _call(method, shown)


def _call(method: Method, arguments: list[str]) -> str:
    return f"{method.name}({', '.join(arguments)})"


def _purpose(method: Method) -> str:
    also = "".join(f" Also `{alias}`." for alias in method.aliases)
    return _escaped(" ".join(method.summary.split())) + also


def _parsing(method: Method, parse: Parse) -> str:
    """Return the row of the method that parses the text of a response."""
    positional = [one.name for one in method.arguments if one.positional]
    call = f"{parse.name}({', '.join([*positional, '*', parse.argument, '…'])})"
    also = "".join(f" Also `{alias}`." for alias in parse.aliases)
    purpose = f"The same, and parse the text as the type `{parse.argument}`.{also}"
    return f"| `{call}` | {purpose} | `{parse.type}` |"


def _running(tools: Tools) -> str:
    """Return the row of the method that runs tool calls."""
    also = "".join(f" Also `{alias}`." for alias in tools.aliases)
    purpose = f"Run a tool call of a response with functions.{also}"
    return f"| `{tools.name}(call, *, {tools.argument})` | {purpose} | `{tools.type}` |"


def _events(method: Method, events: Events) -> str:
    """Return the row of the method whose stream consists of events."""
    positional = [one.name for one in method.arguments if one.positional]
    call = f"{events.name}({', '.join([*positional, '*', '…'])})"
    also = "".join(f" Also `{alias}`." for alias in events.aliases)
    returns = f"`{events.type}`"
    if events.argument:
        returns += f"; with a type as `{events.argument}` `{events.parsed_type}`"
    return f"| `{call}` | The same, and stream the response as events.{also} | {returns} |"


def _escaped(text: str) -> str:
    """Escape a text for a table cell, so that it neither ends the cell nor becomes HTML."""
    return re.sub(r"[\\|<`*_\[]", lambda found: f"\\{found[0]}", text)


def _returns(method: Method) -> str:
    # The manifest lists the unconditional rule last; the table shows it first.
    plain = [one for one in method.returns if not one.stream]
    streamed = [one for one in method.returns if one.stream]
    return "; ".join(_cases(method, [*reversed(plain), *reversed(streamed)]))


def _condition(name: str, state: JsonValue) -> str:
    if isinstance(state, list):
        return " or ".join(f"`{name}={value!r}`" for value in state)
    return f"`{name}`"


def _cases(method: Method, rules: list[Returned]) -> Iterator[str]:
    for one in rules:
        given = " and ".join(_condition(*condition) for condition in one.when.items())
        text = f"Stream[{one.type}]" if one.stream else one.type
        words = ["streamed"] if one.stream else []
        words += [f"with {given}"] if given else []
        yield " ".join([*words, "`" + text.replace("|", "\\|") + "`"])
    if method.batch is not None and not all(one.type == _ONE_ARRAY for one in rules):
        yield f"for a list of `{method.batch}`, a list of these"
