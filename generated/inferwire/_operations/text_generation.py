"""What the wire needs to know about the task `text-generation`.

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
        runtime.Argument("stream", ("stream",), always=True),
        runtime.Argument("adapter_id", ("parameters", "adapter_id"), parameter=True),
        runtime.Argument("best_of", ("parameters", "best_of"), parameter=True),
        runtime.Argument(
            "decoder_input_details", ("parameters", "decoder_input_details"), parameter=True
        ),
        runtime.Argument("do_sample", ("parameters", "do_sample"), parameter=True),
        runtime.Argument("frequency_penalty", ("parameters", "frequency_penalty"), parameter=True),
        runtime.Argument("grammar", ("parameters", "grammar"), parameter=True),
        runtime.Argument("max_new_tokens", ("parameters", "max_new_tokens"), parameter=True),
        runtime.Argument(
            "repetition_penalty", ("parameters", "repetition_penalty"), parameter=True
        ),
        runtime.Argument("return_full_text", ("parameters", "return_full_text"), parameter=True),
        runtime.Argument("seed", ("parameters", "seed"), parameter=True),
        runtime.Argument("stop", ("parameters", "stop"), parameter=True),
        runtime.Argument("temperature", ("parameters", "temperature"), parameter=True),
        runtime.Argument("top_k", ("parameters", "top_k"), parameter=True),
        runtime.Argument("top_n_tokens", ("parameters", "top_n_tokens"), parameter=True),
        runtime.Argument("top_p", ("parameters", "top_p"), parameter=True),
        runtime.Argument("truncate", ("parameters", "truncate"), parameter=True),
        runtime.Argument("typical_p", ("parameters", "typical_p"), parameter=True),
        runtime.Argument("watermark", ("parameters", "watermark"), parameter=True),
    ),
    returns=(
        runtime.Rule(
            runtime.Json(lambda: types.text_generation.TextGenerationOutput),
            when=(runtime.Condition("details", "true"),),
        ),
        runtime.Rule(
            runtime.Picked(
                runtime.Json(lambda: types.text_generation.TextGenerationOutput),
                lambda answer: answer.generated_text,
            )
        ),
    ),
    input=lambda: types.text_generation.TextGenerationInput,
    send_defaults=((("parameters", "return_full_text"), False),),
    implies=(runtime.Implies("decoder_input_details", "details"),),
    deprecated=(runtime.Deprecated("stop_sequences", "stop"),),
    protocol=protocols.TGI,
    recommended_as="text-generation",
    fallback=runtime.Fallback(
        400, "The following `model_kwargs` are not used by the model: \\[(.*?)\\]"
    ),
)

STREAM: runtime.StreamOperation[types.text_generation.TextGenerationStreamOutput | str] = (
    runtime.StreamOperation(
        call=OPERATION,
        protocol=protocols.TGI,
        events=(
            runtime.Rule(
                runtime.Json(lambda: types.text_generation.TextGenerationStreamOutput),
                when=(runtime.Condition("details", "true"),),
            ),
            runtime.Rule(
                runtime.Picked(
                    runtime.Json(lambda: types.text_generation.TextGenerationStreamOutput),
                    lambda answer: answer.token.text,
                )
            ),
        ),
    )
)
