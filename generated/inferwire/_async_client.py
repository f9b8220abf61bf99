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
    """Call inference servers: one method per task.

    Every method accepts a model (an id or a URL), a timeout, additional headers and additional
    members of the body. For the errors that methods raise, see `inferwire_runtime`.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    @property
    def chat(self) -> AsyncChat:
        """Methods under the names that they have in other SDKs."""
        return AsyncChat(self)

    async def audio_classification(
        self,
        audio: runtime.Media,
        *,
        model: str | None = None,
        top_k: int | None = None,
        function_to_apply: Literal["sigmoid", "softmax", "none"] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.audio_classification.AudioClassificationOutputElement]:
        """Tell what a recording holds.

        The labels are those that the model was trained on. They come with their scores, the
        best first.

        Args:
            audio: The recording.
            model: The model id or the URL of a server; defaults to the client's model.
            top_k: How many labels come back, the best first. The server's default is 5.
            function_to_apply: How the model's raw scores are scaled. By default the
                model's kind decides.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "audio": audio,
            "top_k": top_k,
            "function_to_apply": function_to_apply,
        }
        return await self._run(
            runtime.services.call(
                operations.audio_classification.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def audio_to_audio(
        self,
        audio: runtime.Media,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.audio_to_audio.AudioToAudioOutputElement]:
        """Make other recordings out of a recording.

        What comes out is the model's business: a recording without its noise, or one
        recording for each speaker.

        Args:
            audio: The recording.
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "audio": audio,
        }
        return await self._run(
            runtime.services.call(
                operations.audio_to_audio.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

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
            model: The model id or the URL of a server; defaults to the client's model.
            return_timestamps: Say when each piece is spoken: true by phrases, "word" by
                words, "char" by characters, as far as the model can. The server's default
                is false.
            generation_parameters: How the model chooses its tokens.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "audio": audio,
            "return_timestamps": return_timestamps,
            "generation_parameters": generation_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.automatic_speech_recognition.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
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
        stop: str | list[str] | None = None,
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
        audio: types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None = None,
        metadata: Mapping[str, str] | None = None,
        modalities: list[str] | None = None,
        prediction: types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
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
        stop: str | list[str] | None = None,
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
        audio: types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None = None,
        metadata: Mapping[str, str] | None = None,
        modalities: list[str] | None = None,
        prediction: types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
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
        stop: str | list[str] | None = None,
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
        audio: types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None = None,
        metadata: Mapping[str, str] | None = None,
        modalities: list[str] | None = None,
        prediction: types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
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
        stop: str | list[str] | None = None,
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
        audio: types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None = None,
        metadata: Mapping[str, str] | None = None,
        modalities: list[str] | None = None,
        prediction: types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
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
            model: The model id or the URL of a server; defaults to the client's model.
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
            stop: A text that ends the answer as soon as it comes, or several; servers
                take up to 4, some only a list.
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
            audio: How a spoken answer is to sound; with "audio" among the 'modalities'.
            metadata: Notes to keep with the answer, each a text with a name.
            modalities: What the answer may be: text, and speech where the model speaks.
                The server's default is text alone.
            prediction: What most of the answer is known to be, such as the text to be
                changed a little: it is then written faster.
            prompt_cache_key: A name that calls with the same beginning have in common,
                so that they find what is kept of it.
            prompt_cache_retention: How long to keep what was read, so that later calls
                need not read it again.
            safety_identifier: Who asks, by a name that tells users apart and nothing
                else about them, so that abuse can be traced.
            service_tier: How urgent the call is, at a price; servers differ in their
                tiers.
            store: Keep the answer on the server, to be looked up later. The server's
                default differs.
            user: Who asks, as 'safety_identifier', by its older name that most servers
                take.
            verbosity: How wordy the answer is to be.
            web_search_options: Search the web before answering, and how.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
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
            "audio": audio,
            "metadata": metadata,
            "modalities": modalities,
            "prediction": prediction,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_retention": prompt_cache_retention,
            "safety_identifier": safety_identifier,
            "service_tier": service_tier,
            "store": store,
            "user": user,
            "verbosity": verbosity,
            "web_search_options": web_search_options,
        }
        if stream:
            return await self._run_stream(
                runtime.services.stream(
                    operations.chat_completion.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.chat_completion.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def depth_estimation(
        self,
        image: runtime.Media,
        *,
        model: str | None = None,
        extra_parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.depth_estimation.DepthEstimationOutput:
        """Tell how far away each point of a picture is.

        The result is a grey picture, in which brightness stands for depth, and from some
        servers the model's own numbers. Parameters that only some models have go into
        'extra_parameters'.

        Args:
            image: The picture.
            model: The model id or the URL of a server; defaults to the client's model.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "extra_parameters": extra_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.depth_estimation.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def document_question_answering(
        self,
        image: runtime.Media,
        question: str,
        *,
        model: str | None = None,
        doc_stride: int | None = None,
        handle_impossible_answer: bool | None = None,
        lang: str | None = None,
        max_answer_len: int | None = None,
        max_question_len: int | None = None,
        max_seq_len: int | None = None,
        top_k: int | None = None,
        word_boxes: list[str | list[str | float | list[float]]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.document_question_answering.DocumentQuestionAnsweringOutputElement]:
        """Answer a question from the picture of a document.

        The answer is a piece of the document's text. Servers without a text recognition of
        their own want 'word_boxes'.

        Args:
            image: The picture of the document.
            question: The question.
            model: The model id or the URL of a server; defaults to the client's model.
            doc_stride: By how many tokens the pieces overlap into which a long document
                is cut.
            handle_impossible_answer: Take into account that the document may not answer
                the question. The server's default is false.
            lang: The language of the document, for the recognition of its text. The
                server's default is English.
            max_answer_len: The most tokens of an answer. The server's default is 15.
            max_question_len: To how many tokens the question is cut.
            max_seq_len: The most tokens that the model reads at once, the question
                counted.
            top_k: How many answers come back, the best first. The server's default is
                1.
            word_boxes: The document's words and where they stand, so that its text need
                not be recognized: pairs of a word and its box, or words and boxes by turns,
                as the server wants it. A box is left, top, right and bottom, from 0 to
                1000.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "question": question,
            "doc_stride": doc_stride,
            "handle_impossible_answer": handle_impossible_answer,
            "lang": lang,
            "max_answer_len": max_answer_len,
            "max_question_len": max_question_len,
            "max_seq_len": max_seq_len,
            "top_k": top_k,
            "word_boxes": word_boxes,
        }
        return await self._run(
            runtime.services.call(
                operations.document_question_answering.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
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
            model: The model id or the URL of a server; defaults to the client's model.
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
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
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
        return await self._run(
            runtime.services.call(
                operations.feature_extraction.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
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
            model: The model id or the URL of a server; defaults to the client's model.
            targets: Choose among these words only, not from the whole vocabulary. A
                word that the model does not know is cut into tokens, and its first token is
                used.
            top_k: How many candidates to give for each mask; the server's default is 5.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "targets": targets,
            "top_k": top_k,
        }
        return await self._run(
            runtime.services.call(
                operations.fill_mask.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def get_endpoint_info(
        self,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> types.get_endpoint_info.EndpointInfo:
        """Ask a server what it serves, and with which limits.

        Text Generation Inference and Text Embeddings Inference answer; each leaves out what
        the other alone knows. Fields that are not declared here are kept.

        Args:
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {}
        return await self._run(
            runtime.services.call(
                operations.get_endpoint_info.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
            )
        )

    async def get_model_status(
        self,
        model: str | None = None,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> types.get_model_status.ModelStatus:
        """Ask whether a model is loaded.

        Only endpoints with a route for it can tell; `health_check` asks any server.

        Args:
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {}
        return await self._run(
            runtime.services.call(
                operations.get_model_status.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
            )
        )

    async def health_check(
        self,
        model: str | None = None,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bool:
        """Tell whether a server is up and its model is ready.

        Asked once: a server that is busy or still loads its model counts as not ready. One
        that cannot be reached is an error, like in any other call.

        Args:
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {}
        return await self._run(
            runtime.services.probe(
                operations.health_check.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
            )
        )

    async def image_classification(
        self,
        image: runtime.Media,
        *,
        model: str | None = None,
        function_to_apply: Literal["sigmoid", "softmax", "none"] | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.image_classification.ImageClassificationOutputElement]:
        """Tell what a picture shows.

        The labels are those that the model was trained on. They come with their scores, the
        best first.

        Args:
            image: The picture.
            model: The model id or the URL of a server; defaults to the client's model.
            function_to_apply: How the model's raw scores are scaled. By default the
                model's kind decides.
            top_k: How many labels come back, the best first. The server's default is 5.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "function_to_apply": function_to_apply,
            "top_k": top_k,
        }
        return await self._run(
            runtime.services.call(
                operations.image_classification.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def image_feature_extraction(
        self,
        image: runtime.Media,
        *,
        model: str | None = None,
        pool: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.hints.FloatArray:
        """Turn a picture into vectors.

        The result is an array of float32. Its rank is the server's: some models give one
        vector, others one for each piece of the picture.

        Args:
            image: The picture.
            model: The model id or the URL of a server; defaults to the client's model.
            pool: One vector for the whole picture, from models that have such. The
                server's default is false.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "pool": pool,
        }
        return await self._run(
            runtime.services.call(
                operations.image_feature_extraction.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
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
            model: The model id or the URL of a server; defaults to the client's model.
            mask_threshold: The probability from which a pixel belongs to a mask, from 0
                to 1. The server's default is 0.5.
            overlap_mask_area_threshold: The share of a part that must be left after
                others overlap it, from 0 to 1; smaller pieces are dropped. The server's
                default is 0.5.
            subtask: Which kind of parts to find. By default the first of panoptic,
                instance and semantic that the model can do.
            threshold: The probability below which parts are left out, from 0 to 1. The
                server's default is 0.9.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "mask_threshold": mask_threshold,
            "overlap_mask_area_threshold": overlap_mask_area_threshold,
            "subtask": subtask,
            "threshold": threshold,
        }
        return await self._run(
            runtime.services.call(
                operations.image_segmentation.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def image_text_to_image(
        self,
        image: runtime.Media | None = None,
        prompt: str | None = None,
        *,
        model: str | None = None,
        guidance_scale: float | None = None,
        negative_prompt: str | None = None,
        num_inference_steps: int | None = None,
        target_size: types.image_text_to_image.ImageTextToImageTargetSize
        | types.image_text_to_image.ImageTextToImageTargetSizeParam
        | None = None,
        seed: int | None = None,
        extra_parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.hints.Image:
        """Make a picture from a picture and a description.

        Models that take one of the two alone need only that one. Parameters that only some
        models have go into 'extra_parameters'.

        Args:
            image: The picture to start from.
            prompt: What the new picture shows.
            model: The model id or the URL of a server; defaults to the client's model.
            guidance_scale: How closely to follow the description; too much costs
                quality. Usual are 1 to 20.
            negative_prompt: What the new picture must not show.
            num_inference_steps: How many denoising steps to take: more are slower and
                often better.
            target_size: The size of the new picture.
            seed: The start of the random numbers: the same seed gives the same picture.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "prompt": prompt,
            "guidance_scale": guidance_scale,
            "negative_prompt": negative_prompt,
            "num_inference_steps": num_inference_steps,
            "target_size": target_size,
            "seed": seed,
            "extra_parameters": extra_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.image_text_to_image.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def image_text_to_video(
        self,
        image: runtime.Media | None = None,
        prompt: str | None = None,
        *,
        model: str | None = None,
        guidance_scale: float | None = None,
        negative_prompt: str | None = None,
        num_inference_steps: int | None = None,
        num_frames: float | None = None,
        target_size: types.image_text_to_video.ImageTextToVideoTargetSize
        | types.image_text_to_video.ImageTextToVideoTargetSizeParam
        | None = None,
        seed: int | None = None,
        extra_parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Make a video from a picture and a description.

        Models that take one of the two alone need only that one. The video comes as a file,
        in a format of the server's choice. Parameters that only some models have go into
        'extra_parameters'.

        Args:
            image: The picture to start from.
            prompt: What happens in the video.
            model: The model id or the URL of a server; defaults to the client's model.
            guidance_scale: How closely to follow the description; too much costs
                quality. Usual are 1 to 20.
            negative_prompt: What the video must not show.
            num_inference_steps: How many denoising steps to take: more are slower and
                often better.
            num_frames: How many frames the video has.
            target_size: The size of the video.
            seed: The start of the random numbers: the same seed gives the same video.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "prompt": prompt,
            "guidance_scale": guidance_scale,
            "negative_prompt": negative_prompt,
            "num_inference_steps": num_inference_steps,
            "num_frames": num_frames,
            "target_size": target_size,
            "seed": seed,
            "extra_parameters": extra_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.image_text_to_video.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def image_to_image(
        self,
        image: runtime.Media,
        prompt: str | None = None,
        *,
        model: str | None = None,
        negative_prompt: str | list[str] | None = None,
        height: int | None = None,
        width: int | None = None,
        num_inference_steps: int | None = None,
        guidance_scale: float | None = None,
        target_size: types.image_to_image.ImageToImageTargetSize
        | types.image_to_image.ImageToImageTargetSizeParam
        | None = None,
        extra_parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.hints.Image:
        """Make a picture from another.

        What changes is the model's business, or said by the prompt. Parameters that only
        some models have go into 'extra_parameters'.

        Args:
            image: The picture to start from.
            prompt: What to make of the picture.
            model: The model id or the URL of a server; defaults to the client's model.
            negative_prompt: What the new picture must not show; a list for servers that
                want one.
            height: The height of the new picture in pixels.
            width: The width of the new picture in pixels.
            num_inference_steps: How many denoising steps to take: more are slower and
                often better.
            guidance_scale: How closely to follow the description; too much costs
                quality. Usual are 1 to 20.
            target_size: The size of the new picture, for servers that want one object
                instead of 'width' and 'height'.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "height": height,
            "width": width,
            "num_inference_steps": num_inference_steps,
            "guidance_scale": guidance_scale,
            "target_size": target_size,
            "extra_parameters": extra_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.image_to_image.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def image_to_text(
        self,
        image: runtime.Media,
        *,
        model: str | None = None,
        max_new_tokens: int | None = None,
        generation_parameters: types.common.GenerationParameters
        | types.common.GenerationParametersParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.image_to_text.ImageToTextOutput:
        """Describe a picture in words.

        What the text is like depends on the model: some describe, others write down what is
        printed in the picture.

        Args:
            image: The picture.
            model: The model id or the URL of a server; defaults to the client's model.
            max_new_tokens: The most tokens to write.
            generation_parameters: How the model chooses its tokens.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "max_new_tokens": max_new_tokens,
            "generation_parameters": generation_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.image_to_text.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def image_to_video(
        self,
        image: runtime.Media,
        prompt: str | None = None,
        *,
        model: str | None = None,
        guidance_scale: float | None = None,
        negative_prompt: str | None = None,
        num_inference_steps: int | None = None,
        num_frames: float | None = None,
        target_size: types.image_to_video.ImageToVideoTargetSize
        | types.image_to_video.ImageToVideoTargetSizeParam
        | None = None,
        seed: int | None = None,
        extra_parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Make a video from a picture.

        The video comes as a file, in a format of the server's choice. Parameters that only
        some models have go into 'extra_parameters'.

        Args:
            image: The picture to start from.
            prompt: What happens in the video.
            model: The model id or the URL of a server; defaults to the client's model.
            guidance_scale: How closely to follow the description; too much costs
                quality. Usual are 1 to 20.
            negative_prompt: What the video must not show.
            num_inference_steps: How many denoising steps to take: more are slower and
                often better.
            num_frames: How many frames the video has.
            target_size: The size of the video.
            seed: The start of the random numbers: the same seed gives the same video.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "prompt": prompt,
            "guidance_scale": guidance_scale,
            "negative_prompt": negative_prompt,
            "num_inference_steps": num_inference_steps,
            "num_frames": num_frames,
            "target_size": target_size,
            "seed": seed,
            "extra_parameters": extra_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.image_to_video.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def object_detection(
        self,
        image: runtime.Media,
        *,
        model: str | None = None,
        threshold: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.object_detection.ObjectDetectionOutputElement]:
        """Find things in a picture.

        Each thing comes with its label, its score and a box around it.

        Args:
            image: The picture.
            model: The model id or the URL of a server; defaults to the client's model.
            threshold: The score below which things are left out, from 0 to 1. The
                server's default is 0.5 or 0.9, by version.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "threshold": threshold,
        }
        return await self._run(
            runtime.services.call(
                operations.object_detection.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
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
            model: The model id or the URL of a server; defaults to the client's model.
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
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
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
        return await self._run(
            runtime.services.call(
                operations.question_answering.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def sentence_similarity(
        self,
        sentence: str,
        other_sentences: list[str],
        *,
        model: str | None = None,
        prompt_name: str | None = None,
        truncate: bool | None = None,
        truncation_direction: Literal["Left", "Right", "left", "right"] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[float]:
        """Tell how alike a sentence and others are.

        The result has one number for each of the other sentences, in their order: the
        closer to 1, the more alike in meaning.

        Args:
            sentence: The sentence that the others are compared with.
            other_sentences: The other sentences.
            model: The model id or the URL of a server; defaults to the client's model.
            prompt_name: The name of a prompt that the model's configuration has
                (sentence-transformers), put before each sentence.
            truncate: Cut a sentence that is too long for the model; otherwise it is
                refused. The server's default is false.
            truncation_direction: The side at which a sentence is cut. Older servers
                want a capital, newer ones do not. The server's default is the right.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "sentence": sentence,
            "other_sentences": other_sentences,
            "prompt_name": prompt_name,
            "truncate": truncate,
            "truncation_direction": truncation_direction,
        }
        return await self._run(
            runtime.services.call(
                operations.sentence_similarity.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def summarization(
        self,
        text: str,
        *,
        model: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.summarization.SummarizationOutput: ...
    @overload
    async def summarization(
        self,
        text: list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.summarization.SummarizationOutput]: ...
    @overload
    async def summarization(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.summarization.SummarizationOutput | list[types.summarization.SummarizationOutput]
    ): ...

    async def summarization(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.summarization.SummarizationOutput | list[types.summarization.SummarizationOutput]:
        """Sum up a text.

        The summary is in the result's 'summary_text'. A list of texts gives a list of
        results.

        Args:
            text: The text.
            model: The model id or the URL of a server; defaults to the client's model.
            clean_up_tokenization_spaces: Take out spaces that do not belong into the
                text, as before a full stop.
            generate_parameters: How the model chooses its tokens, by the names that the
                server has for it.
            truncation: What to do with a text that is too long for the model.
            parameters: Deprecated mapping of parameters by name. Pass them as arguments
                instead.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "clean_up_tokenization_spaces": clean_up_tokenization_spaces,
            "generate_parameters": generate_parameters,
            "truncation": truncation,
            "parameters": parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.summarization.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def table_question_answering(
        self,
        table: Mapping[str, list[str]],
        query: str,
        *,
        model: str | None = None,
        padding: Literal["do_not_pad", "longest", "max_length"] | None = None,
        sequential: bool | None = None,
        truncation: bool | None = None,
        parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.table_question_answering.TableQuestionAnsweringOutputElement:
        """Answer a question from a table.

        The table is a mapping of columns, each a list of texts. The answer comes with the
        cells it was found in, as far as the model says.

        Args:
            table: The table: for each column its name and its cells. Numbers are
                written as text, and all columns are of one length.
            query: The question.
            model: The model id or the URL of a server; defaults to the client's model.
            padding: To which length shorter inputs are filled up. The server's default
                is "do_not_pad".
            sequential: Read questions that come together one after the other, as they
                must be if one builds on another; a single one is read the same either way.
                The server's default is false.
            truncation: Cut a table that is too long for the model; otherwise it is
                refused. The server's default is false.
            parameters: Deprecated mapping of parameters by name. Pass them as arguments
                instead.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "table": table,
            "query": query,
            "padding": padding,
            "sequential": sequential,
            "truncation": truncation,
            "parameters": parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.table_question_answering.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def tabular_classification(
        self,
        table: Mapping[str, list[str] | list[int] | list[float]],
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[str | int | float | bool]:
        """Tell which label fits each row of a table.

        The table is a mapping of columns, each a list with one cell a row. The result has
        one label for each row: a text, a number or a boolean, as the model was trained.

        Args:
            table: The table: for each column its name and its cells. Most servers want
                numbers written as text. All columns are of one length.
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "table": table,
        }
        return await self._run(
            runtime.services.call(
                operations.tabular_classification.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def tabular_regression(
        self,
        table: Mapping[str, list[str] | list[int] | list[float]],
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[float]:
        """Tell a number for each row of a table.

        The table is a mapping of columns, each a list with one cell a row. The result has
        one number for each row.

        Args:
            table: The table: for each column its name and its cells. Most servers want
                numbers written as text. All columns are of one length.
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "table": table,
        }
        return await self._run(
            runtime.services.call(
                operations.tabular_regression.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def text_classification(
        self,
        text: str,
        *,
        model: str | None = None,
        top_k: int | None = None,
        function_to_apply: Literal["sigmoid", "softmax", "none"] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.text_classification.TextClassificationOutputElement]: ...
    @overload
    async def text_classification(
        self,
        text: list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        top_k: int | None = None,
        function_to_apply: Literal["sigmoid", "softmax", "none"] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[list[types.text_classification.TextClassificationOutputElement]]: ...
    @overload
    async def text_classification(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        top_k: int | None = None,
        function_to_apply: Literal["sigmoid", "softmax", "none"] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.text_classification.TextClassificationOutputElement]
        | list[list[types.text_classification.TextClassificationOutputElement]]
    ): ...

    async def text_classification(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        top_k: int | None = None,
        function_to_apply: Literal["sigmoid", "softmax", "none"] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.text_classification.TextClassificationOutputElement]
        | list[list[types.text_classification.TextClassificationOutputElement]]
    ):
        """Tell which of the model's labels fit a text.

        The labels are those that the model was trained on: moods, languages, kinds of
        messages. They come with their scores, the best first. A list of texts gives a list
        of such lists.

        Args:
            text: The text.
            model: The model id or the URL of a server; defaults to the client's model.
            top_k: How many labels to give, the best first. Servers differ in their
                default: the best label alone, or all.
            function_to_apply: How the model's numbers become scores. By default the
                model decides: softmax where one label fits, sigmoid where several may.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "top_k": top_k,
            "function_to_apply": function_to_apply,
        }
        return await self._run(
            runtime.services.call(
                operations.text_classification.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
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
            model: The model id or the URL of a server; defaults to the client's model.
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
            stop_sequences: Deprecated name of `stop`.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
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
            return await self._run_stream(
                runtime.services.stream(
                    operations.text_generation.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.text_generation.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def text_to_audio(
        self,
        text: str,
        *,
        model: str | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        typical_p: float | None = None,
        epsilon_cutoff: float | None = None,
        eta_cutoff: float | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        do_sample: bool | None = None,
        early_stopping: bool | Literal["never"] | None = None,
        num_beams: int | None = None,
        num_beam_groups: int | None = None,
        penalty_alpha: float | None = None,
        use_cache: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Make a sound from a description.

        The sound comes as a file: as the server sent it, or as WAV where the server sent
        numbers.

        Args:
            text: What is to be heard.
            model: The model id or the URL of a server; defaults to the client's model.
            temperature: How evenly tokens are drawn: above 1 more evenly, towards 0
                always the likeliest.
            top_k: Draw from this many of the likeliest tokens.
            top_p: Draw from the likeliest tokens whose probabilities add up to this,
                from 0 to 1.
            typical_p: Draw from the tokens closest to what is expected, up to this
                probability, from 0 to 1 (locally typical sampling).
            epsilon_cutoff: Leave out tokens with a conditional probability below this,
                from 0 to 1; 0 for none. Usual are 0.0003 to 0.0009.
            eta_cutoff: Leave out unlikely tokens by a mixture of a fixed and an
                entropy-based bound, from 0 to 1; 0 for none. Usual are 0.0003 to 0.002.
            max_length: The most tokens, those of the input counted where the model
                takes one; 'max_new_tokens' goes before it.
            max_new_tokens: The most tokens to write; goes before 'max_length'.
            min_length: The fewest tokens, those of the input counted where the model
                takes one; 'min_new_tokens' goes before it.
            min_new_tokens: The fewest tokens to write; goes before 'min_length'.
            do_sample: Draw tokens by chance; false takes the likeliest, or searches
                beams.
            early_stopping: When beam search ends: true as soon as there are 'num_beams'
                candidates, false once better ones are unlikely, "never" once there can be
                no better ones.
            num_beams: How many candidates a beam search follows; 1 for none.
            num_beam_groups: Into how many groups the beams are split, which are kept
                different from each other.
            penalty_alpha: How much repeating counts against likelihood in contrastive
                search, from 0 to 1.
            use_cache: Keep past attention states, which makes writing faster.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "typical_p": typical_p,
            "epsilon_cutoff": epsilon_cutoff,
            "eta_cutoff": eta_cutoff,
            "max_length": max_length,
            "max_new_tokens": max_new_tokens,
            "min_length": min_length,
            "min_new_tokens": min_new_tokens,
            "do_sample": do_sample,
            "early_stopping": early_stopping,
            "num_beams": num_beams,
            "num_beam_groups": num_beam_groups,
            "penalty_alpha": penalty_alpha,
            "use_cache": use_cache,
        }
        return await self._run(
            runtime.services.call(
                operations.text_to_audio.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def text_to_image(
        self,
        prompt: str,
        *,
        model: str | None = None,
        negative_prompt: str | list[str] | None = None,
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
            model: The model id or the URL of a server; defaults to the client's model.
            negative_prompt: What the picture must not show; a list for servers that
                want one.
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
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
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
        return await self._run(
            runtime.services.call(
                operations.text_to_image.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def text_to_speech(
        self,
        text: str,
        *,
        model: str | None = None,
        do_sample: bool | None = None,
        early_stopping: bool | Literal["never"] | None = None,
        epsilon_cutoff: float | None = None,
        eta_cutoff: float | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        num_beam_groups: int | None = None,
        num_beams: int | None = None,
        penalty_alpha: float | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        typical_p: float | None = None,
        use_cache: bool | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Read a text aloud.

        The sound comes as a file: as the server sent it, or as WAV where the server sent
        numbers.

        Args:
            text: The text.
            model: The model id or the URL of a server; defaults to the client's model.
            do_sample: Draw tokens by chance; false takes the likeliest, or searches
                beams.
            early_stopping: When beam search ends: true as soon as there are 'num_beams'
                candidates, false once better ones are unlikely, "never" once there can be
                no better ones.
            epsilon_cutoff: Leave out tokens with a conditional probability below this,
                from 0 to 1; 0 for none. Usual are 0.0003 to 0.0009.
            eta_cutoff: Leave out unlikely tokens by a mixture of a fixed and an
                entropy-based bound, from 0 to 1; 0 for none. Usual are 0.0003 to 0.002.
            max_length: The most tokens, those of the input counted where the model
                takes one; 'max_new_tokens' goes before it.
            max_new_tokens: The most tokens to write; goes before 'max_length'.
            min_length: The fewest tokens, those of the input counted where the model
                takes one; 'min_new_tokens' goes before it.
            min_new_tokens: The fewest tokens to write; goes before 'min_length'.
            num_beam_groups: Into how many groups the beams are split, which are kept
                different from each other.
            num_beams: How many candidates a beam search follows; 1 for none.
            penalty_alpha: How much repeating counts against likelihood in contrastive
                search, from 0 to 1.
            temperature: How evenly tokens are drawn: above 1 more evenly, towards 0
                always the likeliest.
            top_k: Draw from this many of the likeliest tokens.
            top_p: Draw from the likeliest tokens whose probabilities add up to this,
                from 0 to 1.
            typical_p: Draw from the tokens closest to what is expected, up to this
                probability, from 0 to 1 (locally typical sampling).
            use_cache: Keep past attention states, which makes writing faster.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "do_sample": do_sample,
            "early_stopping": early_stopping,
            "epsilon_cutoff": epsilon_cutoff,
            "eta_cutoff": eta_cutoff,
            "max_length": max_length,
            "max_new_tokens": max_new_tokens,
            "min_length": min_length,
            "min_new_tokens": min_new_tokens,
            "num_beam_groups": num_beam_groups,
            "num_beams": num_beams,
            "penalty_alpha": penalty_alpha,
            "temperature": temperature,
            "top_k": top_k,
            "top_p": top_p,
            "typical_p": typical_p,
            "use_cache": use_cache,
        }
        return await self._run(
            runtime.services.call(
                operations.text_to_speech.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def text_to_video(
        self,
        prompt: str,
        *,
        model: str | None = None,
        num_frames: float | None = None,
        guidance_scale: float | None = None,
        negative_prompt: str | list[str] | None = None,
        num_inference_steps: int | None = None,
        seed: int | None = None,
        extra_parameters: Mapping[str, runtime.JsonValue] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Make a video from a description.

        The video comes as a file, in a format of the server's choice. Parameters that only
        some models have go into 'extra_parameters'.

        Args:
            prompt: What the video shows.
            model: The model id or the URL of a server; defaults to the client's model.
            num_frames: How many frames the video has.
            guidance_scale: How closely to follow the description; too much costs
                quality. Usual are 1 to 20.
            negative_prompt: What the video must not show; a list for servers that want
                one.
            num_inference_steps: How many denoising steps to take: more are slower and
                often better.
            seed: The start of the random numbers: the same seed gives the same video.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "prompt": prompt,
            "num_frames": num_frames,
            "guidance_scale": guidance_scale,
            "negative_prompt": negative_prompt,
            "num_inference_steps": num_inference_steps,
            "seed": seed,
            "extra_parameters": extra_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.text_to_video.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def text2text_generation(
        self,
        text: str,
        *,
        model: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.text2text_generation.Text2TextGenerationOutput: ...
    @overload
    async def text2text_generation(
        self,
        text: list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.text2text_generation.Text2TextGenerationOutput]: ...
    @overload
    async def text2text_generation(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.text2text_generation.Text2TextGenerationOutput
        | list[types.text2text_generation.Text2TextGenerationOutput]
    ): ...

    async def text2text_generation(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.text2text_generation.Text2TextGenerationOutput
        | list[types.text2text_generation.Text2TextGenerationOutput]
    ):
        """Turn a text into another.

        For models that read a whole text and then write one: the new text is not a
        continuation. It is in the result's 'generated_text'. A list of texts gives a list
        of results.

        Args:
            text: The text: an instruction, a question, or what the model was trained
                on.
            model: The model id or the URL of a server; defaults to the client's model.
            clean_up_tokenization_spaces: Take out spaces that do not belong into the
                text, as before a full stop.
            truncation: What to do with a text that is too long for the model.
            generate_parameters: How the model chooses its tokens, by the names that the
                server has for it.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "clean_up_tokenization_spaces": clean_up_tokenization_spaces,
            "truncation": truncation,
            "generate_parameters": generate_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.text2text_generation.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def token_classification(
        self,
        text: str,
        *,
        model: str | None = None,
        aggregation_strategy: Literal["none", "simple", "first", "average", "max"] | None = None,
        ignore_labels: list[str] | None = None,
        stride: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.token_classification.TokenClassificationOutputElement]: ...
    @overload
    async def token_classification(
        self,
        text: list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        aggregation_strategy: Literal["none", "simple", "first", "average", "max"] | None = None,
        ignore_labels: list[str] | None = None,
        stride: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[list[types.token_classification.TokenClassificationOutputElement]]: ...
    @overload
    async def token_classification(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        aggregation_strategy: Literal["none", "simple", "first", "average", "max"] | None = None,
        ignore_labels: list[str] | None = None,
        stride: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.token_classification.TokenClassificationOutputElement]
        | list[list[types.token_classification.TokenClassificationOutputElement]]
    ): ...

    async def token_classification(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        aggregation_strategy: Literal["none", "simple", "first", "average", "max"] | None = None,
        ignore_labels: list[str] | None = None,
        stride: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        list[types.token_classification.TokenClassificationOutputElement]
        | list[list[types.token_classification.TokenClassificationOutputElement]]
    ):
        """Mark the words of a text, such as names and places.

        With 'aggregation_strategy' set to anything but "none", tokens are put together, and
        each entity has its label in 'entity_group'; otherwise each token has its own in
        'entity'. A list of texts gives a list of such lists.

        Args:
            text: The text.
            model: The model id or the URL of a server; defaults to the client's model.
            aggregation_strategy: How tokens are put together into entities. Servers
                differ in their default: some leave tokens as they are (none), others group
                them (simple).
            ignore_labels: Labels to leave out. The server's default is "O", which
                stands for no entity.
            stride: A long text is read in pieces that overlap by this many tokens; only
                where tokens are put together.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "aggregation_strategy": aggregation_strategy,
            "ignore_labels": ignore_labels,
            "stride": stride,
        }
        return await self._run(
            runtime.services.call(
                operations.token_classification.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def translation(
        self,
        text: str,
        *,
        model: str | None = None,
        src_lang: str | None = None,
        tgt_lang: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.translation.TranslationOutput: ...
    @overload
    async def translation(
        self,
        text: list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        src_lang: str | None = None,
        tgt_lang: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.translation.TranslationOutput]: ...
    @overload
    async def translation(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        src_lang: str | None = None,
        tgt_lang: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.translation.TranslationOutput | list[types.translation.TranslationOutput]: ...

    async def translation(
        self,
        text: str | list[str] | tuple[str, ...],
        *,
        model: str | None = None,
        src_lang: str | None = None,
        tgt_lang: str | None = None,
        clean_up_tokenization_spaces: bool | None = None,
        truncation: Literal["do_not_truncate", "longest_first", "only_first", "only_second"]
        | None = None,
        generate_parameters: runtime.JsonObject | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.translation.TranslationOutput | list[types.translation.TranslationOutput]:
        """Translate a text.

        Models that know several languages need 'src_lang' and 'tgt_lang', in the codes of
        the model; others translate between two and need neither. A list of texts gives a
        list of results.

        Args:
            text: The text.
            model: The model id or the URL of a server; defaults to the client's model.
            src_lang: The language of the text, as the model calls it; only with
                'tgt_lang'.
            tgt_lang: The language to translate into, as the model calls it; only with
                'src_lang'.
            clean_up_tokenization_spaces: Take out spaces that do not belong into the
                text, as before a full stop.
            truncation: What to do with a text that is too long for the model.
            generate_parameters: How the model chooses its tokens, by the names that the
                server has for it.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "src_lang": src_lang,
            "tgt_lang": tgt_lang,
            "clean_up_tokenization_spaces": clean_up_tokenization_spaces,
            "truncation": truncation,
            "generate_parameters": generate_parameters,
        }
        return await self._run(
            runtime.services.call(
                operations.translation.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def video_classification(
        self,
        video: runtime.Media,
        *,
        model: str | None = None,
        function_to_apply: Literal["sigmoid", "softmax", "none"] | None = None,
        num_frames: int | None = None,
        frame_sampling_rate: int | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.video_classification.VideoClassificationOutputElement]:
        """Tell what a video shows.

        The labels are those that the model was trained on. They come with their scores, the
        best first.

        Args:
            video: The video.
            model: The model id or the URL of a server; defaults to the client's model.
            function_to_apply: How the model's raw scores are scaled. By default the
                model's kind decides.
            num_frames: How many frames of it the model looks at. By default as many as
                the model was made for.
            frame_sampling_rate: Every how many frames one is taken. The server's
                default is 1.
            top_k: How many labels come back, the best first. The server's default is 5.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "video": video,
            "function_to_apply": function_to_apply,
            "num_frames": num_frames,
            "frame_sampling_rate": frame_sampling_rate,
            "top_k": top_k,
        }
        return await self._run(
            runtime.services.call(
                operations.video_classification.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def visual_question_answering(
        self,
        image: runtime.Media,
        question: str,
        *,
        model: str | None = None,
        top_k: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.visual_question_answering.VisualQuestionAnsweringOutputElement]:
        """Answer a question about a picture.

        The answers come with their scores, the best first; a model that writes its answer
        gives one, without a score.

        Args:
            image: The picture.
            question: The question.
            model: The model id or the URL of a server; defaults to the client's model.
            top_k: How many answers come back, the best first. The server's default is
                5.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "question": question,
            "top_k": top_k,
        }
        return await self._run(
            runtime.services.call(
                operations.visual_question_answering.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
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
            model: The model id or the URL of a server; defaults to the client's model.
            multi_label: Judge each label alone, so that several may fit; otherwise the
                scores of all add up to 1. The server's default is false.
            hypothesis_template: A sentence in which {} stands for a label: the model
                judges whether it follows from the text. The server's default is "This
                example is {}."
            labels: Deprecated name of `candidate_labels`.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "text": text,
            "candidate_labels": candidate_labels,
            "multi_label": multi_label,
            "hypothesis_template": hypothesis_template,
            "labels": labels,
        }
        return await self._run(
            runtime.services.call(
                operations.zero_shot_classification.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def zero_shot_image_classification(
        self,
        image: runtime.Media,
        candidate_labels: list[str],
        *,
        model: str | None = None,
        hypothesis_template: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.zero_shot_image_classification.ZeroShotImageClassificationOutputElement]: ...
    @overload
    async def zero_shot_image_classification(
        self,
        image: runtime.Media,
        *,
        model: str | None = None,
        hypothesis_template: str | None = None,
        labels: list[str],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.zero_shot_image_classification.ZeroShotImageClassificationOutputElement]: ...

    async def zero_shot_image_classification(
        self,
        image: runtime.Media,
        candidate_labels: list[str] | None = None,
        *,
        model: str | None = None,
        hypothesis_template: str | None = None,
        labels: list[str] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.zero_shot_image_classification.ZeroShotImageClassificationOutputElement]:
        """Tell which of the given labels fit a picture.

        The labels are yours, two or more; the model was not trained on them. They come back
        with their scores, the best first.

        Args:
            image: The picture.
            candidate_labels: The labels to choose from, at least two.
            model: The model id or the URL of a server; defaults to the client's model.
            hypothesis_template: A sentence in which {} stands for a label: the model
                judges how well it describes the picture. The server's default is "This is a
                photo of {}."
            labels: Deprecated name of `candidate_labels`.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "candidate_labels": candidate_labels,
            "hypothesis_template": hypothesis_template,
            "labels": labels,
        }
        return await self._run(
            runtime.services.call(
                operations.zero_shot_image_classification.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def zero_shot_object_detection(
        self,
        image: runtime.Media,
        candidate_labels: list[str],
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> list[types.zero_shot_object_detection.ZeroShotObjectDetectionOutputElement]:
        """Find things of the given labels in a picture.

        The labels are yours; the model was not trained on them. Each thing comes with its
        label, its score and a box around it.

        Args:
            image: The picture.
            candidate_labels: The labels of what to find.
            model: The model id or the URL of a server; defaults to the client's model.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        arguments: dict[str, object] = {
            "image": image,
            "candidate_labels": candidate_labels,
        }
        return await self._run(
            runtime.services.call(
                operations.zero_shot_object_detection.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: Literal[False] = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes: ...
    @overload
    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: Literal[True],
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> runtime.AsyncStream[bytes]: ...
    @overload
    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]: ...

    async def post(
        self,
        *,
        json: runtime.JsonValue = None,
        data: runtime.Media | None = None,
        model: str | None = None,
        task: str | None = None,
        stream: bool = False,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]:
        """Send a raw request body and return the raw response body.

        The URL, retries, timeouts and errors are those of every other call.

        Args:
            json: The request body, as JSON.
            data: The request body, as a file: bytes, a path, a URL, an open file or an
                image. If it is given, `json` is ignored.
            model: The model, by its id or by a URL; the client's by default.
            task: The task whose route leads to a model that is given by its id.
            stream: Return the lines of the response as they arrive, without their line
                endings; empty lines are included.
            timeout: Seconds for the whole call; for a stream, until its first line and
                then from one line to the next. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: Base class of every error that a call raises.
        """
        service = runtime.services.post(
            operations,
            json=json,
            data=data,
            model=model,
            task=task,
            timeout=timeout,
            extra_headers=extra_headers,
        )
        if stream:
            return await self._run_stream(service.lines)
        return await self._run(service)

    async def get_recommended_model(
        self,
        task: str,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> str:
        """Return the model that the endpoint recommends for a task.

        A client asks once. Calls without a model use the same recommendations.

        Args:
            task: The task's id: words with hyphens.
            timeout: Seconds for the whole call. None disables the timeout.

        Raises:
            RequestValidationError: The endpoint recommends no model for the task.
            InferwireError: Base class of every error that a call raises.
        """
        service = runtime.services.get_recommended_model(task, timeout=timeout)
        return await self._run(service)

    async def list_deployed_models(
        self,
        frameworks: str | Sequence[str] | None = None,
        *,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
    ) -> dict[str, list[str]]:
        """List the models that the endpoint has loaded.

        Args:
            frameworks: The frameworks whose models to list: a name, several names, or
                ``"all"``; the main ones by default.
            timeout: Seconds for all requests together. None disables the timeout.

        Returns:
            The ids of the models by their task, both in alphabetical order.

        Raises:
            RequestValidationError: The endpoint has no list of its models.
            InferwireError: Base class of every error that a call raises.
        """
        service = runtime.services.list_deployed_models(frameworks, timeout=timeout)
        return await self._run(service)


class AsyncChatCompletions:
    """The `client.chat.completions` namespace."""

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
        stop: str | list[str] | None = None,
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
        audio: types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None = None,
        metadata: Mapping[str, str] | None = None,
        modalities: list[str] | None = None,
        prediction: types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
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
        stop: str | list[str] | None = None,
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
        audio: types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None = None,
        metadata: Mapping[str, str] | None = None,
        modalities: list[str] | None = None,
        prediction: types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
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
        stop: str | list[str] | None = None,
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
        audio: types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None = None,
        metadata: Mapping[str, str] | None = None,
        modalities: list[str] | None = None,
        prediction: types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
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
        stop: str | list[str] | None = None,
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
        audio: types.chat_completion.ChatCompletionInputSpeech
        | types.chat_completion.ChatCompletionInputSpeechParam
        | None = None,
        metadata: Mapping[str, str] | None = None,
        modalities: list[str] | None = None,
        prediction: types.chat_completion.ChatCompletionInputPrediction
        | types.chat_completion.ChatCompletionInputPredictionParam
        | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        service_tier: str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
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
            model: The model id or the URL of a server; defaults to the client's model.
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
            stop: A text that ends the answer as soon as it comes, or several; servers
                take up to 4, some only a list.
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
            audio: How a spoken answer is to sound; with "audio" among the 'modalities'.
            metadata: Notes to keep with the answer, each a text with a name.
            modalities: What the answer may be: text, and speech where the model speaks.
                The server's default is text alone.
            prediction: What most of the answer is known to be, such as the text to be
                changed a little: it is then written faster.
            prompt_cache_key: A name that calls with the same beginning have in common,
                so that they find what is kept of it.
            prompt_cache_retention: How long to keep what was read, so that later calls
                need not read it again.
            safety_identifier: Who asks, by a name that tells users apart and nothing
                else about them, so that abuse can be traced.
            service_tier: How urgent the call is, at a price; servers differ in their
                tiers.
            store: Keep the answer on the server, to be looked up later. The server's
                default differs.
            user: Who asks, as 'safety_identifier', by its older name that most servers
                take.
            verbosity: How wordy the answer is to be.
            web_search_options: Search the web before answering, and how.
            timeout: Seconds for the whole call; for a stream, until the first event and
                then between events. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Members to merge into the JSON body, for parameters that the
                signature does not have.

        Raises:
            InferwireError: Base class of every error that a call raises.
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
            audio=audio,
            metadata=metadata,
            modalities=modalities,
            prediction=prediction,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            safety_identifier=safety_identifier,
            service_tier=service_tier,
            store=store,
            user=user,
            verbosity=verbosity,
            web_search_options=web_search_options,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncChat:
    """The `client.chat` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @property
    def completions(self) -> AsyncChatCompletions:
        """The `client.chat.completions` namespace."""
        return AsyncChatCompletions(self._client)
