"""How to call the task `ask-clerk`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types

TOOLS: runtime.Tools[types.ask_clerk.AskClerkLine] = runtime.Tools(
    method="ask_clerk_run_tool",
    argument="books",
    form={"name": "{name}", "about": "{description}", "form": "{schema}", "exact": True},
    id=("wish_number",),
    name=("book", "name"),
    arguments=("book", "page"),
    reply={"by": "book", "wish": "{id}", "text": "{result}"},
    message=lambda: types.ask_clerk.AskClerkLine,
)

OPERATION: runtime.Operation[types.ask_clerk.AskClerkOutput] = runtime.Operation(
    task="ask-clerk",
    method="ask_clerk",
    route="model",
    arguments=(
        runtime.Argument("lines", ("lines",), required=True),
        runtime.Argument("books", ("books",)),
        runtime.Argument("speed", ("speed",)),
    ),
    returns=(runtime.Rule(runtime.Json(lambda: types.ask_clerk.AskClerkOutput)),),
    input=lambda: types.ask_clerk.AskClerkInput,
    recommended_as="ask-clerk",
    tools=TOOLS,
)
