"""Writes models of random numbers for the pipelines of Transformers, a folder for each task.

It runs in an environment of its own, which has torch and Transformers; hence the imports by name,
which checkers of the project's environment cannot follow. What a model says is noise, but it says
it in the shape that a trained one would.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

Parts: TypeAlias = tuple[Any, ...]
"""A model, and what prepares its input: each can save itself to a folder."""

tokenizers: Any = importlib.import_module("tokenizers")
torch: Any = importlib.import_module("torch")
hf: Any = importlib.import_module("transformers")

TEXTS = (
    "the night train from lisbon to madrid leaves at nine in the evening",
    "ada lovelace wrote the first program and lived in london",
    "what a lovely film , the best of this year",
    "the weather is bad and the road is closed",
    "this text is about sport , music , politics and science",
    "a picture of a cat , a dog and a red car in the rain",
    "1 2 3 4 5 6 7 8 9 0 . , ? ! ' \" : ; - ( ) / %",
)
MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
CONVERSATION = (
    "{% for message in messages %}{{ message.role + ': ' + message.content + '\n' }}{% endfor %}"
    "{% if add_generation_prompt %}assistant: {% endif %}"
)
SIZE = {
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 48,
}
PATCHES = {"image_size": 32, "patch_size": 8}
SQUARE = {"height": 32, "width": 32}


def labels(*names: str) -> dict[str, Any]:
    """What a configuration says of its labels."""
    return {
        "id2label": dict(enumerate(names)),
        "label2id": {name: number for number, name in enumerate(names)},
    }


def words() -> Any:
    """A tokenizer of words and their pieces, as BERT has."""
    made = tokenizers.Tokenizer(tokenizers.models.WordPiece(unk_token="[UNK]"))
    made.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    made.decoder = tokenizers.decoders.WordPiece()
    trainer = tokenizers.trainers.WordPieceTrainer(
        vocab_size=300, special_tokens=list(MARKS), show_progress=False
    )
    made.train_from_iterator(TEXTS * 10, trainer)
    made.post_processor = tokenizers.processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[(mark, made.token_to_id(mark)) for mark in ("[CLS]", "[SEP]")],
    )
    return hf.BertTokenizerFast(tokenizer_object=made, model_max_length=128)


def pieces(longest: int = 512) -> Any:
    """A tokenizer of bytes and their pairs, as GPT has."""
    made = tokenizers.Tokenizer(tokenizers.models.BPE())
    made.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = tokenizers.decoders.ByteLevel()
    marks = {"bos_token": "<s>", "pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>"}
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=list(marks.values()),
        initial_alphabet=sorted(tokenizers.pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    made.train_from_iterator(TEXTS * 10, trainer)
    return hf.PreTrainedTokenizerFast(
        tokenizer_object=made,
        model_max_length=longest,
        model_input_names=["input_ids", "attention_mask"],
        **marks,
    )


def ends(tokenizer: Any) -> dict[str, int]:
    """The ids that a configuration must know."""
    return {
        "vocab_size": len(tokenizer),
        "bos_token_id": tokenizer.bos_token_id,
        "pad_token_id": tokenizer.pad_token_id,
        "eos_token_id": tokenizer.eos_token_id,
    }


def bert(head: str, *names: str) -> Parts:
    """A reader of texts with some head."""
    tokenizer = words()
    named = labels(*names) if names else {}
    config = hf.BertConfig(vocab_size=len(tokenizer), max_position_embeddings=128, **SIZE, **named)
    return getattr(hf, head)(config), tokenizer


def bart() -> Parts:
    """A model that reads a text and then writes one."""
    tokenizer = pieces()
    sides = {
        f"{side}_{what}": number
        for side in ("encoder", "decoder")
        for what, number in {"layers": 1, "attention_heads": 2, "ffn_dim": 32}.items()
    }
    config = hf.BartConfig(
        d_model=32,
        max_position_embeddings=512,  # A pipeline writes up to 256 tokens.
        decoder_start_token_id=tokenizer.eos_token_id,
        forced_eos_token_id=tokenizer.eos_token_id,
        **ends(tokenizer),
        **sides,
    )
    return hf.BartForConditionalGeneration(config), tokenizer


def llama() -> Parts:
    """A model that continues a text, or a conversation."""
    tokenizer = pieces()
    tokenizer.chat_template = CONVERSATION
    config = hf.LlamaConfig(**SIZE, max_position_embeddings=1024, **ends(tokenizer))
    return hf.LlamaForCausalLM(config), tokenizer


def tapas() -> Parts:
    """A reader of tables, whose tokenizer wants its words in a file."""
    known = words().get_vocab()
    listed = [*sorted(known, key=known.__getitem__), "[EMPTY]"]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "vocab.txt"
        file.write_text("\n".join(listed), encoding="utf-8")
        tokenizer = hf.TapasTokenizer(str(file), model_max_length=128)
    kinds = {0: "NONE", 1: "SUM", 2: "AVERAGE", 3: "COUNT"}
    config = hf.TapasConfig(
        vocab_size=len(listed),
        max_position_embeddings=128,
        num_aggregation_labels=len(kinds),
        aggregation_labels=kinds,
        **SIZE,
    )
    return hf.TapasForQuestionAnswering(config), tokenizer


def vits() -> Parts:
    """A reader aloud."""
    letters = "_ abcdefghijklmnopqrstuvwxyz'"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "vocab.json"
        numbered = {letter: number for number, letter in enumerate(letters)}
        file.write_text(json.dumps(numbered), encoding="utf-8")
        tokenizer = hf.VitsTokenizer(
            str(file), language="eng", phonemize=False, pad_token="_", unk_token="_"
        )
    config = hf.VitsConfig(
        vocab_size=len(letters),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        ffn_dim=32,
        flow_size=16,
        spectrogram_bins=33,
        duration_predictor_flow_bins=10,
        duration_predictor_filter_channels=16,
        upsample_initial_channel=16,
        upsample_rates=[8, 8],
        upsample_kernel_sizes=[16, 16],
        resblock_kernel_sizes=[3],
        resblock_dilation_sizes=[[1]],
        wavenet_dilation_rate=1,
        posterior_encoder_num_wavenet_layers=2,
        prior_encoder_num_flows=2,
        prior_encoder_num_wavenet_layers=2,
        sampling_rate=16_000,
    )
    return hf.VitsModel(config), tokenizer


TEXT_TASKS: dict[str, Callable[[], Parts]] = {
    "feature-extraction": lambda: bert("BertModel"),
    "fill-mask": lambda: bert("BertForMaskedLM"),
    "question-answering": lambda: bert("BertForQuestionAnswering"),
    "sentence-similarity": lambda: bert("BertModel"),
    "summarization": bart,
    "table-question-answering": tapas,
    "text-classification": lambda: bert("BertForSequenceClassification", "bad", "good"),
    "text-generation": llama,
    "text-to-audio": vits,
    "text-to-speech": vits,
    "text2text-generation": bart,
    "token-classification": lambda: bert(
        "BertForTokenClassification", "O", "B-PER", "I-PER", "B-LOC", "I-LOC"
    ),
    "translation": bart,
    "zero-shot-classification": lambda: bert(
        "BertForSequenceClassification", "contradiction", "neutral", "entailment"
    ),
}


def main() -> None:
    """Write the models of all tasks into a folder."""
    from tests.live.models.media import MEDIA_TASKS

    out = Path(sys.argv[1])
    for task, make in (TEXT_TASKS | MEDIA_TASKS).items():
        torch.manual_seed(0)
        for part in make():
            part.save_pretrained(out / task)


if __name__ == "__main__":
    main()
