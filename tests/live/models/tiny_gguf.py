"""Writes a small language model of random numbers as a GGUF file, for llama-server.

It runs in an environment of its own, which has gguf, numpy and tokenizers; hence the imports by
name, which checkers of the project's environment cannot follow.

What the model says is noise, but two things about it are arranged. One number of every token's
vector is the same constant, and no layer changes it, so the output matrix's column for it is a
bias for each token: it sets how soon the answer ends or a tool call begins, and keeps out tokens
that are no whole characters. Another number is set for the token that opens a tool call alone,
and makes a newline follow it: with that the server's grammar takes over, and the call is valid.
"""

from __future__ import annotations

import argparse
import importlib
import json
from typing import Any

gguf: Any = importlib.import_module("gguf")
np: Any = importlib.import_module("numpy")
tokenizers: Any = importlib.import_module("tokenizers")

TEXTS = (
    "the train to Lisbon leaves at nine and the one to Porto at half past ten",
    "rain in the morning, sun in the afternoon, wind from the sea at night",
    "she wrote a short letter to her brother and put it on the table",
    '{"name": "get_weather", "arguments": {"city": "paris", "days": 3}}',
    "Grüße aus Köln, à bientôt, 東京の天気, Привет, 👋🏽 0 1 2 3 4 5 6 7 8 9",
)
BEGIN, PAD, TURN, END, TOOL, TOOL_END = (
    *("<s>", "<pad>", "<|im_start|>", "<|im_end|>"),
    *("<tool_call>", "</tool_call>"),
)
SPECIAL = (BEGIN, PAD, TURN, END, TOOL, TOOL_END)
NEWLINE = "\u010a"  # as byte-level vocabularies write it
WIDTH, HEADS, KV_HEADS = 64, 4, 2
NEVER = -20.0
TEMPLATE = """\
{%- macro turn(role, text) -%}
{{- '<|im_start|>' + role + '\\n' + text + '<|im_end|>\\n' -}}
{%- endmacro -%}
{%- if tools -%}
{{- '<|im_start|>system\\nYou may call these functions:\\n<tools>' -}}
{%- for tool in tools %}{{ '\\n' + (tool | tojson) }}{% endfor -%}
{{- '\\n</tools>\\nTo call one, write its name and arguments as JSON:\\n<tool_call>\\n' -}}
{{- '{"name": <function-name>, "arguments": <args-json-object>}\\n</tool_call><|im_end|>\\n' -}}
{%- endif -%}
{%- for message in messages -%}
{%- if message.role == 'tool' -%}
{{- turn('user', '<tool_response>\\n' + message.content + '\\n</tool_response>') -}}
{%- elif message.tool_calls -%}
{{- '<|im_start|>assistant' -}}
{%- if message.content %}{{ '\\n' + message.content }}{% endif -%}
{%- for call in message.tool_calls -%}
{{- '\\n<tool_call>\\n{"name": "' + call.function.name + '", "arguments": ' -}}
{{- (call.function.arguments | tojson) + '}\\n</tool_call>' -}}
{%- endfor -%}
{{- '<|im_end|>\\n' -}}
{%- else -%}
{{- turn(message.role, message.content) -}}
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif -%}
"""


def vocabulary() -> tuple[list[str], list[str]]:
    """The tokens in the order of their ids, and the merges that make them."""
    tokenizer = tokenizers.Tokenizer(tokenizers.models.BPE())
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=600,
        special_tokens=list(SPECIAL),
        initial_alphabet=sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(TEXTS * 20, trainer)
    model = json.loads(tokenizer.to_str())["model"]
    merges = [one if isinstance(one, str) else " ".join(one) for one in model["merges"]]
    ids: dict[str, int] = model["vocab"]
    return sorted(ids, key=ids.__getitem__), merges


def byte_of() -> dict[str, int]:
    """Byte-level vocabularies show printable bytes as themselves, others from U+0100 on."""
    shown = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    hidden = [byte for byte in range(256) if byte not in shown]
    return {chr(byte): byte for byte in shown} | {
        chr(0x100 + place): byte for place, byte in enumerate(hidden)
    }


def is_text(token: str, bytes_: dict[str, int]) -> bool:
    """Whether a token is whole, printable characters."""
    try:
        text = bytes(bytes_[character] for character in token).decode()
    except (KeyError, UnicodeDecodeError):
        return False
    return text.replace("\n", "").isprintable()


def add_description(writer: Any, hidden: int, tokens: list[str], merges: list[str]) -> None:
    """What a reader must know to run the model."""
    kinds = gguf.TokenType
    special: dict[str, Any] = dict.fromkeys(SPECIAL, kinds.CONTROL)
    special |= dict.fromkeys((TOOL, TOOL_END), kinds.USER_DEFINED)
    writer.add_name("tiny random model")
    writer.add_context_length(4096)
    writer.add_embedding_length(WIDTH)
    writer.add_feed_forward_length(hidden)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KV_HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_file_type(0)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_merges(merges)
    writer.add_token_types([int(special.get(token, kinds.NORMAL)) for token in tokens])
    writer.add_bos_token_id(tokens.index(BEGIN))
    writer.add_eos_token_id(tokens.index(END))
    writer.add_add_bos_token(False)
    writer.add_chat_template(TEMPLATE)


def add_ends(writer: Any, numbers: Any, tokens: list[str], biases: dict[str, float]) -> None:
    """The matrices that tokens go in and come out by, with what is arranged in them."""
    size = (len(tokens), WIDTH)
    into = numbers.standard_normal(size).astype(np.float32)
    out = (numbers.standard_normal(size) * 0.35).astype(np.float32)
    bytes_ = byte_of()
    normal = [0.0 if t not in SPECIAL and is_text(t, bytes_) else NEVER for t in tokens]
    into[:, 0] = 6.0
    out[:, 0] = [biases.get(t, usual) for t, usual in zip(tokens, normal, strict=True)]
    into[:, 1] = out[:, 1] = 0.0
    into[tokens.index(TOOL), 1] = 40.0
    out[tokens.index(NEWLINE), 1] = 10.0
    writer.add_tensor("token_embd.weight", into)
    writer.add_tensor("output.weight", out)
    writer.add_tensor("output_norm.weight", np.ones(WIDTH, np.float32))


def add_layer(writer: Any, numbers: Any, index: int, hidden: int) -> None:
    """A layer that leaves the two arranged numbers alone."""
    kv_width = WIDTH // HEADS * KV_HEADS
    shapes = {
        "attn_q": (WIDTH, WIDTH),
        "attn_k": (kv_width, WIDTH),
        "attn_v": (kv_width, WIDTH),
        "ffn_gate": (hidden, WIDTH),
        "ffn_up": (hidden, WIDTH),
    }
    tensors = {name: numbers.standard_normal(shape) * 0.5 for name, shape in shapes.items()}
    for name, shape in {"attn_output": (WIDTH, WIDTH), "ffn_down": (WIDTH, hidden)}.items():
        tensors[name] = numbers.standard_normal(shape) * 0.03
        tensors[name][:2] = 0.0
    for name in ("attn_norm", "ffn_norm"):
        tensors[name] = np.ones(WIDTH)
    for name, tensor in tensors.items():
        writer.add_tensor(f"blk.{index}.{name}.weight", tensor.astype(np.float32))


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--end", type=float, default=0.0, help="how likely an answer ends")
    parser.add_argument("--tool", type=float, default=NEVER, help="how likely a call begins")
    parser.add_argument("--layers", type=int, default=2, help="more make loading slower")
    parser.add_argument("--hidden", type=int, default=128, help="the width within a layer")
    options = parser.parse_args()
    tokens, merges = vocabulary()
    numbers = np.random.default_rng(0)
    writer = gguf.GGUFWriter(options.out, "llama")
    add_description(writer, options.hidden, tokens, merges)
    writer.add_block_count(options.layers)
    add_ends(writer, numbers, tokens, {END: options.end, TOOL: options.tool})
    for index in range(options.layers):
        add_layer(writer, numbers, index, options.hidden)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    main()
