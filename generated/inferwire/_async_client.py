"""The asynchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, overload

import inferwire_runtime as runtime

from . import _operations as operations
from . import types


class AsyncInferenceClient(runtime.AsyncClient):
    """Calls inference servers: a method for each task, asynchronous.

    Every method takes the model (an id or a URL), a timeout, and headers and body members of
    one's own. See `inferwire_runtime` for what it raises.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    @property
    def chat(self) -> AsyncChat:
        """Methods under the names that other SDKs give them."""
        return AsyncChat(self)

    async def automatic_speech_recognition(
        self,
        audio: runtime.Media,
        *,
        model: str | None = None,
        return_timestamps: bool | Literal["char", "word"] | None = None,
        generation_parameters: types.common.GenerationParameters
        | types.common.GenerationParametersParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.automatic_speech_recognition.AutomaticSpeechRecognitionOutput:
        """Write down what is said in a recording.

        Args:
            audio: The recording.
            model: The model to use, by its id or by a URL; without it, the client's.
            return_timestamps: Say when each piece is spoken: true by phrases, "word" by
                words, "char" by characters, as far as the model can. The server's default
                is false.
            generation_parameters: How the model chooses its tokens.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "audio": audio,
            "return_timestamps": return_timestamps,
            "generation_parameters": generation_parameters,
        }
        return await self._call(
            operations.automatic_speech_recognition.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @overload
    async def chat_completion(
        self,
        messages: Sequence[
            types.chat_completion.ChatCompletionInputMessage
            | types.chat_completion.ChatCompletionInputMessageParam
        ],
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        stream_options: types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        tool_choice: types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None = None,
        tool_prompt: str | None = None,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        parallel_tool_calls: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.chat_completion.ChatCompletionOutput: ...
    @overload
    async def chat_completion(
        self,
        messages: Sequence[
            types.chat_completion.ChatCompletionInputMessage
            | types.chat_completion.ChatCompletionInputMessageParam
        ],
        *,
        model: str | None = None,
        stream: Literal[True],
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        stream_options: types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        tool_choice: types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None = None,
        tool_prompt: str | None = None,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        parallel_tool_calls: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.chat_completion.ChatCompletionStreamOutput]: ...
    @overload
    async def chat_completion(
        self,
        messages: Sequence[
            types.chat_completion.ChatCompletionInputMessage
            | types.chat_completion.ChatCompletionInputMessageParam
        ],
        *,
        model: str | None = None,
        stream: bool = False,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        stream_options: types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        tool_choice: types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None = None,
        tool_prompt: str | None = None,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        parallel_tool_calls: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.chat_completion.ChatCompletionOutput
        | runtime.AsyncStream[types.chat_completion.ChatCompletionStreamOutput]
    ): ...

    async def chat_completion(
        self,
        messages: Sequence[
            types.chat_completion.ChatCompletionInputMessage
            | types.chat_completion.ChatCompletionInputMessageParam
        ],
        *,
        model: str | None = None,
        stream: bool = False,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        stream_options: types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        tool_choice: types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None = None,
        tool_prompt: str | None = None,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        parallel_tool_calls: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.chat_completion.ChatCompletionOutput
        | runtime.AsyncStream[types.chat_completion.ChatCompletionStreamOutput]
    ):
        """Answer a conversation.

        The conversation is a list of messages; the answer is the next one. With 'stream' it
        comes piece by piece.

        Args:
            messages: The conversation so far, the oldest message first.
            model: The model to use, by its id or by a URL; without it, the client's.
            stream: Send each piece of the answer as soon as there is one. The server's
                default is false.
            frequency_penalty: Make tokens less likely the more often they came, from -2
                to 2. The server's default is 0.
            logit_bias: Make tokens likelier or less likely, by their ids: a number from
                -100 to 100 for each, added before drawing. Most servers take an object,
                some a list.
            logprobs: Say the probability of each token of the answer. The server's
                default is false.
            max_tokens: The most tokens to write. The server's default differs: 20, 100,
                1024 or no limit.
            n: How many answers to write. The server's default is 1, and some know no
                other.
            presence_penalty: Make tokens less likely that came before, however often,
                from -2 to 2. The server's default is 0.
            response_format: What the answer must conform to; text of any form by
                default.
            seed: The start of the random numbers: the same seed gives the same answer,
                as far as the server can.
            stop: Texts that end the answer as soon as one comes; servers take up to 4.
            stream_options: What a stream holds beside the pieces; only with 'stream'.
            temperature: How evenly tokens are drawn, from 0 to 2: above 1 more evenly,
                towards 0 always the likeliest. The server's default is 1.
            tool_choice: Whether the model may call tools, must, or must call a certain
                one. The server's default is "auto" where there are tools.
            tool_prompt: A text to put before the description of the tools.
            tools: The tools that the model may ask the caller to use.
            top_logprobs: Say this many of the likeliest tokens at each place, from 0 to
                20; only with 'logprobs'.
            top_p: Draw from the likeliest tokens whose probabilities add up to this,
                from 0 to 1. The server's default is 1.
            reasoning_effort: How long to think before answering, for models that do.
            max_completion_tokens: The most tokens to write, those of thinking counted;
                the newer name of 'max_tokens'.
            parallel_tool_calls: Let one answer ask for several tool calls. The server's
                default is true.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "messages": messages,
            "stream": stream,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "logprobs": logprobs,
            "max_tokens": max_tokens,
            "n": n,
            "presence_penalty": presence_penalty,
            "response_format": response_format,
            "seed": seed,
            "stop": stop,
            "stream_options": stream_options,
            "temperature": temperature,
            "tool_choice": tool_choice,
            "tool_prompt": tool_prompt,
            "tools": tools,
            "top_logprobs": top_logprobs,
            "top_p": top_p,
            "reasoning_effort": reasoning_effort,
            "max_completion_tokens": max_completion_tokens,
            "parallel_tool_calls": parallel_tool_calls,
        }
        if stream:
            return await self._stream(
                operations.chat_completion.STREAM,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        return await self._call(
            operations.chat_completion.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    async def feature_extraction(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        normalize: bool | None = None,
        prompt_name: str | None = None,
        truncate: bool | None = None,
        truncation_direction: Literal["Left", "Right", "left", "right"] | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["float"] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.hints.FloatArray:
        """Turn a text into vectors.

        The result is an array of float32. Its rank is the server's: an embedding server
        gives one vector a text, others one vector a token. A list of texts gives one array
        whose first axis counts the texts.

        Args:
            text: The text.
            model: The model to use, by its id or by a URL; without it, the client's.
            normalize: Scale each vector to length 1. The default of embedding servers
                is true.
            prompt_name: The name of a prompt that the model's configuration has
                (sentence-transformers), put before the text.
            truncate: Cut a text that is too long for the model; otherwise it is
                refused. The server's default is false.
            truncation_direction: The side at which a text is cut. Older servers want a
                capital, newer ones do not. The server's default is the right.
            dimensions: The length of the vectors, for models that can shorten them;
                otherwise the model decides.
            encoding_format: How numbers are written in the answer: as JSON numbers, the
                only form that an array is made from.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "text": text,
            "normalize": normalize,
            "prompt_name": prompt_name,
            "truncate": truncate,
            "truncation_direction": truncation_direction,
            "dimensions": dimensions,
            "encoding_format": encoding_format,
        }
        return await self._call(
            operations.feature_extraction.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @overload
    async def fill_mask(
        self,
        text: str,
        *,
        model: str | None = None,
        targets: list[str] | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.fill_mask.FillMaskOutputElement]: ...
    @overload
    async def fill_mask(
        self,
        text: list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        targets: list[str] | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[list[types.fill_mask.FillMaskOutputElement]]: ...
    @overload
    async def fill_mask(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        targets: list[str] | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.fill_mask.FillMaskOutputElement]
        | list[list[types.fill_mask.FillMaskOutputElement]]
    ): ...

    async def fill_mask(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        targets: list[str] | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.fill_mask.FillMaskOutputElement]
        | list[list[types.fill_mask.FillMaskOutputElement]]
    ):
        """Fill the masked word of a text.

        The text holds the model's mask token, for example `[MASK]` or `<mask>`. A text with
        several masks gives one flat list, mask after mask.

        Args:
            text: The text, with the model's mask token in place of the word to find.
            model: The model to use, by its id or by a URL; without it, the client's.
            targets: Choose among these words only, not from the whole vocabulary. A
                word that the model does not know is cut into tokens, and its first token is
                used.
            top_k: How many candidates to give for each mask; the server's default is 5.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "text": text,
            "targets": targets,
            "top_k": top_k,
        }
        return await self._call(
            operations.fill_mask.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    async def image_segmentation(
        self,
        image: runtime.Media,
        *,
        model: str | None = None,
        mask_threshold: float | None = None,
        overlap_mask_area_threshold: float | None = None,
        subtask: Literal["instance", "panoptic", "semantic"] | None = None,
        threshold: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.image_segmentation.ImageSegmentationOutputElement]:
        """Find the parts of a picture.

        Each part comes with its label and a mask of the picture's size, white where the
        part is.

        Args:
            image: The picture.
            model: The model to use, by its id or by a URL; without it, the client's.
            mask_threshold: The probability from which a pixel belongs to a mask, from 0
                to 1. The server's default is 0.5.
            overlap_mask_area_threshold: The share of a part that must be left after
                others overlap it, from 0 to 1; smaller pieces are dropped. The server's
                default is 0.5.
            subtask: Which kind of parts to find. By default the first of panoptic,
                instance and semantic that the model can do.
            threshold: The probability below which parts are left out, from 0 to 1. The
                server's default is 0.9.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "image": image,
            "mask_threshold": mask_threshold,
            "overlap_mask_area_threshold": overlap_mask_area_threshold,
            "subtask": subtask,
            "threshold": threshold,
        }
        return await self._call(
            operations.image_segmentation.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @overload
    async def question_answering(
        self,
        question: str,
        context: str,
        *,
        model: str | None = None,
        align_to_words: bool | None = None,
        doc_stride: int | None = None,
        handle_impossible_answer: bool | None = None,
        max_answer_len: int | None = None,
        max_question_len: int | None = None,
        max_seq_len: int | None = None,
        top_k: None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.question_answering.QuestionAnsweringOutputElement: ...
    @overload
    async def question_answering(
        self,
        question: str,
        context: str,
        *,
        model: str | None = None,
        align_to_words: bool | None = None,
        doc_stride: int | None = None,
        handle_impossible_answer: bool | None = None,
        max_answer_len: int | None = None,
        max_question_len: int | None = None,
        max_seq_len: int | None = None,
        top_k: int,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.question_answering.QuestionAnsweringOutputElement]: ...
    @overload
    async def question_answering(
        self,
        question: str,
        context: str,
        *,
        model: str | None = None,
        align_to_words: bool | None = None,
        doc_stride: int | None = None,
        handle_impossible_answer: bool | None = None,
        max_answer_len: int | None = None,
        max_question_len: int | None = None,
        max_seq_len: int | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.question_answering.QuestionAnsweringOutputElement
        | list[types.question_answering.QuestionAnsweringOutputElement]
    ): ...

    async def question_answering(
        self,
        question: str,
        context: str,
        *,
        model: str | None = None,
        align_to_words: bool | None = None,
        doc_stride: int | None = None,
        handle_impossible_answer: bool | None = None,
        max_answer_len: int | None = None,
        max_question_len: int | None = None,
        max_seq_len: int | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.question_answering.QuestionAnsweringOutputElement
        | list[types.question_answering.QuestionAnsweringOutputElement]
    ):
        """Answer a question from a text.

        The answer is a piece of the text. With 'top_k' set, the answers come as a list, the
        best first; without it, one answer comes alone.

        Args:
            question: The question.
            context: The text that holds the answer.
            model: The model to use, by its id or by a URL; without it, the client's.
            align_to_words: Let answers begin and end at words; helps in languages that
                put spaces between them. The server's default is true.
            doc_stride: A long text is read in pieces that overlap by this many tokens.
            handle_impossible_answer: Let an empty answer say that the text holds none.
                The server's default is false.
            max_answer_len: The longest answer to consider, in tokens. The server's
                default is 15.
            max_question_len: The length in tokens at which the question is cut. The
                server's default is 64.
            max_seq_len: The length in tokens of one piece: the question and a part of
                the text. The server's default is 384.
            top_k: How many answers to return, the best first; fewer come where the text
                holds fewer. Set, the result is a list, even for 1.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "question": question,
            "context": context,
            "align_to_words": align_to_words,
            "doc_stride": doc_stride,
            "handle_impossible_answer": handle_impossible_answer,
            "max_answer_len": max_answer_len,
            "max_question_len": max_question_len,
            "max_seq_len": max_seq_len,
            "top_k": top_k,
        }
        return await self._call(
            operations.question_answering.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        model: str | None = None,
        details: Literal[False] | None = None,
        stream: Literal[False] = False,
        adapter_id: str | None = None,
        best_of: int | None = None,
        decoder_input_details: bool | None = None,
        do_sample: bool | None = None,
        frequency_penalty: float | None = None,
        grammar: types.text_generation.TextGenerationInputGrammarType
        | types.text_generation.TextGenerationInputGrammarTypeParam
        | None = None,
        max_new_tokens: int | None = None,
        repetition_penalty: float | None = None,
        return_full_text: bool | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_n_tokens: int | None = None,
        top_p: float | None = None,
        truncate: int | None = None,
        typical_p: float | None = None,
        watermark: bool | None = None,
        stop_sequences: list[str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> str: ...
    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        model: str | None = None,
        details: Literal[True],
        stream: Literal[False] = False,
        adapter_id: str | None = None,
        best_of: int | None = None,
        decoder_input_details: bool | None = None,
        do_sample: bool | None = None,
        frequency_penalty: float | None = None,
        grammar: types.text_generation.TextGenerationInputGrammarType
        | types.text_generation.TextGenerationInputGrammarTypeParam
        | None = None,
        max_new_tokens: int | None = None,
        repetition_penalty: float | None = None,
        return_full_text: bool | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_n_tokens: int | None = None,
        top_p: float | None = None,
        truncate: int | None = None,
        typical_p: float | None = None,
        watermark: bool | None = None,
        stop_sequences: list[str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.text_generation.TextGenerationOutput: ...
    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        model: str | None = None,
        details: Literal[False] | None = None,
        stream: Literal[True],
        adapter_id: str | None = None,
        best_of: int | None = None,
        decoder_input_details: bool | None = None,
        do_sample: bool | None = None,
        frequency_penalty: float | None = None,
        grammar: types.text_generation.TextGenerationInputGrammarType
        | types.text_generation.TextGenerationInputGrammarTypeParam
        | None = None,
        max_new_tokens: int | None = None,
        repetition_penalty: float | None = None,
        return_full_text: bool | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_n_tokens: int | None = None,
        top_p: float | None = None,
        truncate: int | None = None,
        typical_p: float | None = None,
        watermark: bool | None = None,
        stop_sequences: list[str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[str]: ...
    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        model: str | None = None,
        details: Literal[True],
        stream: Literal[True],
        adapter_id: str | None = None,
        best_of: int | None = None,
        decoder_input_details: bool | None = None,
        do_sample: bool | None = None,
        frequency_penalty: float | None = None,
        grammar: types.text_generation.TextGenerationInputGrammarType
        | types.text_generation.TextGenerationInputGrammarTypeParam
        | None = None,
        max_new_tokens: int | None = None,
        repetition_penalty: float | None = None,
        return_full_text: bool | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_n_tokens: int | None = None,
        top_p: float | None = None,
        truncate: int | None = None,
        typical_p: float | None = None,
        watermark: bool | None = None,
        stop_sequences: list[str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.text_generation.TextGenerationStreamOutput]: ...
    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        model: str | None = None,
        details: bool | None = None,
        stream: bool = False,
        adapter_id: str | None = None,
        best_of: int | None = None,
        decoder_input_details: bool | None = None,
        do_sample: bool | None = None,
        frequency_penalty: float | None = None,
        grammar: types.text_generation.TextGenerationInputGrammarType
        | types.text_generation.TextGenerationInputGrammarTypeParam
        | None = None,
        max_new_tokens: int | None = None,
        repetition_penalty: float | None = None,
        return_full_text: bool | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_n_tokens: int | None = None,
        top_p: float | None = None,
        truncate: int | None = None,
        typical_p: float | None = None,
        watermark: bool | None = None,
        stop_sequences: list[str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        str
        | types.text_generation.TextGenerationOutput
        | runtime.AsyncStream[str | types.text_generation.TextGenerationStreamOutput]
    ): ...

    async def text_generation(
        self,
        prompt: str,
        *,
        model: str | None = None,
        details: bool | None = None,
        stream: bool = False,
        adapter_id: str | None = None,
        best_of: int | None = None,
        decoder_input_details: bool | None = None,
        do_sample: bool | None = None,
        frequency_penalty: float | None = None,
        grammar: types.text_generation.TextGenerationInputGrammarType
        | types.text_generation.TextGenerationInputGrammarTypeParam
        | None = None,
        max_new_tokens: int | None = None,
        repetition_penalty: float | None = None,
        return_full_text: bool | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_n_tokens: int | None = None,
        top_p: float | None = None,
        truncate: int | None = None,
        typical_p: float | None = None,
        watermark: bool | None = None,
        stop_sequences: list[str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        str
        | types.text_generation.TextGenerationOutput
        | runtime.AsyncStream[str | types.text_generation.TextGenerationStreamOutput]
    ):
        """Continue a text.

        Only the new text comes back, unless 'return_full_text' is set. With 'stream' it
        comes token by token, with 'details' as an object that says more than the text.

        A server that does not know some parameter is called again without it, with a
        warning.

        Args:
            prompt: The text to continue.
            model: The model to use, by its id or by a URL; without it, the client's.
            details: Say more than the text: its tokens, their probabilities, why it
                ends. The server's default is false on its root route.
            stream: Send each token as soon as there is one. The server's default is
                false.
            adapter_id: The id of a LoRA adapter to use.
            best_of: Write this many continuations, and return the likeliest. Needs
                sampling.
            decoder_input_details: Say the tokens of the prompt and their probabilities
                too; only with 'details'. The server's default is false.
            do_sample: Draw tokens by chance; false takes the likeliest. The server's
                default is false.
            frequency_penalty: Make tokens less likely the more often they came, from -2
                to 2; 0 for not.
            grammar: What the new text must conform to.
            max_new_tokens: The most tokens to write. The server's default is 100 or, in
                newer ones, 1024.
            repetition_penalty: Make tokens less likely that came before; 1 for not.
            return_full_text: Put the prompt before the new text. False is sent where
                nothing is set, as servers differ.
            seed: The start of the random numbers: the same seed gives the same text.
            stop: Texts that end the new text as soon as one comes; servers take up to
                4.
            temperature: How evenly tokens are drawn: above 1 more evenly, towards 0
                always the likeliest.
            top_k: Draw from this many of the likeliest tokens.
            top_n_tokens: Say this many of the likeliest tokens at each place; only with
                'details'.
            top_p: Draw from the likeliest tokens whose probabilities add up to this,
                from 0 to 1.
            truncate: Cut the prompt to this many tokens, from its end.
            typical_p: Draw from the tokens closest to what is expected, up to this
                probability, from 0 to 1 (locally typical sampling).
            watermark: Mark the text by its choice of tokens, so that it can be told
                from others. The server's default is false.
            stop_sequences: The old name of `stop`, deprecated.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "prompt": prompt,
            "details": details,
            "stream": stream,
            "adapter_id": adapter_id,
            "best_of": best_of,
            "decoder_input_details": decoder_input_details,
            "do_sample": do_sample,
            "frequency_penalty": frequency_penalty,
            "grammar": grammar,
            "max_new_tokens": max_new_tokens,
            "repetition_penalty": repetition_penalty,
            "return_full_text": return_full_text,
            "seed": seed,
            "stop": stop,
            "temperature": temperature,
            "top_k": top_k,
            "top_n_tokens": top_n_tokens,
            "top_p": top_p,
            "truncate": truncate,
            "typical_p": typical_p,
            "watermark": watermark,
            "stop_sequences": stop_sequences,
        }
        if stream:
            return await self._stream(
                operations.text_generation.STREAM,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        return await self._call(
            operations.text_generation.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    async def text_to_image(
        self,
        prompt: str,
        *,
        model: str | None = None,
        negative_prompt: str | None = None,
        height: int | None = None,
        width: int | None = None,
        num_inference_steps: int | None = None,
        guidance_scale: float | None = None,
        scheduler: str | None = None,
        target_size: types.text_to_image.TextToImageTargetSize
        | types.text_to_image.TextToImageTargetSizeParam
        | None = None,
        seed: int | None = None,
        extra_parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.hints.Image:
        """Make a picture from a description.

        Parameters that only some models have go into 'extra_parameters'.

        Args:
            prompt: What the picture shows.
            model: The model to use, by its id or by a URL; without it, the client's.
            negative_prompt: What the picture must not show.
            height: Its height in pixels.
            width: Its width in pixels.
            num_inference_steps: How many denoising steps to take: more are slower and
                often better.
            guidance_scale: How closely to follow the description; too much costs
                quality. Usual are 1 to 20.
            scheduler: The scheduler to use instead of the model's own.
            target_size: Its size, for servers that want one object instead of 'width'
                and 'height'.
            seed: The start of the random numbers: the same seed gives the same picture.
            extra_parameters: Further parameters, sent as they are.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "height": height,
            "width": width,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "scheduler": scheduler,
            "target_size": target_size,
            "seed": seed,
            "extra_parameters": extra_parameters,
        }
        return await self._call(
            operations.text_to_image.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    @overload
    async def zero_shot_classification(
        self,
        text: str,
        candidate_labels: list[str],
        *,
        model: str | None = None,
        multi_label: bool | None = None,
        hypothesis_template: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.zero_shot_classification.ZeroShotClassificationOutputElement]: ...
    @overload
    async def zero_shot_classification(
        self,
        text: list[str] | tuple[str, ...],
        candidate_labels: list[str],
        *,
        model: str | None = None,
        multi_label: bool | None = None,
        hypothesis_template: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[list[types.zero_shot_classification.ZeroShotClassificationOutputElement]]: ...
    @overload
    async def zero_shot_classification(
        self,
        text: str | list[str] | tuple[str, ...],
        candidate_labels: list[str],
        *,
        model: str | None = None,
        multi_label: bool | None = None,
        hypothesis_template: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.zero_shot_classification.ZeroShotClassificationOutputElement]
        | list[list[types.zero_shot_classification.ZeroShotClassificationOutputElement]]
    ): ...
    @overload
    async def zero_shot_classification(
        self,
        text: str,
        *,
        model: str | None = None,
        multi_label: bool | None = None,
        hypothesis_template: str | None = None,
        labels: list[str],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.zero_shot_classification.ZeroShotClassificationOutputElement]: ...
    @overload
    async def zero_shot_classification(
        self,
        text: list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        multi_label: bool | None = None,
        hypothesis_template: str | None = None,
        labels: list[str],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[list[types.zero_shot_classification.ZeroShotClassificationOutputElement]]: ...
    @overload
    async def zero_shot_classification(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        multi_label: bool | None = None,
        hypothesis_template: str | None = None,
        labels: list[str],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.zero_shot_classification.ZeroShotClassificationOutputElement]
        | list[list[types.zero_shot_classification.ZeroShotClassificationOutputElement]]
    ): ...

    async def zero_shot_classification(
        self,
        text: str | list[str] | tuple[str, ...],
        candidate_labels: list[str] | None = None,
        *,
        model: str | None = None,
        multi_label: bool | None = None,
        hypothesis_template: str | None = None,
        labels: list[str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.zero_shot_classification.ZeroShotClassificationOutputElement]
        | list[list[types.zero_shot_classification.ZeroShotClassificationOutputElement]]
    ):
        """Tell which of the given labels fit a text.

        The labels are yours; the model was not trained on them. They come back with their
        scores, the best first. A list of texts gives a list of such lists.

        Args:
            text: The text.
            candidate_labels: The labels to choose from.
            model: The model to use, by its id or by a URL; without it, the client's.
            multi_label: Judge each label alone, so that several may fit; otherwise the
                scores of all add up to 1. The server's default is false.
            hypothesis_template: A sentence in which {} stands for a label: the model
                judges whether it follows from the text. The server's default is "This
                example is {}."
            labels: The old name of `candidate_labels`, deprecated.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        arguments: dict[str, object] = {
            "text": text,
            "candidate_labels": candidate_labels,
            "multi_label": multi_label,
            "hypothesis_template": hypothesis_template,
            "labels": labels,
        }
        return await self._call(
            operations.zero_shot_classification.OPERATION,
            arguments,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncChatCompletions:
    """What stands below `client.chat.completions`."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        messages: Sequence[
            types.chat_completion.ChatCompletionInputMessage
            | types.chat_completion.ChatCompletionInputMessageParam
        ],
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        stream_options: types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        tool_choice: types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None = None,
        tool_prompt: str | None = None,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        parallel_tool_calls: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.chat_completion.ChatCompletionOutput: ...
    @overload
    async def create(
        self,
        messages: Sequence[
            types.chat_completion.ChatCompletionInputMessage
            | types.chat_completion.ChatCompletionInputMessageParam
        ],
        *,
        model: str | None = None,
        stream: Literal[True],
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        stream_options: types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        tool_choice: types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None = None,
        tool_prompt: str | None = None,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        parallel_tool_calls: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[types.chat_completion.ChatCompletionStreamOutput]: ...
    @overload
    async def create(
        self,
        messages: Sequence[
            types.chat_completion.ChatCompletionInputMessage
            | types.chat_completion.ChatCompletionInputMessageParam
        ],
        *,
        model: str | None = None,
        stream: bool = False,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        stream_options: types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        tool_choice: types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None = None,
        tool_prompt: str | None = None,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        parallel_tool_calls: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.chat_completion.ChatCompletionOutput
        | runtime.AsyncStream[types.chat_completion.ChatCompletionStreamOutput]
    ): ...

    async def create(
        self,
        messages: Sequence[
            types.chat_completion.ChatCompletionInputMessage
            | types.chat_completion.ChatCompletionInputMessageParam
        ],
        *,
        model: str | None = None,
        stream: bool = False,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        seed: int | None = None,
        stop: list[str] | None = None,
        stream_options: types.chat_completion.ChatCompletionInputStreamOptions
        | types.chat_completion.ChatCompletionInputStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        tool_choice: types.chat_completion.ChatCompletionInputToolChoice
        | types.chat_completion.ChatCompletionInputToolChoiceParam
        | None = None,
        tool_prompt: str | None = None,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: str | None = None,
        max_completion_tokens: int | None = None,
        parallel_tool_calls: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.chat_completion.ChatCompletionOutput
        | runtime.AsyncStream[types.chat_completion.ChatCompletionStreamOutput]
    ):
        """Answer a conversation.

        The conversation is a list of messages; the answer is the next one. With 'stream' it
        comes piece by piece.

        Args:
            messages: The conversation so far, the oldest message first.
            model: The model to use, by its id or by a URL; without it, the client's.
            stream: Send each piece of the answer as soon as there is one. The server's
                default is false.
            frequency_penalty: Make tokens less likely the more often they came, from -2
                to 2. The server's default is 0.
            logit_bias: Make tokens likelier or less likely, by their ids: a number from
                -100 to 100 for each, added before drawing. Most servers take an object,
                some a list.
            logprobs: Say the probability of each token of the answer. The server's
                default is false.
            max_tokens: The most tokens to write. The server's default differs: 20, 100,
                1024 or no limit.
            n: How many answers to write. The server's default is 1, and some know no
                other.
            presence_penalty: Make tokens less likely that came before, however often,
                from -2 to 2. The server's default is 0.
            response_format: What the answer must conform to; text of any form by
                default.
            seed: The start of the random numbers: the same seed gives the same answer,
                as far as the server can.
            stop: Texts that end the answer as soon as one comes; servers take up to 4.
            stream_options: What a stream holds beside the pieces; only with 'stream'.
            temperature: How evenly tokens are drawn, from 0 to 2: above 1 more evenly,
                towards 0 always the likeliest. The server's default is 1.
            tool_choice: Whether the model may call tools, must, or must call a certain
                one. The server's default is "auto" where there are tools.
            tool_prompt: A text to put before the description of the tools.
            tools: The tools that the model may ask the caller to use.
            top_logprobs: Say this many of the likeliest tokens at each place, from 0 to
                20; only with 'logprobs'.
            top_p: Draw from the likeliest tokens whose probabilities add up to this,
                from 0 to 1. The server's default is 1.
            reasoning_effort: How long to think before answering, for models that do.
            max_completion_tokens: The most tokens to write, those of thinking counted;
                the newer name of 'max_tokens'.
            parallel_tool_calls: Let one answer ask for several tool calls. The server's
                default is true.
            timeout: Seconds for the whole call, or for a stream until its first event
                and then from one event to the next; None waits for ever.
            extra_headers: Headers to send besides the client's own.
            extra_body: Members to merge into the JSON body, for what a server takes
                beyond this signature.

        Raises:
            InferwireError: One of its subclasses says what went wrong, and where.
        """
        return await self._client.chat_completion(
            messages,
            stream=stream,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_tokens=max_tokens,
            n=n,
            presence_penalty=presence_penalty,
            response_format=response_format,
            seed=seed,
            stop=stop,
            stream_options=stream_options,
            temperature=temperature,
            tool_choice=tool_choice,
            tool_prompt=tool_prompt,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            reasoning_effort=reasoning_effort,
            max_completion_tokens=max_completion_tokens,
            parallel_tool_calls=parallel_tool_calls,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncChat:
    """What stands below `client.chat`."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @property
    def completions(self) -> AsyncChatCompletions:
        """What stands below `client.chat.completions`."""
        return AsyncChatCompletions(self._client)
