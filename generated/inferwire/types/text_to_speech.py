"""Types of the task `text-to-speech`.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

__all__ = [
    "TextToSpeechInput",
    "TextToSpeechInputParam",
    "TextToSpeechParameters",
    "TextToSpeechParametersParam",
]

from typing import Literal, NotRequired, TypedDict

from inferwire_runtime import Model


class TextToSpeechInput(Model):
    """A text-to-speech request."""

    inputs: str
    """The text to speak."""
    parameters: TextToSpeechParameters | None = None
    """The generation parameters of the model."""


class TextToSpeechParameters(Model):
    """Generation parameters of an autoregressive speech model. Unset parameters use the model's defaults."""

    do_sample: bool | None = None
    """Whether to sample; if false, decode greedily or with beam search."""
    early_stopping: bool | Literal["never"] | None = None
    """When to stop beam search: true as soon as there are 'num_beams' candidates, false when better candidates are unlikely, "never" when better candidates are impossible."""
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
    num_beam_groups: int | None = None
    """Diverse beam search: the number of groups to split the beams into."""
    num_beams: int | None = None
    """The number of beams for beam search. 1 disables beam search."""
    penalty_alpha: float | None = None
    """Contrastive search: the weight of the degeneration penalty, between 0 and 1."""
    temperature: float | None = None
    """Sampling temperature: higher is more random, near 0 is greedy."""
    top_k: int | None = None
    """Top-k sampling: the number of most probable tokens to sample from."""
    top_p: float | None = None
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""
    typical_p: float | None = None
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""
    use_cache: bool | None = None
    """Whether to use the key-value (KV) cache, which speeds up decoding."""


class TextToSpeechInputParam(TypedDict):
    """A text-to-speech request."""

    inputs: str
    """The text to speak."""
    parameters: NotRequired[TextToSpeechParameters | TextToSpeechParametersParam]
    """The generation parameters of the model."""


class TextToSpeechParametersParam(TypedDict):
    """Generation parameters of an autoregressive speech model. Unset parameters use the model's defaults."""

    do_sample: NotRequired[bool]
    """Whether to sample; if false, decode greedily or with beam search."""
    early_stopping: NotRequired[bool | Literal["never"]]
    """When to stop beam search: true as soon as there are 'num_beams' candidates, false when better candidates are unlikely, "never" when better candidates are impossible."""
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
    num_beam_groups: NotRequired[int]
    """Diverse beam search: the number of groups to split the beams into."""
    num_beams: NotRequired[int]
    """The number of beams for beam search. 1 disables beam search."""
    penalty_alpha: NotRequired[float]
    """Contrastive search: the weight of the degeneration penalty, between 0 and 1."""
    temperature: NotRequired[float]
    """Sampling temperature: higher is more random, near 0 is greedy."""
    top_k: NotRequired[int]
    """Top-k sampling: the number of most probable tokens to sample from."""
    top_p: NotRequired[float]
    """Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1."""
    typical_p: NotRequired[float]
    """Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1."""
    use_cache: NotRequired[bool]
    """Whether to use the key-value (KV) cache, which speeds up decoding."""
