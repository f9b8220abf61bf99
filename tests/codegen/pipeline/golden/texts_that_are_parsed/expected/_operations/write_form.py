"""How to call the task `write-form`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.write_form.WriteFormOutput | list[types.write_form.Form]] = (
    runtime.Operation(
        task="write-form",
        method="write_form",
        route="model",
        arguments=(
            runtime.Argument("subject", ("subject",), required=True),
            runtime.Argument("notes", ("notes",)),
            runtime.Argument("layout", ("layout",)),
            runtime.Argument("copies", ("copies",)),
        ),
        returns=(
            runtime.Rule(
                runtime.Json(lambda: types.write_form.WriteFormOutput),
                when=(runtime.Condition("notes", "true"),),
            ),
            runtime.Rule(
                runtime.Select(
                    runtime.Json(lambda: types.write_form.WriteFormOutput),
                    lambda response: response.forms,
                )
            ),
        ),
        input=lambda: types.write_form.WriteFormInput,
        protocol=protocols.DESK,
        recommended_as="write-form",
        parsed_by=("layout", "forms.parse"),
    )
)

PARSING: runtime.Parsing[types.write_form.WriteFormOutput] = runtime.Parsing(
    call=OPERATION,
    rule=runtime.Rule(runtime.Json(lambda: types.write_form.WriteFormOutput)),
    method="write_form_parse",
    argument="layout",
    form={"kind": "schema", "of": {"name": "{name}", "schema": "{schema}", "exact": True}},
    switches=("notes",),
    items=("forms",),
    text=("front_page", "text"),
    refusal=("front_page", "refusal"),
    finish=("ended_by",),
    cut=("full", "torn"),
)
