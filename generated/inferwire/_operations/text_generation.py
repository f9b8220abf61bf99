"""How to call the task `text-generation`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

import inferwire_runtime as runtime

from .. import types
from . import protocols

OPERATION: runtime.Operation[types.text_generation.TextGenerationOutput | str] = runtime.Operation(
    task="text-generation",
    method="text_generation",
    route="model",
    arguments=(
        runtime.Argument("prompt", ("inputs",), required=True),
        runtime.Argument("details", ("parameters", "details")),
        runtime.Argument("stream", ("stream",)),
        runtime.Argument("adapter_id", ("parameters", "adapter_id")),
        runtime.Argument("best_of", ("parameters", "best_of")),
        runtime.Argument("decoder_input_details", ("parameters", "decoder_input_details")),
        runtime.Argument("do_sample", ("parameters", "do_sample")),
        runtime.Argument("frequency_penalty", ("parameters", "frequency_penalty")),
        runtime.Argument("grammar", ("parameters", "grammar")),
        runtime.Argument("max_new_tokens", ("parameters", "max_new_tokens")),
        runtime.Argument("repetition_penalty", ("parameters", "repetition_penalty")),
        runtime.Argument("return_full_text", ("parameters", "return_full_text")),
        runtime.Argument("seed", ("parameters", "seed")),
        runtime.Argument("stop", ("parameters", "stop")),
        runtime.Argument("temperature", ("parameters", "temperature")),
        runtime.Argument("top_k", ("parameters", "top_k")),
        runtime.Argument("top_n_tokens", ("parameters", "top_n_tokens")),
        runtime.Argument("top_p", ("parameters", "top_p")),
        runtime.Argument("truncate", ("parameters", "truncate")),
        runtime.Argument("typical_p", ("parameters", "typical_p")),
        runtime.Argument("watermark", ("parameters", "watermark")),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(lambda: types.text_generation.TextGenerationOutput),
            when=(runtime.Condition("details", "true"),),
        ),
        runtime.Rule(
            runtime.Select(
                runtime.Json(lambda: types.text_generation.TextGenerationOutput),
                lambda response: response.generated_text,
            )
        ),
    ),
    input=lambda: types.text_generation.TextGenerationInput,
    send_defaults=((("parameters", "return_full_text"), False),),
    implies=(runtime.Implies("decoder_input_details", "details"),),
    deprecated=(runtime.Deprecated("stop_sequences", "stop"),),
    stream_switch="stream",
    protocol=protocols.TGI,
    operation_name="text_completion",
    recommended_as="text-generation",
    fallback=runtime.Fallback(
        400, "The following `model_kwargs` are not used by the model: \\[(.*?)\\]"
    ),
    parsed_by=("grammar", "text_generation_parse"),
)

STREAM: runtime.StreamOperation[
    types.text_generation.TextGenerationStreamOutput | str,
    types.text_generation.TextGenerationOutput | str,
] = runtime.StreamOperation(
    call=OPERATION,
    events=(
        runtime.Rule(
            runtime.Json(lambda: types.text_generation.TextGenerationStreamOutput),
            when=(runtime.Condition("details", "true"),),
        ),
        runtime.Rule(
            runtime.Select(
                runtime.Json(lambda: types.text_generation.TextGenerationStreamOutput),
                lambda response: response.token.text,
            )
        ),
    ),
    protocol=protocols.TGI,
    pieces=(
        runtime.Piece("index", ("index",), how="drop"),
        runtime.Piece("token", ("details", "tokens"), how="item"),
        runtime.Piece("top_tokens", ("details", "top_tokens"), how="item"),
        runtime.Piece("details", ("details",), how="merge"),
    ),
    text=("token", "text"),
)

PARSING: runtime.Parsing[types.text_generation.TextGenerationOutput] = runtime.Parsing(
    call=OPERATION,
    rule=runtime.Rule(runtime.Json(lambda: types.text_generation.TextGenerationOutput)),
    method="text_generation_parse",
    argument="grammar",
    form={"type": "json", "value": "{schema}"},
    switches=("details",),
    text=("generated_text",),
    finish=("details", "finish_reason"),
    cut=("length",),
)
