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
    """A text, and how to read it aloud."""

    inputs: str
    """The text."""
    parameters: TextToSpeechParameters | None = None
    """How the model chooses its tokens."""


class TextToSpeechParameters(Model):
    """How a model that makes speech step by step chooses its tokens. What is not set is left to the model."""

    do_sample: bool | None = None
    """Draw tokens by chance; false takes the likeliest, or searches beams."""
    early_stopping: bool | Literal["never"] | None = None
    """When beam search ends: true as soon as there are 'num_beams' candidates, false once better ones are unlikely, "never" once there can be no better ones."""
    epsilon_cutoff: float | None = None
    """Leave out tokens with a conditional probability below this, from 0 to 1; 0 for none. Usual are 0.0003 to 0.0009."""
    eta_cutoff: float | None = None
    """Leave out unlikely tokens by a mixture of a fixed and an entropy-based bound, from 0 to 1; 0 for none. Usual are 0.0003 to 0.002."""
    max_length: int | None = None
    """The most tokens, those of the input counted where the model takes one; 'max_new_tokens' goes before it."""
    max_new_tokens: int | None = None
    """The most tokens to write; goes before 'max_length'."""
    min_length: int | None = None
    """The fewest tokens, those of the input counted where the model takes one; 'min_new_tokens' goes before it."""
    min_new_tokens: int | None = None
    """The fewest tokens to write; goes before 'min_length'."""
    num_beam_groups: int | None = None
    """Into how many groups the beams are split, which are kept different from each other."""
    num_beams: int | None = None
    """How many candidates a beam search follows; 1 for none."""
    penalty_alpha: float | None = None
    """How much repeating counts against likelihood in contrastive search, from 0 to 1."""
    temperature: float | None = None
    """How evenly tokens are drawn: above 1 more evenly, towards 0 always the likeliest."""
    top_k: int | None = None
    """Draw from this many of the likeliest tokens."""
    top_p: float | None = None
    """Draw from the likeliest tokens whose probabilities add up to this, from 0 to 1."""
    typical_p: float | None = None
    """Draw from the tokens closest to what is expected, up to this probability, from 0 to 1 (locally typical sampling)."""
    use_cache: bool | None = None
    """Keep past attention states, which makes writing faster."""


class TextToSpeechInputParam(TypedDict):
    """A text, and how to read it aloud."""

    inputs: str
    """The text."""
    parameters: NotRequired[TextToSpeechParameters | TextToSpeechParametersParam]
    """How the model chooses its tokens."""


class TextToSpeechParametersParam(TypedDict):
    """How a model that makes speech step by step chooses its tokens. What is not set is left to the model."""

    do_sample: NotRequired[bool]
    """Draw tokens by chance; false takes the likeliest, or searches beams."""
    early_stopping: NotRequired[bool | Literal["never"]]
    """When beam search ends: true as soon as there are 'num_beams' candidates, false once better ones are unlikely, "never" once there can be no better ones."""
    epsilon_cutoff: NotRequired[float]
    """Leave out tokens with a conditional probability below this, from 0 to 1; 0 for none. Usual are 0.0003 to 0.0009."""
    eta_cutoff: NotRequired[float]
    """Leave out unlikely tokens by a mixture of a fixed and an entropy-based bound, from 0 to 1; 0 for none. Usual are 0.0003 to 0.002."""
    max_length: NotRequired[int]
    """The most tokens, those of the input counted where the model takes one; 'max_new_tokens' goes before it."""
    max_new_tokens: NotRequired[int]
    """The most tokens to write; goes before 'max_length'."""
    min_length: NotRequired[int]
    """The fewest tokens, those of the input counted where the model takes one; 'min_new_tokens' goes before it."""
    min_new_tokens: NotRequired[int]
    """The fewest tokens to write; goes before 'min_length'."""
    num_beam_groups: NotRequired[int]
    """Into how many groups the beams are split, which are kept different from each other."""
    num_beams: NotRequired[int]
    """How many candidates a beam search follows; 1 for none."""
    penalty_alpha: NotRequired[float]
    """How much repeating counts against likelihood in contrastive search, from 0 to 1."""
    temperature: NotRequired[float]
    """How evenly tokens are drawn: above 1 more evenly, towards 0 always the likeliest."""
    top_k: NotRequired[int]
    """Draw from this many of the likeliest tokens."""
    top_p: NotRequired[float]
    """Draw from the likeliest tokens whose probabilities add up to this, from 0 to 1."""
    typical_p: NotRequired[float]
    """Draw from the tokens closest to what is expected, up to this probability, from 0 to 1 (locally typical sampling)."""
    use_cache: NotRequired[bool]
    """Keep past attention states, which makes writing faster."""
