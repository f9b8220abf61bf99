"""Types that several tasks share.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "GeneratedImage",
    "GenerationParameters",
    "GenerationParametersParam",
    "ImagesResponse",
    "ImagesUsage",
    "ModelInfo",
    "TranscriptionSegment",
]

from typing import Annotated, Literal, NotRequired, TypedDict

from inferwire_runtime import Bookkeeping, Model


class GeneratedImage(Model):
    """An image, as base64 or as a URL."""

    b64_json: str | None = None
    """The image file as base64."""
    url: str | None = None
    """The URL of the image."""
    revised_prompt: Annotated[str | None, Bookkeeping()] = None
    """The prompt that the model used, if it changed it."""


class GenerationParameters(Model):
    """Generation parameters of an autoregressive model. Unset parameters use the model's defaults."""

    temperature: float | None = None
    """Sampling temperature: higher is more random, near 0 is greedy."""
    top_k: int | None = None
    """Top-k sampling: the number of most probable tokens to sample from."""
    top_p: float | None = None
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""
    typical_p: float | None = None
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""
    epsilon_cutoff: float | None = None
    """Epsilon sampling: the minimum conditional probability of the tokens to sample from, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.0009."""
    eta_cutoff: float | None = None
    """Eta sampling: a cutoff for improbable tokens that adapts to the entropy of the distribution, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.002."""
    max_length: int | None = None
    """The maximum number of tokens, including the prompt if there is one. 'max_new_tokens' takes precedence."""
    max_new_tokens: int | None = None
    """The maximum number of tokens to generate. Takes precedence over 'max_length'."""
    min_length: int | None = None
    """The minimum number of tokens, including the prompt if there is one. 'min_new_tokens' takes precedence."""
    min_new_tokens: int | None = None
    """The minimum number of tokens to generate. Takes precedence over 'min_length'."""
    do_sample: bool | None = None
    """Whether to sample; if false, decode greedily or with beam search."""
    early_stopping: bool | Literal["never"] | None = None
    """When to stop beam search: true as soon as there are 'num_beams' candidates, false when better candidates are unlikely, "never" when better candidates are impossible."""
    num_beams: int | None = None
    """The number of beams for beam search. 1 disables beam search."""
    num_beam_groups: int | None = None
    """Diverse beam search: the number of groups to split the beams into."""
    penalty_alpha: float | None = None
    """Contrastive search: the weight of the degeneration penalty, between 0 and 1."""
    use_cache: bool | None = None
    """Whether to use the key-value (KV) cache, which speeds up decoding."""


class ImagesResponse(Model):
    """Generated images."""

    data: list[GeneratedImage]
    """The images."""
    created: Annotated[int | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    background: Annotated[str | None, Bookkeeping()] = None
    """The background of the images."""
    output_format: Annotated[str | None, Bookkeeping()] = None
    """The image format."""
    quality: Annotated[str | None, Bookkeeping()] = None
    """The quality."""
    size: Annotated[str | None, Bookkeeping()] = None
    """The width and height in pixels."""
    usage: Annotated[ImagesUsage | None, Bookkeeping()] = None
    """The token usage of the request."""


class ImagesUsage(Model):
    """The token usage of a request."""

    input_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of input tokens."""
    output_tokens: Annotated[int | None, Bookkeeping()] = None
    """The number of generated tokens."""
    total_tokens: Annotated[int | None, Bookkeeping()] = None
    """The total number of tokens."""


class ModelInfo(Model):
    """A model of a server. Undeclared fields that the server sends are kept."""

    id: str
    """The model id."""
    created: Annotated[int | None, Bookkeeping()] = None
    """The creation time, in seconds since the Unix epoch."""
    object: Annotated[str | None, Bookkeeping()] = None
    """The object type that the server reports."""
    owned_by: Annotated[str | None, Bookkeeping()] = None
    """The owner of the model."""


class TranscriptionSegment(Model):
    """A segment of a transcription."""

    text: str
    """The text."""
    start: float
    """The start time in seconds."""
    end: float
    """The end time in seconds."""
    id: Annotated[int | None, Bookkeeping()] = None
    """The index of the segment."""
    seek: Annotated[int | None, Bookkeeping()] = None
    """The position in the audio, in frames."""
    tokens: Annotated[list[int] | None, Bookkeeping()] = None
    """The tokens of the text."""
    temperature: Annotated[float | None, Bookkeeping()] = None
    """The sampling temperature."""
    avg_logprob: Annotated[float | None, Bookkeeping()] = None
    """The average log probability of the tokens."""
    compression_ratio: Annotated[float | None, Bookkeeping()] = None
    """The compression ratio of the text. A high ratio means repetition."""
    no_speech_prob: Annotated[float | None, Bookkeeping()] = None
    """The probability that the segment has no speech."""


class GenerationParametersParam(TypedDict):
    """Generation parameters of an autoregressive model. Unset parameters use the model's defaults."""

    temperature: NotRequired[float]
    """Sampling temperature: higher is more random, near 0 is greedy."""
    top_k: NotRequired[int]
    """Top-k sampling: the number of most probable tokens to sample from."""
    top_p: NotRequired[float]
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""
    typical_p: NotRequired[float]
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""
    epsilon_cutoff: NotRequired[float]
    """Epsilon sampling: the minimum conditional probability of the tokens to sample from, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.0009."""
    eta_cutoff: NotRequired[float]
    """Eta sampling: a cutoff for improbable tokens that adapts to the entropy of the distribution, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.002."""
    max_length: NotRequired[int]
    """The maximum number of tokens, including the prompt if there is one. 'max_new_tokens' takes precedence."""
    max_new_tokens: NotRequired[int]
    """The maximum number of tokens to generate. Takes precedence over 'max_length'."""
    min_length: NotRequired[int]
    """The minimum number of tokens, including the prompt if there is one. 'min_new_tokens' takes precedence."""
    min_new_tokens: NotRequired[int]
    """The minimum number of tokens to generate. Takes precedence over 'min_length'."""
    do_sample: NotRequired[bool]
    """Whether to sample; if false, decode greedily or with beam search."""
    early_stopping: NotRequired[bool | Literal["never"]]
    """When to stop beam search: true as soon as there are 'num_beams' candidates, false when better candidates are unlikely, "never" when better candidates are impossible."""
    num_beams: NotRequired[int]
    """The number of beams for beam search. 1 disables beam search."""
    num_beam_groups: NotRequired[int]
    """Diverse beam search: the number of groups to split the beams into."""
    penalty_alpha: NotRequired[float]
    """Contrastive search: the weight of the degeneration penalty, between 0 and 1."""
    use_cache: NotRequired[bool]
    """Whether to use the key-value (KV) cache, which speeds up decoding."""
