"""The models of `tiny_models` that see or hear."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.live.models.text import PATCHES, SIZE, SQUARE, Parts, ends, hf, labels, pieces, words


def wav2vec(head: str, **more: Any) -> Parts:
    """A listener with some head."""
    config = hf.Wav2Vec2Config(
        conv_dim=(16, 16),
        conv_stride=(8, 8),
        conv_kernel=(16, 16),
        num_conv_pos_embeddings=16,
        num_conv_pos_embedding_groups=2,
        num_feat_extract_layers=2,
        feat_extract_norm="layer",
        **SIZE,
        **more,
    )
    extractor = hf.Wav2Vec2FeatureExtractor(
        feature_size=1, sampling_rate=16_000, do_normalize=True, return_attention_mask=True
    )
    return getattr(hf, head)(config), extractor


def speech() -> Parts:
    """A listener that writes letters."""
    letters = ["<pad>", "<s>", "</s>", "<unk>", "|", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ'"]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "vocab.json"
        numbered = {letter: number for number, letter in enumerate(letters)}
        file.write_text(json.dumps(numbered), encoding="utf-8")
        tokenizer = hf.Wav2Vec2CTCTokenizer(str(file))
    return *wav2vec("Wav2Vec2ForCTC", vocab_size=len(letters), pad_token_id=0), tokenizer


def vit(head: str, *names: str) -> Parts:
    """A viewer with some head."""
    named = labels(*names) if names else {}
    config = hf.ViTConfig(**SIZE, **PATCHES, **named)
    return getattr(hf, head)(config), hf.ViTImageProcessor(size=SQUARE)


def yolos() -> Parts:
    """A finder of things."""
    config = hf.YolosConfig(
        **SIZE,
        image_size=[32, 32],
        patch_size=8,
        num_detection_tokens=4,
        **labels("cat", "dog", "car"),
    )
    return hf.YolosForObjectDetection(config), hf.YolosImageProcessor(size=SQUARE)


def segformer() -> Parts:
    """A finder of parts."""
    config = hf.SegformerConfig(
        num_encoder_blocks=2,
        depths=[1, 1],
        sr_ratios=[2, 1],
        hidden_sizes=[16, 32],
        patch_sizes=[7, 3],
        strides=[4, 2],
        num_attention_heads=[1, 2],
        mlp_ratios=[2, 2],
        decoder_hidden_size=16,
        **labels("wall", "sky", "road"),
    )
    processor = hf.SegformerImageProcessor(size=SQUARE)
    return hf.SegformerForSemanticSegmentation(config), processor


def glpn() -> Parts:
    """A guesser of depths."""
    config = hf.GLPNConfig(
        num_encoder_blocks=4,
        depths=[1] * 4,
        hidden_sizes=[8, 16, 16, 32],
        sr_ratios=[8, 4, 2, 1],
        num_attention_heads=[1] * 4,
        decoder_hidden_size=16,
        mlp_ratios=[2] * 4,
    )
    return hf.GLPNForDepthEstimation(config), hf.GLPNImageProcessor()


def captioner() -> Parts:
    """A viewer that writes a short text."""
    tokenizer = pieces()
    known = ends(tokenizer)
    writer = hf.GPT2Config(
        n_embd=32,
        n_layer=1,
        n_head=2,
        n_positions=256,
        add_cross_attention=True,
        is_decoder=True,
        **known,
    )
    both = hf.VisionEncoderDecoderConfig.from_encoder_decoder_configs(
        hf.ViTConfig(**SIZE, **PATCHES), writer
    )
    model = hf.VisionEncoderDecoderModel(both)
    start = {name: value for name, value in known.items() if name != "vocab_size"}
    start["decoder_start_token_id"] = known["bos_token_id"]
    for name, value in start.items():
        setattr(model.config, name, value)
    model.generation_config = hf.GenerationConfig(max_new_tokens=12, **start)
    return model, tokenizer, hf.ViTImageProcessor(size=SQUARE)


def vilt() -> Parts:
    """A viewer that answers with one of its labels."""
    tokenizer = words()
    config = hf.ViltConfig(
        vocab_size=len(tokenizer),
        max_position_embeddings=128,
        **SIZE,
        **PATCHES,
        **labels("yes", "no", "two", "cat"),
    )
    processor = hf.ViltImageProcessor(size={"shortest_edge": 32}, size_divisor=8)
    return hf.ViltForQuestionAnswering(config), tokenizer, processor


def clip() -> Parts:
    """A judge of how well words and pictures fit."""
    tokenizer = pieces(77)
    size = {**SIZE, "projection_dim": 16}
    config = hf.CLIPConfig(
        text_config={"max_position_embeddings": 77, **ends(tokenizer), **size},
        vision_config={**PATCHES, **size},
        projection_dim=16,
    )
    processor = hf.CLIPImageProcessor(size={"shortest_edge": 32}, crop_size=SQUARE)
    return hf.CLIPModel(config), tokenizer, processor


def owl() -> Parts:
    """A finder of things that are named."""
    _, tokenizer, _ = clip()
    size = {**SIZE, "projection_dim": 32}
    config = hf.OwlViTConfig(
        text_config={"max_position_embeddings": 16, **ends(tokenizer), **size},
        vision_config={**PATCHES, **size},
        projection_dim=32,
    )
    tokenizer.model_max_length = 16
    processor = hf.OwlViTImageProcessor(size=SQUARE, crop_size=SQUARE)
    return hf.OwlViTForObjectDetection(config), tokenizer, processor


def layout() -> Parts:
    """A reader of documents, which is told where the words stand."""
    tokenizer = words()
    config = hf.LayoutLMConfig(
        vocab_size=len(tokenizer),
        max_position_embeddings=128,
        max_2d_position_embeddings=1024,
        **SIZE,
    )
    return hf.LayoutLMForQuestionAnswering(config), tokenizer


MEDIA_TASKS: dict[str, Callable[[], Parts]] = {
    "audio-classification": lambda: wav2vec(
        "Wav2Vec2ForSequenceClassification", **labels("happy", "sad", "angry")
    ),
    "automatic-speech-recognition": speech,
    "depth-estimation": glpn,
    "document-question-answering": layout,
    "image-classification": lambda: vit("ViTForImageClassification", "cat", "dog", "car"),
    "image-feature-extraction": lambda: vit("ViTModel"),
    "image-segmentation": segformer,
    "image-to-text": captioner,
    "object-detection": yolos,
    "visual-question-answering": vilt,
    "zero-shot-image-classification": clip,
    "zero-shot-object-detection": owl,
}
