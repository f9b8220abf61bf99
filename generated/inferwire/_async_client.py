"""The asynchronous client.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Literal, TypeVar, Unpack, overload

import inferwire_runtime as runtime

from . import _operations as operations
from . import types

T = TypeVar("T")


class AsyncInferenceClient(runtime.AsyncClient):
    """Call inference servers: one method per task.

    The method of a task accepts a model (an id or a URL), a timeout, additional headers and
    additional properties of the body. Every method raises subclasses of `InferwireError`. For
    the options of the client, see its constructor.
    """

    def _endpoints(self) -> tuple[Mapping[str, runtime.Endpoint], str]:
        return operations.endpoints.ENDPOINTS, operations.endpoints.DEFAULT

    @property
    def chat(self) -> AsyncChat:
        """Methods under the names that they have in other SDKs."""
        return AsyncChat(self)

    @property
    def completions(self) -> AsyncCompletions:
        """Methods under the names that they have in other SDKs."""
        return AsyncCompletions(self)

    @property
    def embeddings(self) -> AsyncEmbeddings:
        """Methods under the names that they have in other SDKs."""
        return AsyncEmbeddings(self)

    @property
    def images(self) -> AsyncImages:
        """Methods under the names that they have in other SDKs."""
        return AsyncImages(self)

    @property
    def messages(self) -> AsyncMessages:
        """Methods under the names that they have in other SDKs."""
        return AsyncMessages(self)

    @property
    def responses(self) -> AsyncResponses:
        """Methods under the names that they have in other SDKs."""
        return AsyncResponses(self)

    @property
    def audio(self) -> AsyncAudio:
        """Methods under the names that they have in other SDKs."""
        return AsyncAudio(self)

    @property
    def models(self) -> AsyncModels:
        """Methods under the names that they have in other SDKs."""
        return AsyncModels(self)

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
        """Classify audio.

        Returns labels and their scores, highest score first. The labels are those that the
        model was trained on.

        Args:
            audio: The audio file to classify.
            model: The model id or server URL. Defaults to the client's model.
            top_k: The maximum number of labels to return, highest score first. The server's default is 5.
            function_to_apply: The function that converts the model's logits to scores. The default depends on the model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Transform audio, for example by denoising or source separation.

        Returns a list of audio files. Its contents depend on the model, for example one
        denoised file, or one file per speaker.

        Args:
            audio: The audio file to transform.
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Transcribe speech to text.

        Args:
            audio: The audio file to transcribe.
            model: The model id or server URL. Defaults to the client's model.
            return_timestamps: The timestamps to return, if the model supports them: true for one per phrase, "word" per word, "char" per character. The server's default is false.
            generation_parameters: The generation parameters of the model, such as 'num_beams'.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        stream: Literal[False] = False,
        **arguments: Unpack[types.arguments.ChatCompletionArguments],
    ) -> types.chat_completion.ChatCompletionOutput:
        """Generate the next message of a conversation.

        With 'stream', returns a stream of chunks. Unset arguments use the server's
        defaults.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to stream the response. The server's default is false.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: Output format, such as JSON Schema; plain text by default.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def chat_completion(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        stream: Literal[True],
        **arguments: Unpack[types.arguments.ChatCompletionArguments],
    ) -> runtime.AsyncAssembledStream[
        types.chat_completion.ChatCompletionStreamOutput, types.chat_completion.ChatCompletionOutput
    ]: ...
    @overload
    async def chat_completion(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        stream: bool = False,
        **arguments: Unpack[types.arguments.ChatCompletionArguments],
    ) -> (
        types.chat_completion.ChatCompletionOutput
        | runtime.AsyncAssembledStream[
            types.chat_completion.ChatCompletionStreamOutput,
            types.chat_completion.ChatCompletionOutput,
        ]
    ): ...

    async def chat_completion(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
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
            | runtime.ToolFunction
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | str
        | None = None,
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
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        safety_identifier: str | None = None,
        service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: Literal["low", "medium", "high"] | str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.chat_completion.ChatCompletionOutput
        | runtime.AsyncAssembledStream[
            types.chat_completion.ChatCompletionStreamOutput,
            types.chat_completion.ChatCompletionOutput,
        ]
    ):
        """Generate the next message of a conversation.

        With 'stream', returns a stream of chunks. Unset arguments use the server's
        defaults.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to stream the response. The server's default is false.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: Output format, such as JSON Schema; plain text by default.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
            return await self._run_assembled(
                runtime.services.assembled(
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

    async def chat_completion_parse(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        model: str | None = None,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: type[T] | runtime.TypeAdapter[T],
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
            | runtime.ToolFunction
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | str
        | None = None,
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
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        safety_identifier: str | None = None,
        service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: Literal["low", "medium", "high"] | str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.parsed.ParsedChatCompletion[T]:
        """Generate the next message of a conversation.

        The text of the response is parsed as the type that 'response_format' takes.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, or a TypeAdapter for any other type. Its JSON Schema is sent.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "messages": messages,
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
        return await self._run(
            runtime.services.parse(
                operations.chat_completion.PARSING,
                response_format,
                types.parsed.ParsedChatCompletion,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def chat_completion_stream(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        **arguments: Unpack[types.arguments.ChatCompletionStreamArguments],
    ) -> runtime.AsyncAssembledStream[
        types.events.ChatCompletionEvent, types.chat_completion.ChatCompletionOutput
    ]:
        """Generate the next message of a conversation.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: The same as in `chat_completion`, or a type as in `chat_completion_parse`: `final` parses the text as the type then.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def chat_completion_stream(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        response_format: type[T] | runtime.TypeAdapter[T],
        **arguments: Unpack[types.arguments.ChatCompletionStreamArguments],
    ) -> runtime.AsyncParsedStream[
        types.events.ChatCompletionEvent,
        types.chat_completion.ChatCompletionOutput,
        types.parsed.ParsedChatCompletion[T],
    ]: ...

    async def chat_completion_stream(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        model: str | None = None,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: object = None,
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
            | runtime.ToolFunction
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | str
        | None = None,
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
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        safety_identifier: str | None = None,
        service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: Literal["low", "medium", "high"] | str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        runtime.AsyncAssembledStream[
            types.events.ChatCompletionEvent, types.chat_completion.ChatCompletionOutput
        ]
        | runtime.AsyncParsedStream[
            types.events.ChatCompletionEvent,
            types.chat_completion.ChatCompletionOutput,
            types.parsed.ParsedChatCompletion[object],
        ]
    ):
        """Generate the next message of a conversation.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: The same as in `chat_completion`, or a type as in `chat_completion_parse`: `final` parses the text as the type then.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "messages": messages,
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
        if runtime.services.is_type(response_format):
            return await self._run_parsed(
                runtime.services.parsed_events(
                    operations.chat_completion.EVENTS,
                    operations.chat_completion.PARSING,
                    response_format,
                    types.parsed.ParsedChatCompletion,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run_assembled(
            runtime.services.events(
                operations.chat_completion.EVENTS,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def create_completion(
        self,
        prompt: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: str | list[str] | None = None,
        stream_options: types.create_completion.CompletionStreamOptions
        | types.create_completion.CompletionStreamOptionsParam
        | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_completion.Completion:
        """Continue a prompt.

        With 'stream', returns a stream of parts of the completion. Unset arguments use the
        server's defaults.

        Args:
            prompt: The prompt, or several; each as a string or as a list of tokens.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            best_of: The number of completions to generate, of which the best 'n' are returned.
            echo: Whether to return the prompt together with the completion.
            frequency_penalty: The penalty for tokens by how often they have occurred, from -2 to 2.
            logit_bias: Values to add to the logits of tokens, by token id.
            logprobs: The number of most likely tokens to return with their log probabilities, at each position.
            max_tokens: The maximum number of tokens to generate.
            n: The number of completions for each prompt.
            presence_penalty: The penalty for tokens that have occurred, from -2 to 2.
            seed: The seed for sampling.
            stop: The strings at which generation stops.
            stream_options: What else a stream contains.
            suffix: The text that comes after the completion. Not all models support this.
            temperature: The sampling temperature. 0 selects the most likely token.
            top_p: The cumulative probability of the tokens to sample from.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create_completion(
        self,
        prompt: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        stream: Literal[True],
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: str | list[str] | None = None,
        stream_options: types.create_completion.CompletionStreamOptions
        | types.create_completion.CompletionStreamOptionsParam
        | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[
        types.create_completion.CompletionChunk, types.create_completion.Completion
    ]: ...
    @overload
    async def create_completion(
        self,
        prompt: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        stream: bool = False,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: str | list[str] | None = None,
        stream_options: types.create_completion.CompletionStreamOptions
        | types.create_completion.CompletionStreamOptionsParam
        | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_completion.Completion
        | runtime.AsyncAssembledStream[
            types.create_completion.CompletionChunk, types.create_completion.Completion
        ]
    ): ...

    async def create_completion(
        self,
        prompt: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        stream: bool = False,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: str | list[str] | None = None,
        stream_options: types.create_completion.CompletionStreamOptions
        | types.create_completion.CompletionStreamOptionsParam
        | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_completion.Completion
        | runtime.AsyncAssembledStream[
            types.create_completion.CompletionChunk, types.create_completion.Completion
        ]
    ):
        """Continue a prompt.

        With 'stream', returns a stream of parts of the completion. Unset arguments use the
        server's defaults.

        Args:
            prompt: The prompt, or several; each as a string or as a list of tokens.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            best_of: The number of completions to generate, of which the best 'n' are returned.
            echo: Whether to return the prompt together with the completion.
            frequency_penalty: The penalty for tokens by how often they have occurred, from -2 to 2.
            logit_bias: Values to add to the logits of tokens, by token id.
            logprobs: The number of most likely tokens to return with their log probabilities, at each position.
            max_tokens: The maximum number of tokens to generate.
            n: The number of completions for each prompt.
            presence_penalty: The penalty for tokens that have occurred, from -2 to 2.
            seed: The seed for sampling.
            stop: The strings at which generation stops.
            stream_options: What else a stream contains.
            suffix: The text that comes after the completion. Not all models support this.
            temperature: The sampling temperature. 0 selects the most likely token.
            top_p: The cumulative probability of the tokens to sample from.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "prompt": prompt,
            "stream": stream,
            "best_of": best_of,
            "echo": echo,
            "frequency_penalty": frequency_penalty,
            "logit_bias": logit_bias,
            "logprobs": logprobs,
            "max_tokens": max_tokens,
            "n": n,
            "presence_penalty": presence_penalty,
            "seed": seed,
            "stop": stop,
            "stream_options": stream_options,
            "suffix": suffix,
            "temperature": temperature,
            "top_p": top_p,
            "user": user,
        }
        if stream:
            return await self._run_assembled(
                runtime.services.assembled(
                    operations.create_completion.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.create_completion.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def create_embedding(
        self,
        input: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["float"] | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_embedding.CreateEmbeddingResponse:
        """Embed text.

        The result holds an embedding for each text, in order. With
        encoding_format='base64', the numbers are sent as base64, which is faster, and each
        embedding is a NumPy array of type float32. Without it, each embedding is a list of
        floats.

        Args:
            input: The text, or several; each as a string or as a list of tokens.
            model: The model id or server URL. Defaults to the client's model.
            dimensions: The number of dimensions of each embedding. Not all models support this.
            encoding_format: How the server sends the numbers. With 'base64', the embeddings are NumPy arrays.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create_embedding(
        self,
        input: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["base64"],
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_embedding.CreateEmbeddingArrays: ...
    @overload
    async def create_embedding(
        self,
        input: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["float", "base64"] | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_embedding.CreateEmbeddingResponse
        | types.create_embedding.CreateEmbeddingArrays
    ): ...

    async def create_embedding(
        self,
        input: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["float", "base64"] | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_embedding.CreateEmbeddingResponse
        | types.create_embedding.CreateEmbeddingArrays
    ):
        """Embed text.

        The result holds an embedding for each text, in order. With
        encoding_format='base64', the numbers are sent as base64, which is faster, and each
        embedding is a NumPy array of type float32. Without it, each embedding is a list of
        floats.

        Args:
            input: The text, or several; each as a string or as a list of tokens.
            model: The model id or server URL. Defaults to the client's model.
            dimensions: The number of dimensions of each embedding. Not all models support this.
            encoding_format: How the server sends the numbers. With 'base64', the embeddings are NumPy arrays.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "input": input,
            "dimensions": dimensions,
            "encoding_format": encoding_format,
            "user": user,
        }
        return await self._run(
            runtime.services.call(
                operations.create_embedding.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def create_image(
        self,
        prompt: str,
        *,
        model: str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        n: int | None = None,
        output_compression: int | None = None,
        output_format: Literal["png", "webp", "jpeg"] | str | None = None,
        quality: Literal["auto", "low", "medium", "high", "standard", "hd"] | str | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        size: Literal["auto", "256x256", "512x512", "1024x1024", "1024x1536", "1536x1024"]
        | str
        | None = None,
        user: str | None = None,
        moderation: Literal["auto", "low"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.common.ImagesResponse:
        """Generate images from a text.

        Each image has its file as base64, or its URL.

        Args:
            prompt: The text that describes the images.
            model: The model id or server URL. Defaults to the client's model.
            background: The background: 'transparent', 'opaque' or 'auto'.
            n: The number of images.
            output_compression: The quality of the compression of WebP and JPEG, from 0 to 100.
            output_format: The image format.
            quality: The quality.
            response_format: Whether the result has URLs or base64. Some models always return base64.
            size: The width and height in pixels, or 'auto'.
            user: An identifier of the end user.
            moderation: How strictly content is moderated.
            style: The style. Not all models support this.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "prompt": prompt,
            "background": background,
            "n": n,
            "output_compression": output_compression,
            "output_format": output_format,
            "quality": quality,
            "response_format": response_format,
            "size": size,
            "user": user,
            "moderation": moderation,
            "style": style,
        }
        return await self._run(
            runtime.services.call(
                operations.create_image.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def create_image_edit(
        self,
        image: runtime.Media | Sequence[runtime.Media],
        prompt: str,
        *,
        model: str | None = None,
        mask: runtime.Media | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        n: int | None = None,
        output_compression: int | None = None,
        output_format: Literal["png", "webp", "jpeg"] | str | None = None,
        quality: Literal["auto", "low", "medium", "high", "standard", "hd"] | str | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        size: Literal["auto", "256x256", "512x512", "1024x1024", "1024x1536", "1536x1024"]
        | str
        | None = None,
        user: str | None = None,
        input_fidelity: Literal["high", "low"] | str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.common.ImagesResponse:
        """Edit images, or combine them.

        Each image of the result has its file as base64, or its URL.

        Args:
            image: The images.
            prompt: The text that describes the result.
            model: The model id or server URL. Defaults to the client's model.
            mask: An image whose transparent areas are where to edit the first image.
            background: The background: 'transparent', 'opaque' or 'auto'.
            n: The number of images.
            output_compression: The quality of the compression of WebP and JPEG, from 0 to 100.
            output_format: The image format.
            quality: The quality.
            response_format: Whether the result has URLs or base64. Some models always return base64.
            size: The width and height in pixels, or 'auto'.
            user: An identifier of the end user.
            input_fidelity: How closely the result matches the images.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "image": image,
            "prompt": prompt,
            "mask": mask,
            "background": background,
            "n": n,
            "output_compression": output_compression,
            "output_format": output_format,
            "quality": quality,
            "response_format": response_format,
            "size": size,
            "user": user,
            "input_fidelity": input_fidelity,
        }
        return await self._run(
            runtime.services.call(
                operations.create_image_edit.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def create_message(
        self,
        messages: Sequence[
            types.create_message.MessageInput | types.create_message.MessageInputParam
        ],
        max_tokens: int,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        metadata: runtime.JsonObject | None = None,
        service_tier: Literal["auto", "standard_only"] | str | None = None,
        stop_sequences: list[str] | None = None,
        system: str
        | Sequence[
            types.create_message.MessageTextInput | types.create_message.MessageTextInputParam
        ]
        | None = None,
        temperature: float | None = None,
        thinking: runtime.JsonObject | None = None,
        tool_choice: runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_message.MessageTool
            | types.create_message.MessageToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.common.Message:
        """Generate the next message of a conversation, by Anthropic's Messages API.

        With 'stream', returns a stream of events; its final() is the message.

        Args:
            messages: The conversation, oldest message first.
            max_tokens: The maximum number of tokens to generate.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            metadata: Metadata of the request, such as 'user_id'.
            service_tier: The service tier.
            stop_sequences: The strings at which generation stops.
            system: The system prompt: a text, or blocks of text.
            temperature: The sampling temperature, from 0 to 1.
            thinking: The settings of thinking, such as {'type': 'enabled', 'budget_tokens': 1024}.
            tool_choice: Which tool to call, such as {'type': 'auto'}.
            tools: The tools that the model can call. A tool of another kind is sent as it is.
            top_k: The number of most likely tokens to sample from.
            top_p: The cumulative probability of the tokens to sample from.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create_message(
        self,
        messages: Sequence[
            types.create_message.MessageInput | types.create_message.MessageInputParam
        ],
        max_tokens: int,
        *,
        model: str | None = None,
        stream: Literal[True],
        metadata: runtime.JsonObject | None = None,
        service_tier: Literal["auto", "standard_only"] | str | None = None,
        stop_sequences: list[str] | None = None,
        system: str
        | Sequence[
            types.create_message.MessageTextInput | types.create_message.MessageTextInputParam
        ]
        | None = None,
        temperature: float | None = None,
        thinking: runtime.JsonObject | None = None,
        tool_choice: runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_message.MessageTool
            | types.create_message.MessageToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[
        types.create_message.MessageStreamEvent, types.common.Message
    ]: ...
    @overload
    async def create_message(
        self,
        messages: Sequence[
            types.create_message.MessageInput | types.create_message.MessageInputParam
        ],
        max_tokens: int,
        *,
        model: str | None = None,
        stream: bool = False,
        metadata: runtime.JsonObject | None = None,
        service_tier: Literal["auto", "standard_only"] | str | None = None,
        stop_sequences: list[str] | None = None,
        system: str
        | Sequence[
            types.create_message.MessageTextInput | types.create_message.MessageTextInputParam
        ]
        | None = None,
        temperature: float | None = None,
        thinking: runtime.JsonObject | None = None,
        tool_choice: runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_message.MessageTool
            | types.create_message.MessageToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.common.Message
        | runtime.AsyncAssembledStream[
            types.create_message.MessageStreamEvent, types.common.Message
        ]
    ): ...

    async def create_message(
        self,
        messages: Sequence[
            types.create_message.MessageInput | types.create_message.MessageInputParam
        ],
        max_tokens: int,
        *,
        model: str | None = None,
        stream: bool = False,
        metadata: runtime.JsonObject | None = None,
        service_tier: Literal["auto", "standard_only"] | str | None = None,
        stop_sequences: list[str] | None = None,
        system: str
        | Sequence[
            types.create_message.MessageTextInput | types.create_message.MessageTextInputParam
        ]
        | None = None,
        temperature: float | None = None,
        thinking: runtime.JsonObject | None = None,
        tool_choice: runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_message.MessageTool
            | types.create_message.MessageToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.common.Message
        | runtime.AsyncAssembledStream[
            types.create_message.MessageStreamEvent, types.common.Message
        ]
    ):
        """Generate the next message of a conversation, by Anthropic's Messages API.

        With 'stream', returns a stream of events; its final() is the message.

        Args:
            messages: The conversation, oldest message first.
            max_tokens: The maximum number of tokens to generate.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            metadata: Metadata of the request, such as 'user_id'.
            service_tier: The service tier.
            stop_sequences: The strings at which generation stops.
            system: The system prompt: a text, or blocks of text.
            temperature: The sampling temperature, from 0 to 1.
            thinking: The settings of thinking, such as {'type': 'enabled', 'budget_tokens': 1024}.
            tool_choice: Which tool to call, such as {'type': 'auto'}.
            tools: The tools that the model can call. A tool of another kind is sent as it is.
            top_k: The number of most likely tokens to sample from.
            top_p: The cumulative probability of the tokens to sample from.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "messages": messages,
            "max_tokens": max_tokens,
            "stream": stream,
            "metadata": metadata,
            "service_tier": service_tier,
            "stop_sequences": stop_sequences,
            "system": system,
            "temperature": temperature,
            "thinking": thinking,
            "tool_choice": tool_choice,
            "tools": tools,
            "top_k": top_k,
            "top_p": top_p,
        }
        if stream:
            return await self._run_assembled(
                runtime.services.assembled(
                    operations.create_message.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.create_message.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def create_response(
        self,
        input: str
        | Sequence[
            types.create_response.ResponseInputItem | types.create_response.ResponseInputItemParam
        ],
        *,
        stream: Literal[False] = False,
        **arguments: Unpack[types.arguments.CreateResponseArguments],
    ) -> types.common.Response:
        """Generate a response to a text or a conversation.

        With 'stream', returns a stream of events; its final() is the response. Unset
        arguments use the server's defaults.

        Args:
            input: The text, or the items of a conversation.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            background: Whether to generate the response in the background.
            conversation: The conversation to continue: its id, or an object with the id.
            include: Additional parts of the response, such as 'reasoning.encrypted_content'.
            instructions: The system message.
            max_output_tokens: The maximum number of tokens to generate, including those of reasoning.
            max_tool_calls: The maximum number of calls of built-in tools.
            metadata: Up to 16 pairs of strings to store with the response.
            parallel_tool_calls: Whether tools may be called in parallel.
            previous_response_id: The id of the response to continue.
            prompt: A stored prompt: its id, version and variables.
            prompt_cache_key: The key of the prompt cache.
            reasoning: The settings of reasoning.
            safety_identifier: A stable identifier of the end user, for the detection of abuse.
            service_tier: The service tier.
            store: Whether the server stores the response.
            stream_options: What else a stream contains.
            temperature: The sampling temperature.
            text: The format of the text.
            tool_choice: Which tool to call: 'none', 'auto', 'required', or an object that names one.
            tools: The tools that the model can call. A tool of another kind is sent as it is.
            top_logprobs: The number of most likely tokens to return with their log probabilities, at each position.
            top_p: The cumulative probability of the tokens to sample from.
            truncation: Whether to truncate a conversation that is too long.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create_response(
        self,
        input: str
        | Sequence[
            types.create_response.ResponseInputItem | types.create_response.ResponseInputItemParam
        ],
        *,
        stream: Literal[True],
        **arguments: Unpack[types.arguments.CreateResponseArguments],
    ) -> runtime.AsyncAssembledStream[
        types.create_response.ResponseStreamEvent, types.common.Response
    ]: ...
    @overload
    async def create_response(
        self,
        input: str
        | Sequence[
            types.create_response.ResponseInputItem | types.create_response.ResponseInputItemParam
        ],
        *,
        stream: bool = False,
        **arguments: Unpack[types.arguments.CreateResponseArguments],
    ) -> (
        types.common.Response
        | runtime.AsyncAssembledStream[
            types.create_response.ResponseStreamEvent, types.common.Response
        ]
    ): ...

    async def create_response(
        self,
        input: str
        | Sequence[
            types.create_response.ResponseInputItem | types.create_response.ResponseInputItemParam
        ],
        *,
        model: str | None = None,
        stream: bool = False,
        background: bool | None = None,
        conversation: str | runtime.JsonObject | None = None,
        include: list[str] | None = None,
        instructions: str | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        metadata: Mapping[str, str] | None = None,
        parallel_tool_calls: bool | None = None,
        previous_response_id: str | None = None,
        prompt: runtime.JsonObject | None = None,
        prompt_cache_key: str | None = None,
        reasoning: types.create_response.ResponseReasoningOptions
        | types.create_response.ResponseReasoningOptionsParam
        | None = None,
        safety_identifier: str | None = None,
        service_tier: Literal["auto", "default", "flex", "priority"] | str | None = None,
        store: bool | None = None,
        stream_options: types.create_response.ResponseStreamOptions
        | types.create_response.ResponseStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        text: types.create_response.ResponseTextOptions
        | types.create_response.ResponseTextOptionsParam
        | None = None,
        tool_choice: Literal["none", "auto", "required"] | runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_response.ResponseFunctionTool
            | types.create_response.ResponseFunctionToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        truncation: Literal["auto", "disabled"] | str | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.common.Response
        | runtime.AsyncAssembledStream[
            types.create_response.ResponseStreamEvent, types.common.Response
        ]
    ):
        """Generate a response to a text or a conversation.

        With 'stream', returns a stream of events; its final() is the response. Unset
        arguments use the server's defaults.

        Args:
            input: The text, or the items of a conversation.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            background: Whether to generate the response in the background.
            conversation: The conversation to continue: its id, or an object with the id.
            include: Additional parts of the response, such as 'reasoning.encrypted_content'.
            instructions: The system message.
            max_output_tokens: The maximum number of tokens to generate, including those of reasoning.
            max_tool_calls: The maximum number of calls of built-in tools.
            metadata: Up to 16 pairs of strings to store with the response.
            parallel_tool_calls: Whether tools may be called in parallel.
            previous_response_id: The id of the response to continue.
            prompt: A stored prompt: its id, version and variables.
            prompt_cache_key: The key of the prompt cache.
            reasoning: The settings of reasoning.
            safety_identifier: A stable identifier of the end user, for the detection of abuse.
            service_tier: The service tier.
            store: Whether the server stores the response.
            stream_options: What else a stream contains.
            temperature: The sampling temperature.
            text: The format of the text.
            tool_choice: Which tool to call: 'none', 'auto', 'required', or an object that names one.
            tools: The tools that the model can call. A tool of another kind is sent as it is.
            top_logprobs: The number of most likely tokens to return with their log probabilities, at each position.
            top_p: The cumulative probability of the tokens to sample from.
            truncation: Whether to truncate a conversation that is too long.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "input": input,
            "stream": stream,
            "background": background,
            "conversation": conversation,
            "include": include,
            "instructions": instructions,
            "max_output_tokens": max_output_tokens,
            "max_tool_calls": max_tool_calls,
            "metadata": metadata,
            "parallel_tool_calls": parallel_tool_calls,
            "previous_response_id": previous_response_id,
            "prompt": prompt,
            "prompt_cache_key": prompt_cache_key,
            "reasoning": reasoning,
            "safety_identifier": safety_identifier,
            "service_tier": service_tier,
            "store": store,
            "stream_options": stream_options,
            "temperature": temperature,
            "text": text,
            "tool_choice": tool_choice,
            "tools": tools,
            "top_logprobs": top_logprobs,
            "top_p": top_p,
            "truncation": truncation,
            "user": user,
        }
        if stream:
            return await self._run_assembled(
                runtime.services.assembled(
                    operations.create_response.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.create_response.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def create_speech(
        self,
        input: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        voice: Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | types.create_speech.SpeechVoice
        | types.create_speech.SpeechVoiceParam,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Convert text to speech.

        Returns the bytes of an audio file. With 'stream', returns a stream of its bytes as
        they arrive.

        Args:
            input: The text.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return the audio as it arrives. This is not sent.
            voice: The voice: a name, or the id of a custom voice.
            instructions: How to speak. Not all models support this.
            response_format: The audio format.
            speed: The speed. 1 is normal.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create_speech(
        self,
        input: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        voice: Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | types.create_speech.SpeechVoice
        | types.create_speech.SpeechVoiceParam,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[bytes]: ...
    @overload
    async def create_speech(
        self,
        input: str,
        *,
        model: str | None = None,
        stream: bool = False,
        voice: Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | types.create_speech.SpeechVoice
        | types.create_speech.SpeechVoiceParam,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]: ...

    async def create_speech(
        self,
        input: str,
        *,
        model: str | None = None,
        stream: bool = False,
        voice: Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | types.create_speech.SpeechVoice
        | types.create_speech.SpeechVoiceParam,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]:
        """Convert text to speech.

        Returns the bytes of an audio file. With 'stream', returns a stream of its bytes as
        they arrive.

        Args:
            input: The text.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return the audio as it arrives. This is not sent.
            voice: The voice: a name, or the id of a custom voice.
            instructions: How to speak. Not all models support this.
            response_format: The audio format.
            speed: The speed. 1 is normal.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "input": input,
            "stream": stream,
            "voice": voice,
            "instructions": instructions,
            "response_format": response_format,
            "speed": speed,
        }
        if stream:
            return await self._run_stream(
                runtime.services.stream(
                    operations.create_speech.STREAM,
                    arguments,
                    model=model,
                    timeout=timeout,
                    extra_headers=extra_headers,
                    extra_body=extra_body,
                )
            )
        return await self._run(
            runtime.services.call(
                operations.create_speech.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def create_transcription(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json"] | None = None,
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_transcription.Transcription:
        """Transcribe audio.

        The type of the result depends on 'response_format'. The result is an object with
        the text by default, one with segments and words for 'verbose_json', one with
        speakers for 'diarized_json', and a string for 'text', 'srt' and 'vtt'.

        Args:
            file: The audio.
            model: The model id or server URL. Defaults to the client's model.
            chunking_strategy: How the audio is divided into chunks, such as 'auto'.
            include: Additional parts of the result.
            known_speaker_names: The names of the speakers in known_speaker_references.
            known_speaker_references: Samples of the speakers' voices, as data URLs.
            language: The language of the audio, as a code of ISO 639-1 such as 'en'.
            prompt: A text that guides the style, or precedes the audio.
            response_format: The format of the result.
            temperature: The sampling temperature, from 0 to 1.
            timestamp_granularities: What has times in the result. Needs response_format='verbose_json'.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create_transcription(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> str: ...
    @overload
    async def create_transcription(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["verbose_json"],
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_transcription.TranscriptionVerbose: ...
    @overload
    async def create_transcription(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["diarized_json"],
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_transcription.TranscriptionDiarized: ...
    @overload
    async def create_transcription(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
        | None = None,
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_transcription.Transcription
        | str
        | types.create_transcription.TranscriptionVerbose
        | types.create_transcription.TranscriptionDiarized
    ): ...

    async def create_transcription(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
        | None = None,
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_transcription.Transcription
        | str
        | types.create_transcription.TranscriptionVerbose
        | types.create_transcription.TranscriptionDiarized
    ):
        """Transcribe audio.

        The type of the result depends on 'response_format'. The result is an object with
        the text by default, one with segments and words for 'verbose_json', one with
        speakers for 'diarized_json', and a string for 'text', 'srt' and 'vtt'.

        Args:
            file: The audio.
            model: The model id or server URL. Defaults to the client's model.
            chunking_strategy: How the audio is divided into chunks, such as 'auto'.
            include: Additional parts of the result.
            known_speaker_names: The names of the speakers in known_speaker_references.
            known_speaker_references: Samples of the speakers' voices, as data URLs.
            language: The language of the audio, as a code of ISO 639-1 such as 'en'.
            prompt: A text that guides the style, or precedes the audio.
            response_format: The format of the result.
            temperature: The sampling temperature, from 0 to 1.
            timestamp_granularities: What has times in the result. Needs response_format='verbose_json'.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "file": file,
            "chunking_strategy": chunking_strategy,
            "include": include,
            "known_speaker_names": known_speaker_names,
            "known_speaker_references": known_speaker_references,
            "language": language,
            "prompt": prompt,
            "response_format": response_format,
            "temperature": temperature,
            "timestamp_granularities": timestamp_granularities,
        }
        return await self._run(
            runtime.services.call(
                operations.create_transcription.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    @overload
    async def create_translation(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json"] | None = None,
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_translation.Translation:
        """Translate speech into English text.

        The type of the result depends on 'response_format'. The result is an object with
        the text by default, one with segments for 'verbose_json', and a string for 'text',
        'srt' and 'vtt'.

        Args:
            file: The audio.
            model: The model id or server URL. Defaults to the client's model.
            prompt: An English text that guides the style, or precedes the audio.
            response_format: The format of the result.
            temperature: The sampling temperature, from 0 to 1.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create_translation(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> str: ...
    @overload
    async def create_translation(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["verbose_json"],
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_translation.TranslationVerbose: ...
    @overload
    async def create_translation(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None,
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_translation.Translation | str | types.create_translation.TranslationVerbose
    ): ...

    async def create_translation(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None,
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_translation.Translation | str | types.create_translation.TranslationVerbose:
        """Translate speech into English text.

        The type of the result depends on 'response_format'. The result is an object with
        the text by default, one with segments for 'verbose_json', and a string for 'text',
        'srt' and 'vtt'.

        Args:
            file: The audio.
            model: The model id or server URL. Defaults to the client's model.
            prompt: An English text that guides the style, or precedes the audio.
            response_format: The format of the result.
            temperature: The sampling temperature, from 0 to 1.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "file": file,
            "prompt": prompt,
            "response_format": response_format,
            "temperature": temperature,
        }
        return await self._run(
            runtime.services.call(
                operations.create_translation.OPERATION,
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
        """Estimate the depth of each pixel of an image.

        Returns a depth map: a grayscale image in which brightness represents depth. Some
        servers also return the model's numeric depth values. Pass model-specific parameters
        in 'extra_parameters'.

        Args:
            image: The image to estimate depth for.
            model: The model id or server URL. Defaults to the client's model.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Answer a question about a document image.

        Returns the answers, which are spans of the document's text. Servers that do not
        perform optical character recognition (OCR) require 'word_boxes'.

        Args:
            image: The image of the document.
            question: The question to answer.
            model: The model id or server URL. Defaults to the client's model.
            doc_stride: The number of tokens by which the chunks of a long document overlap.
            handle_impossible_answer: Whether to allow an empty answer if the document does not contain the answer. The server's default is false.
            lang: The language of the document, for OCR. The server's default is English.
            max_answer_len: The maximum length of an answer, in tokens. The server's default is 15.
            max_question_len: The maximum length of the question, in tokens. A longer question is truncated.
            max_seq_len: The maximum length of a chunk, in tokens, including the question.
            top_k: The maximum number of answers to return, highest score first. The server's default is 1.
            word_boxes: The words of the document with their bounding boxes, to use instead of OCR. The format depends on the server: a list of pairs of a word and its box, or a flat list of alternating words and boxes. The values of a box are left, top, right and bottom, each between 0 and 1000.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Compute embeddings of a text.

        Returns a float32 array. Its rank depends on the server: embedding servers return
        one vector per text, other servers one vector per token. For a list of texts,
        returns one array whose first axis is the index of the text.

        Args:
            text: The text to embed.
            model: The model id or server URL. Defaults to the client's model.
            normalize: Whether to normalize each vector to length 1. Embedding servers default to true.
            prompt_name: The name of the prompt to prepend to the text, from the model's sentence-transformers configuration.
            truncate: Whether to truncate a text that is too long for the model; if false, it is rejected. The server's default is false.
            truncation_direction: The side to truncate: "Left" or "Right" for older servers, "left" or "right" for newer ones. The server's default is the right side.
            dimensions: The number of dimensions of each vector, for models that can reduce it. The default depends on the model.
            encoding_format: The format of the numbers in the response. Only JSON numbers ("float") can be converted to an array.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> list[types.fill_mask.FillMaskOutputElement]:
        """Predict the masked words of a text.

        The text must contain the model's mask token, for example `[MASK]` or `<mask>`.
        Returns the candidates for the mask, most probable first. For a text with several
        masks, returns the candidates for all masks in one flat list, in the order of the
        masks. For a list of texts, returns one such list per text.

        Args:
            text: The text, with the model's mask token in place of each word to predict.
            model: The model id or server URL. Defaults to the client's model.
            targets: The words to choose from instead of the whole vocabulary. If a word is not in the vocabulary, its first token is used.
            top_k: The number of candidates to return for each mask. The server's default is 5.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
        """Predict the masked words of a text.

        The text must contain the model's mask token, for example `[MASK]` or `<mask>`.
        Returns the candidates for the mask, most probable first. For a text with several
        masks, returns the candidates for all masks in one flat list, in the order of the
        masks. For a list of texts, returns one such list per text.

        Args:
            text: The text, with the model's mask token in place of each word to predict.
            model: The model id or server URL. Defaults to the client's model.
            targets: The words to choose from instead of the whole vocabulary. If a word is not in the vocabulary, its first token is used.
            top_k: The number of candidates to return for each mask. The server's default is 5.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Return a server's model, version and limits.

        Text Generation Inference and Text Embeddings Inference support this. Each returns
        only the fields that apply to it. Undeclared fields that the server sends are kept.

        Args:
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Check whether a model is loaded.

        The model must be given by its id, not by a URL. Only endpoints with a status route
        support this; to check a server by its URL, use 'health_check'.

        Args:
            model: The model id. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Check whether a server is up and its model is ready.

        Returns false if the server is busy or still loading its model. Raises an error if
        the server cannot be reached. The request is not retried.

        Args:
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Classify an image.

        Returns labels and their scores, highest score first. The labels are those that the
        model was trained on.

        Args:
            image: The image to classify.
            model: The model id or server URL. Defaults to the client's model.
            function_to_apply: The function that converts the model's logits to scores. The default depends on the model.
            top_k: The maximum number of labels to return, highest score first. The server's default is 5.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Compute embeddings of an image.

        Returns a float32 array. Its rank depends on the server and the model. Some models
        return one vector per image, others one vector per patch of the image.

        Args:
            image: The image to embed.
            model: The model id or server URL. Defaults to the client's model.
            pool: Whether to return one pooled vector for the whole image, if the model supports it. The server's default is false.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Segment an image.

        Returns each segment with its label, score and mask. The mask has the size of the
        image and is white inside the segment.

        Args:
            image: The image to segment.
            model: The model id or server URL. Defaults to the client's model.
            threshold: The minimum score of a segment, between 0 and 1. The server's default is 0.9.
            mask_threshold: The minimum probability for a pixel to be part of a mask, between 0 and 1. The server's default is 0.5.
            overlap_mask_area_threshold: The minimum fraction of a segment's mask that must remain after overlaps are resolved, between 0 and 1. Segments below it are dropped. The server's default is 0.5.
            subtask: The type of segmentation. Defaults to the first of panoptic, instance and semantic that the model supports.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Generate an image from an image and a text prompt.

        Omit the image or the prompt if the model does not accept it. Pass model-specific
        parameters in 'extra_parameters'.

        Args:
            image: The image to start from.
            prompt: The text prompt that describes the image to generate.
            model: The model id or server URL. Defaults to the client's model.
            guidance_scale: How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20.
            negative_prompt: The negative prompt: what to avoid in the image.
            num_inference_steps: The number of denoising steps. More steps often improve quality but take longer.
            target_size: The size of the generated image.
            seed: The random seed. The same seed gives the same image.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Generate a video from an image and a text prompt.

        Returns the bytes of the video file. The server chooses the format. Omit the image
        or the prompt if the model does not accept it. Pass model-specific parameters in
        'extra_parameters'.

        Args:
            image: The image to start from.
            prompt: The text prompt that describes what happens in the video.
            model: The model id or server URL. Defaults to the client's model.
            guidance_scale: How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20.
            negative_prompt: The negative prompt: what to avoid in the video.
            num_inference_steps: The number of denoising steps. More steps often improve quality but take longer.
            num_frames: The number of frames to generate.
            target_size: The size of the generated video.
            seed: The random seed. The same seed gives the same video.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Transform an image, optionally guided by a text prompt.

        The model or the prompt determines the transformation. Pass model-specific
        parameters in 'extra_parameters'.

        Args:
            image: The image to transform.
            prompt: The text prompt that describes how to transform the image.
            model: The model id or server URL. Defaults to the client's model.
            negative_prompt: The negative prompt: what to avoid in the image. Pass a list if the server requires one.
            height: The height of the generated image in pixels.
            width: The width of the generated image in pixels.
            num_inference_steps: The number of denoising steps. More steps often improve quality but take longer.
            guidance_scale: How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20.
            target_size: The size of the generated image, for servers that require one object instead of 'width' and 'height'.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Generate text from an image, such as a caption.

        The type of text depends on the model. Some models caption the image, others
        transcribe the text in it (OCR).

        Args:
            image: The image to generate text from.
            model: The model id or server URL. Defaults to the client's model.
            max_new_tokens: The maximum number of tokens to generate.
            generation_parameters: The generation parameters of the model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Generate a video from an image.

        Returns the bytes of the video file. The server chooses the format. Pass model-
        specific parameters in 'extra_parameters'.

        Args:
            image: The image to start from.
            prompt: The text prompt that describes what happens in the video.
            model: The model id or server URL. Defaults to the client's model.
            guidance_scale: How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20.
            negative_prompt: The negative prompt: what to avoid in the video.
            num_inference_steps: The number of denoising steps. More steps often improve quality but take longer.
            num_frames: The number of frames to generate.
            target_size: The size of the generated video.
            seed: The random seed. The same seed gives the same video.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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

    async def list_models(
        self,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> types.list_models.ModelList:
        """List the models of a server.

        The list is in 'data'.

        Args:
            model: The URL of another server. An id is rejected: the request has no model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {}
        return await self._run(
            runtime.services.call(
                operations.list_models.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
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
        """Detect objects in an image.

        Returns each object with its label, score and bounding box.

        Args:
            image: The image to detect objects in.
            model: The model id or server URL. Defaults to the client's model.
            threshold: The minimum score of an object, between 0 and 1. The server's default is 0.5 or 0.9, depending on its version.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> types.question_answering.QuestionAnsweringOutputElement:
        """Answer a question about a text.

        The answer is a span of the text (extractive question answering). Returns a single
        answer or, if 'top_k' is set, a list of answers, highest score first.

        Args:
            question: The question to answer.
            context: The text to find the answer in.
            model: The model id or server URL. Defaults to the client's model.
            align_to_words: Whether answers must begin and end at word boundaries. Useful for languages that separate words with spaces. The server's default is true.
            doc_stride: The number of tokens by which the chunks of a long text overlap.
            handle_impossible_answer: Whether to allow an empty answer if the text does not contain the answer. The server's default is false.
            max_answer_len: The maximum length of an answer, in tokens. The server's default is 15.
            max_question_len: The maximum length of the question, in tokens. A longer question is truncated. The server's default is 64.
            max_seq_len: The maximum length of a chunk, in tokens, including the question. The server's default is 384.
            top_k: The maximum number of answers to return, highest score first. If set, even to 1, the result is a list.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
        """Answer a question about a text.

        The answer is a span of the text (extractive question answering). Returns a single
        answer or, if 'top_k' is set, a list of answers, highest score first.

        Args:
            question: The question to answer.
            context: The text to find the answer in.
            model: The model id or server URL. Defaults to the client's model.
            align_to_words: Whether answers must begin and end at word boundaries. Useful for languages that separate words with spaces. The server's default is true.
            doc_stride: The number of tokens by which the chunks of a long text overlap.
            handle_impossible_answer: Whether to allow an empty answer if the text does not contain the answer. The server's default is false.
            max_answer_len: The maximum length of an answer, in tokens. The server's default is 15.
            max_question_len: The maximum length of the question, in tokens. A longer question is truncated. The server's default is 64.
            max_seq_len: The maximum length of a chunk, in tokens, including the question. The server's default is 384.
            top_k: The maximum number of answers to return, highest score first. If set, even to 1, the result is a list.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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

    async def rerank(
        self,
        query: str,
        documents: list[str],
        *,
        model: str | None = None,
        top_n: int | None = None,
        return_documents: bool | None = None,
        max_tokens_per_doc: int | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.rerank.RerankOutput:
        """Sort documents by their relevance to a query.

        The results are in the order of their relevance, the most relevant first. Each has
        the index of its document.

        Args:
            query: The query.
            documents: The documents.
            model: The model id or server URL. Defaults to the client's model.
            top_n: The maximum number of results. By default, all documents.
            return_documents: Whether each result has its document.
            max_tokens_per_doc: The maximum number of tokens of a document. Longer documents are truncated.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "query": query,
            "documents": documents,
            "top_n": top_n,
            "return_documents": return_documents,
            "max_tokens_per_doc": max_tokens_per_doc,
        }
        return await self._run(
            runtime.services.call(
                operations.rerank.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
                extra_body=extra_body,
            )
        )

    async def retrieve_model(
        self,
        model_id: str,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> types.common.ModelInfo:
        """Return a model of a server.

        Args:
            model_id: The model id.
            model: The URL of another server. An id is rejected: the request has no model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "model_id": model_id,
        }
        return await self._run(
            runtime.services.call(
                operations.retrieve_model.OPERATION,
                arguments,
                model=model,
                timeout=timeout,
                extra_headers=extra_headers,
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
        """Compute the similarity of a sentence to each of a list of sentences.

        Returns one score for each of the other sentences, in the same order. A score closer
        to 1 means that the sentences are more similar in meaning.

        Args:
            sentence: The sentence to compare with the other sentences.
            other_sentences: The sentences to compare it with.
            model: The model id or server URL. Defaults to the client's model.
            prompt_name: The name of the prompt to prepend to each sentence, from the model's sentence-transformers configuration.
            truncate: Whether to truncate a sentence that is too long for the model; if false, it is rejected. The server's default is false.
            truncation_direction: The side to truncate: "Left" or "Right" for older servers, "left" or "right" for newer ones. The server's default is the right side.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> types.summarization.SummarizationOutput:
        """Summarize a text.

        The summary is in the 'summary_text' field of the result. For a list of texts,
        returns one result per text.

        Args:
            text: The text to summarize.
            model: The model id or server URL. Defaults to the client's model.
            clean_up_tokenization_spaces: Whether to remove extra spaces left by tokenization, such as before a period.
            parameters: Deprecated: the parameters as a mapping. Pass them as arguments instead.
            generate_parameters: Additional generation parameters, with the names that the server uses.
            truncation: How to truncate a text that is too long for the model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
        """Summarize a text.

        The summary is in the 'summary_text' field of the result. For a list of texts,
        returns one result per text.

        Args:
            text: The text to summarize.
            model: The model id or server URL. Defaults to the client's model.
            clean_up_tokenization_spaces: Whether to remove extra spaces left by tokenization, such as before a period.
            parameters: Deprecated: the parameters as a mapping. Pass them as arguments instead.
            generate_parameters: Additional generation parameters, with the names that the server uses.
            truncation: How to truncate a text that is too long for the model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Answer a question about a table.

        Returns the answer and, if the model provides them, the cells that it is based on.

        Args:
            table: The table, as a mapping from column names to lists of cells. Numbers must be passed as strings. All columns must have the same length.
            query: The question to answer.
            model: The model id or server URL. Defaults to the client's model.
            padding: How to pad shorter inputs. The server's default is "do_not_pad".
            sequential: Whether to process the questions of a batch one after another, which is required if a question refers to an earlier one. Has no effect on a single question. The server's default is false.
            truncation: Whether to truncate a table that is too long for the model; if false, it is rejected. The server's default is false.
            parameters: Deprecated: the parameters as a mapping. Pass them as arguments instead.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Classify each row of a table.

        Returns one label per row: a string, a number or a boolean, depending on the model.

        Args:
            table: The table, as a mapping from column names to lists of cells. Most servers require numbers as strings. All columns must have the same length.
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Predict a number for each row of a table (regression).

        Returns one number per row.

        Args:
            table: The table, as a mapping from column names to lists of cells. Most servers require numbers as strings. All columns must have the same length.
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> list[types.text_classification.TextClassificationOutputElement]:
        """Classify a text, for example by sentiment, language or topic.

        Returns labels and their scores, highest score first. The labels are those that the
        model was trained on. For a list of texts, returns one such list per text.

        Args:
            text: The text to classify.
            model: The model id or server URL. Defaults to the client's model.
            top_k: The maximum number of labels to return, highest score first. The server's default is 1 or all labels.
            function_to_apply: The function that converts the model's logits to scores. The default depends on the model: softmax for single-label models, sigmoid for multi-label models.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
        """Classify a text, for example by sentiment, language or topic.

        Returns labels and their scores, highest score first. The labels are those that the
        model was trained on. For a list of texts, returns one such list per text.

        Args:
            text: The text to classify.
            model: The model id or server URL. Defaults to the client's model.
            top_k: The maximum number of labels to return, highest score first. The server's default is 1 or all labels.
            function_to_apply: The function that converts the model's logits to scores. The default depends on the model: softmax for single-label models, sigmoid for multi-label models.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        details: Literal[False] | None = None,
        stream: Literal[False] = False,
        **arguments: Unpack[types.arguments.TextGenerationArguments],
    ) -> str:
        """Generate text from a prompt.

        Returns the generated text, without the prompt unless 'return_full_text' is set.
        With 'details', returns an object that also contains tokens, log probabilities and
        the finish reason. With 'stream', returns a stream of tokens.

        If the server rejects parameters as unsupported, the call is repeated without them,
        with a warning.

        Args:
            prompt: The prompt to continue.
            model: The model id or server URL. Defaults to the client's model.
            details: Whether to also return tokens, log probabilities and the finish reason. The server's default is false.
            stream: Whether to stream the tokens as they are generated. The server's default is false.
            adapter_id: The id of the LoRA adapter to use.
            best_of: The number of sequences to generate. The most probable one is returned. Requires sampling.
            decoder_input_details: Whether to also return the tokens of the prompt and their log probabilities; only with 'details'. The server's default is false.
            do_sample: Whether to sample; if false, decode greedily. The server's default is false.
            frequency_penalty: Penalty per occurrence of a token, from -2 to 2. 0 disables it.
            grammar: The grammar that the generated text must conform to.
            max_new_tokens: The maximum number of tokens to generate. The server's default is 100 or, in newer versions, 1024.
            repetition_penalty: Penalty for tokens that have already occurred. 1 disables it.
            return_full_text: Whether to prepend the prompt to the generated text. Defaults to false.
            seed: The random seed. The same seed gives the same text.
            stop: The stop sequences, which end generation. Servers accept at most 4.
            temperature: Sampling temperature: higher is more random, near 0 is greedy.
            top_k: Top-k sampling: the number of most probable tokens to sample from.
            top_n_tokens: The number of most probable tokens to return for each position; only with 'details'.
            top_p: Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1.
            truncate: The maximum number of prompt tokens. A longer prompt is truncated to its last tokens.
            typical_p: Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1.
            watermark: Whether to watermark the generated text, so that it can be detected as generated. The server's default is false.
            stop_sequences: Deprecated name of 'stop'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        details: Literal[True],
        stream: Literal[False] = False,
        **arguments: Unpack[types.arguments.TextGenerationArguments],
    ) -> types.text_generation.TextGenerationOutput: ...
    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        details: Literal[False] | None = None,
        stream: Literal[True],
        **arguments: Unpack[types.arguments.TextGenerationArguments],
    ) -> runtime.AsyncAssembledStream[str, str]: ...
    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        details: Literal[True],
        stream: Literal[True],
        **arguments: Unpack[types.arguments.TextGenerationArguments],
    ) -> runtime.AsyncAssembledStream[
        types.text_generation.TextGenerationStreamOutput, types.text_generation.TextGenerationOutput
    ]: ...
    @overload
    async def text_generation(
        self,
        prompt: str,
        *,
        details: bool | None = None,
        stream: bool = False,
        **arguments: Unpack[types.arguments.TextGenerationArguments],
    ) -> (
        str
        | types.text_generation.TextGenerationOutput
        | runtime.AsyncAssembledStream[
            str | types.text_generation.TextGenerationStreamOutput,
            str | types.text_generation.TextGenerationOutput,
        ]
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
        | runtime.AsyncAssembledStream[
            str | types.text_generation.TextGenerationStreamOutput,
            str | types.text_generation.TextGenerationOutput,
        ]
    ):
        """Generate text from a prompt.

        Returns the generated text, without the prompt unless 'return_full_text' is set.
        With 'details', returns an object that also contains tokens, log probabilities and
        the finish reason. With 'stream', returns a stream of tokens.

        If the server rejects parameters as unsupported, the call is repeated without them,
        with a warning.

        Args:
            prompt: The prompt to continue.
            model: The model id or server URL. Defaults to the client's model.
            details: Whether to also return tokens, log probabilities and the finish reason. The server's default is false.
            stream: Whether to stream the tokens as they are generated. The server's default is false.
            adapter_id: The id of the LoRA adapter to use.
            best_of: The number of sequences to generate. The most probable one is returned. Requires sampling.
            decoder_input_details: Whether to also return the tokens of the prompt and their log probabilities; only with 'details'. The server's default is false.
            do_sample: Whether to sample; if false, decode greedily. The server's default is false.
            frequency_penalty: Penalty per occurrence of a token, from -2 to 2. 0 disables it.
            grammar: The grammar that the generated text must conform to.
            max_new_tokens: The maximum number of tokens to generate. The server's default is 100 or, in newer versions, 1024.
            repetition_penalty: Penalty for tokens that have already occurred. 1 disables it.
            return_full_text: Whether to prepend the prompt to the generated text. Defaults to false.
            seed: The random seed. The same seed gives the same text.
            stop: The stop sequences, which end generation. Servers accept at most 4.
            temperature: Sampling temperature: higher is more random, near 0 is greedy.
            top_k: Top-k sampling: the number of most probable tokens to sample from.
            top_n_tokens: The number of most probable tokens to return for each position; only with 'details'.
            top_p: Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1.
            truncate: The maximum number of prompt tokens. A longer prompt is truncated to its last tokens.
            typical_p: Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1.
            watermark: Whether to watermark the generated text, so that it can be detected as generated. The server's default is false.
            stop_sequences: Deprecated name of 'stop'.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
            return await self._run_assembled(
                runtime.services.assembled(
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

    async def text_generation_parse(
        self,
        prompt: str,
        *,
        model: str | None = None,
        adapter_id: str | None = None,
        best_of: int | None = None,
        decoder_input_details: bool | None = None,
        do_sample: bool | None = None,
        frequency_penalty: float | None = None,
        grammar: type[T] | runtime.TypeAdapter[T],
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
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.parsed.ParsedTextGeneration[T]:
        """Generate text from a prompt.

        The text of the response is parsed as the type that 'grammar' takes.

        Args:
            prompt: The prompt to continue.
            model: The model id or server URL. Defaults to the client's model.
            adapter_id: The id of the LoRA adapter to use.
            best_of: The number of sequences to generate. The most probable one is returned. Requires sampling.
            decoder_input_details: Whether to also return the tokens of the prompt and their log probabilities; only with 'details'. The server's default is false.
            do_sample: Whether to sample; if false, decode greedily. The server's default is false.
            frequency_penalty: Penalty per occurrence of a token, from -2 to 2. 0 disables it.
            grammar: The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, or a TypeAdapter for any other type. Its JSON Schema is sent.
            max_new_tokens: The maximum number of tokens to generate. The server's default is 100 or, in newer versions, 1024.
            repetition_penalty: Penalty for tokens that have already occurred. 1 disables it.
            return_full_text: Whether to prepend the prompt to the generated text. Defaults to false.
            seed: The random seed. The same seed gives the same text.
            stop: The stop sequences, which end generation. Servers accept at most 4.
            temperature: Sampling temperature: higher is more random, near 0 is greedy.
            top_k: Top-k sampling: the number of most probable tokens to sample from.
            top_n_tokens: The number of most probable tokens to return for each position; only with 'details'.
            top_p: Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1.
            truncate: The maximum number of prompt tokens. A longer prompt is truncated to its last tokens.
            typical_p: Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1.
            watermark: Whether to watermark the generated text, so that it can be detected as generated. The server's default is false.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        arguments: dict[str, object] = {
            "prompt": prompt,
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
        }
        return await self._run(
            runtime.services.parse(
                operations.text_generation.PARSING,
                grammar,
                types.parsed.ParsedTextGeneration,
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
        """Generate audio from a text prompt.

        Returns the bytes of an audio file. If the server sends audio samples as JSON, they
        are encoded as WAV.

        Args:
            text: The text prompt that describes the audio.
            model: The model id or server URL. Defaults to the client's model.
            temperature: Sampling temperature: higher is more random, near 0 is greedy.
            top_k: Top-k sampling: the number of most probable tokens to sample from.
            top_p: Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1.
            typical_p: Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1.
            epsilon_cutoff: Epsilon sampling: the minimum conditional probability of the tokens to sample from, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.0009.
            eta_cutoff: Eta sampling: a cutoff for improbable tokens that adapts to the entropy of the distribution, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.002.
            max_length: The maximum number of tokens, including the prompt if there is one. 'max_new_tokens' takes precedence.
            max_new_tokens: The maximum number of tokens to generate. Takes precedence over 'max_length'.
            min_length: The minimum number of tokens, including the prompt if there is one. 'min_new_tokens' takes precedence.
            min_new_tokens: The minimum number of tokens to generate. Takes precedence over 'min_length'.
            do_sample: Whether to sample; if false, decode greedily or with beam search.
            early_stopping: When to stop beam search: true as soon as there are 'num_beams' candidates, false when better candidates are unlikely, "never" when better candidates are impossible.
            num_beams: The number of beams for beam search. 1 disables beam search.
            num_beam_groups: Diverse beam search: the number of groups to split the beams into.
            penalty_alpha: Contrastive search: the weight of the degeneration penalty, between 0 and 1.
            use_cache: Whether to use the key-value (KV) cache, which speeds up decoding.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Generate an image from a text prompt.

        Pass model-specific parameters in 'extra_parameters'.

        Args:
            prompt: The text prompt that describes the image.
            model: The model id or server URL. Defaults to the client's model.
            negative_prompt: The negative prompt: what to avoid in the image. Pass a list if the server requires one.
            height: The height of the generated image in pixels.
            width: The width of the generated image in pixels.
            num_inference_steps: The number of denoising steps. More steps often improve quality but take longer.
            guidance_scale: How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20.
            scheduler: The scheduler to use instead of the model's default.
            target_size: The size of the generated image, for servers that require one object instead of 'width' and 'height'.
            seed: The random seed. The same seed gives the same image.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Convert text to speech.

        Returns the bytes of an audio file. If the server sends audio samples as JSON, they
        are encoded as WAV.

        Args:
            text: The text to speak.
            model: The model id or server URL. Defaults to the client's model.
            do_sample: Whether to sample; if false, decode greedily or with beam search.
            early_stopping: When to stop beam search: true as soon as there are 'num_beams' candidates, false when better candidates are unlikely, "never" when better candidates are impossible.
            epsilon_cutoff: Epsilon sampling: the minimum conditional probability of the tokens to sample from, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.0009.
            eta_cutoff: Eta sampling: a cutoff for improbable tokens that adapts to the entropy of the distribution, between 0 and 1. 0 disables it. Typical values are 0.0003 to 0.002.
            max_length: The maximum number of tokens, including the prompt if there is one. 'max_new_tokens' takes precedence.
            max_new_tokens: The maximum number of tokens to generate. Takes precedence over 'max_length'.
            min_length: The minimum number of tokens, including the prompt if there is one. 'min_new_tokens' takes precedence.
            min_new_tokens: The minimum number of tokens to generate. Takes precedence over 'min_length'.
            num_beam_groups: Diverse beam search: the number of groups to split the beams into.
            num_beams: The number of beams for beam search. 1 disables beam search.
            penalty_alpha: Contrastive search: the weight of the degeneration penalty, between 0 and 1.
            temperature: Sampling temperature: higher is more random, near 0 is greedy.
            top_k: Top-k sampling: the number of most probable tokens to sample from.
            top_p: Nucleus sampling: the total probability of the tokens to sample from, between 0 and 1.
            typical_p: Locally typical sampling: the total probability of the tokens to sample from, between 0 and 1.
            use_cache: Whether to use the key-value (KV) cache, which speeds up decoding.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Generate a video from a text prompt.

        Returns the bytes of the video file. The server chooses the format. Pass model-
        specific parameters in 'extra_parameters'.

        Args:
            prompt: The text prompt that describes the video.
            model: The model id or server URL. Defaults to the client's model.
            num_frames: The number of frames to generate.
            guidance_scale: How closely to follow the prompt. Very high values reduce quality. Typical values are 1 to 20.
            negative_prompt: The negative prompt: what to avoid in the video. Pass a list if the server requires one.
            num_inference_steps: The number of denoising steps. More steps often improve quality but take longer.
            seed: The random seed. The same seed gives the same video.
            extra_parameters: Additional parameters, sent unchanged.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> types.text2text_generation.Text2TextGenerationOutput:
        """Generate text from text with an encoder-decoder model.

        The model generates a new text from the input instead of continuing it. The new text
        is in the 'generated_text' field of the result. For a list of texts, returns one
        result per text.

        Args:
            text: The input text: an instruction, a question, or any input that the model was trained on.
            model: The model id or server URL. Defaults to the client's model.
            clean_up_tokenization_spaces: Whether to remove extra spaces left by tokenization, such as before a period.
            truncation: How to truncate a text that is too long for the model.
            generate_parameters: Additional generation parameters, with the names that the server uses.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
        """Generate text from text with an encoder-decoder model.

        The model generates a new text from the input instead of continuing it. The new text
        is in the 'generated_text' field of the result. For a list of texts, returns one
        result per text.

        Args:
            text: The input text: an instruction, a question, or any input that the model was trained on.
            model: The model id or server URL. Defaults to the client's model.
            clean_up_tokenization_spaces: Whether to remove extra spaces left by tokenization, such as before a period.
            truncation: How to truncate a text that is too long for the model.
            generate_parameters: Additional generation parameters, with the names that the server uses.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> list[types.token_classification.TokenClassificationOutputElement]:
        """Classify the tokens of a text, for example for named entity recognition (NER).

        If 'aggregation_strategy' groups tokens into entities, returns entities with their
        labels in 'entity_group'. Otherwise, returns tokens with their labels in 'entity'.
        For a list of texts, returns one such list per text.

        Args:
            text: The text to classify.
            model: The model id or server URL. Defaults to the client's model.
            aggregation_strategy: How to group tokens into entities. The server's default is "none" or "simple".
            ignore_labels: The labels to exclude from the result. The server's default is "O", the label of tokens outside entities.
            stride: The number of tokens by which the chunks of a long text overlap; only if 'aggregation_strategy' groups tokens into entities.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
        """Classify the tokens of a text, for example for named entity recognition (NER).

        If 'aggregation_strategy' groups tokens into entities, returns entities with their
        labels in 'entity_group'. Otherwise, returns tokens with their labels in 'entity'.
        For a list of texts, returns one such list per text.

        Args:
            text: The text to classify.
            model: The model id or server URL. Defaults to the client's model.
            aggregation_strategy: How to group tokens into entities. The server's default is "none" or "simple".
            ignore_labels: The labels to exclude from the result. The server's default is "O", the label of tokens outside entities.
            stride: The number of tokens by which the chunks of a long text overlap; only if 'aggregation_strategy' groups tokens into entities.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> types.translation.TranslationOutput:
        """Translate a text.

        Multilingual models require 'src_lang' and 'tgt_lang'; models for a single language
        pair require neither. The translation is in the 'translation_text' field of the
        result. For a list of texts, returns one result per text.

        Args:
            text: The text to translate.
            model: The model id or server URL. Defaults to the client's model.
            src_lang: The source language, as a language code of the model; only with 'tgt_lang'.
            tgt_lang: The target language, as a language code of the model; only with 'src_lang'.
            clean_up_tokenization_spaces: Whether to remove extra spaces left by tokenization, such as before a period.
            truncation: How to truncate a text that is too long for the model.
            generate_parameters: Additional generation parameters, with the names that the server uses.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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

        Multilingual models require 'src_lang' and 'tgt_lang'; models for a single language
        pair require neither. The translation is in the 'translation_text' field of the
        result. For a list of texts, returns one result per text.

        Args:
            text: The text to translate.
            model: The model id or server URL. Defaults to the client's model.
            src_lang: The source language, as a language code of the model; only with 'tgt_lang'.
            tgt_lang: The target language, as a language code of the model; only with 'src_lang'.
            clean_up_tokenization_spaces: Whether to remove extra spaces left by tokenization, such as before a period.
            truncation: How to truncate a text that is too long for the model.
            generate_parameters: Additional generation parameters, with the names that the server uses.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Classify a video.

        Returns labels and their scores, highest score first. The labels are those that the
        model was trained on.

        Args:
            video: The video to classify.
            model: The model id or server URL. Defaults to the client's model.
            function_to_apply: The function that converts the model's logits to scores. The default depends on the model.
            num_frames: The number of frames to sample from the video. The default depends on the model.
            frame_sampling_rate: The interval between sampled frames: for example, 2 to sample every other frame. The server's default is 1.
            top_k: The maximum number of labels to return, highest score first. The server's default is 5.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Answer a question about an image.

        Returns the answers with their scores, highest score first. Generative models return
        a single answer without a score.

        Args:
            image: The image that the question is about.
            question: The question to answer.
            model: The model id or server URL. Defaults to the client's model.
            top_k: The maximum number of answers to return, highest score first. The server's default is 5.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> list[types.zero_shot_classification.ZeroShotClassificationOutputElement]:
        """Classify a text with labels of your choice (zero-shot classification).

        The model does not need to be trained on the labels. Returns all labels with their
        scores, highest score first. For a list of texts, returns one such list per text.

        Args:
            text: The text to classify.
            labels: Deprecated name of 'candidate_labels'.
            candidate_labels: The labels to choose from.
            model: The model id or server URL. Defaults to the client's model.
            multi_label: Whether more than one label can apply: if true, each label is scored independently; if false, the scores sum to 1. The server's default is false.
            hypothesis_template: The template of the hypothesis that the model tests against the text, with {} as the placeholder for a label. The server's default is "This example is {}."
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
    ) -> list[types.zero_shot_classification.ZeroShotClassificationOutputElement]:
        """Classify a text with labels of your choice (zero-shot classification).

        The model does not need to be trained on the labels. Returns all labels with their
        scores, highest score first. For a list of texts, returns one such list per text.

        Args:
            text: The text to classify.
            labels: Deprecated name of 'candidate_labels'.
            candidate_labels: The labels to choose from.
            model: The model id or server URL. Defaults to the client's model.
            multi_label: Whether more than one label can apply: if true, each label is scored independently; if false, the scores sum to 1. The server's default is false.
            hypothesis_template: The template of the hypothesis that the model tests against the text, with {} as the placeholder for a label. The server's default is "This example is {}."
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
        """Classify a text with labels of your choice (zero-shot classification).

        The model does not need to be trained on the labels. Returns all labels with their
        scores, highest score first. For a list of texts, returns one such list per text.

        Args:
            text: The text to classify.
            labels: Deprecated name of 'candidate_labels'.
            candidate_labels: The labels to choose from.
            model: The model id or server URL. Defaults to the client's model.
            multi_label: Whether more than one label can apply: if true, each label is scored independently; if false, the scores sum to 1. The server's default is false.
            hypothesis_template: The template of the hypothesis that the model tests against the text, with {} as the placeholder for a label. The server's default is "This example is {}."
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
    ) -> list[types.zero_shot_image_classification.ZeroShotImageClassificationOutputElement]:
        """Classify an image with labels of your choice (zero-shot image classification).

        The model does not need to be trained on the labels. Returns all labels with their
        scores, highest score first.

        Args:
            image: The image to classify.
            labels: Deprecated name of 'candidate_labels'.
            candidate_labels: The labels to choose from; at least two.
            model: The model id or server URL. Defaults to the client's model.
            hypothesis_template: The template of the sentence that the model matches against the image, with {} as the placeholder for a label. The server's default is "This is a photo of {}."
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
    ) -> list[types.zero_shot_image_classification.ZeroShotImageClassificationOutputElement]:
        """Classify an image with labels of your choice (zero-shot image classification).

        The model does not need to be trained on the labels. Returns all labels with their
        scores, highest score first.

        Args:
            image: The image to classify.
            labels: Deprecated name of 'candidate_labels'.
            candidate_labels: The labels to choose from; at least two.
            model: The model id or server URL. Defaults to the client's model.
            hypothesis_template: The template of the sentence that the model matches against the image, with {} as the placeholder for a label. The server's default is "This is a photo of {}."
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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
        """Classify an image with labels of your choice (zero-shot image classification).

        The model does not need to be trained on the labels. Returns all labels with their
        scores, highest score first.

        Args:
            image: The image to classify.
            labels: Deprecated name of 'candidate_labels'.
            candidate_labels: The labels to choose from; at least two.
            model: The model id or server URL. Defaults to the client's model.
            hypothesis_template: The template of the sentence that the model matches against the image, with {} as the placeholder for a label. The server's default is "This is a photo of {}."
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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
        """Detect objects in an image with labels of your choice (zero-shot object detection).

        The model does not need to be trained on the labels. Returns each object with its
        label, score and bounding box.

        Args:
            image: The image to detect objects in.
            candidate_labels: The labels of the objects to detect.
            model: The model id or server URL. Defaults to the client's model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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

    async def chat_completion_run_tool(
        self,
        call: types.chat_completion.ChatCompletionOutputToolCall,
        *,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
            | runtime.ToolFunction
        ],
    ) -> runtime.ToolResult[types.chat_completion.ChatCompletionInputMessage]:
        """Run a tool call of a response.

        The function that the call names is called with the arguments, which are validated
        first. If the arguments are invalid or the function raises an exception, the message
        says so, so that the model can correct the call. The async client awaits async
        functions, and runs others in a thread.

        Args:
            call: The tool call.
            tools: The functions and classes, the same as 'tools' of the call.

        Returns:
            The message with the result or the error, the returned value, and the error.

        Raises:
            RequestValidationError: A function cannot be a tool or cannot be run.
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._run_tool(operations.chat_completion.TOOLS, call, tools)

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
    ) -> bytes:
        """Send a raw request body and return the raw response body.

        URLs, retries, timeouts and errors work as in all other methods.

        Args:
            json: The request body, as JSON.
            data: The request body, as a file: bytes, a path, a URL, an open file or an image. If set, 'json' is ignored.
            model: The model id or server URL. Defaults to the client's model.
            task: The hyphenated task id, which determines the route if the model is given by its id.
            stream: Whether to return the lines of the response as they arrive, without line endings. Empty lines are included.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each line. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

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

        URLs, retries, timeouts and errors work as in all other methods.

        Args:
            json: The request body, as JSON.
            data: The request body, as a file: bytes, a path, a URL, an open file or an image. If set, 'json' is ignored.
            model: The model id or server URL. Defaults to the client's model.
            task: The hyphenated task id, which determines the route if the model is given by its id.
            stream: Whether to return the lines of the response as they arrive, without line endings. Empty lines are included.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each line. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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

        Calls use this model if neither the call nor the client sets one. Each client
        fetches the recommendations once.

        Args:
            task: The hyphenated task id, such as "text-generation".
            timeout: Timeout in seconds of the whole call. None disables the timeout.

        Raises:
            RequestValidationError: The endpoint does not recommend a model for the
                task.
            InferwireError: The call failed. Base class of all errors.
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
            frameworks: The frameworks to query: one name, a list of names, or "all". Defaults to the main frameworks.
            timeout: Timeout in seconds of all requests together. None disables the timeout.

        Returns:
            A mapping from tasks to model ids, both in alphabetical order.

        Raises:
            RequestValidationError: The endpoint cannot list its models.
            InferwireError: The call failed. Base class of all errors.
        """
        service = runtime.services.list_deployed_models(frameworks, timeout=timeout)
        return await self._run(service)


class AsyncModels:
    """The `client.models` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    async def retrieve(
        self,
        model_id: str,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> types.common.ModelInfo:
        """Return a model of a server.

        Args:
            model_id: The model id.
            model: The URL of another server. An id is rejected: the request has no model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.retrieve_model(
            model_id,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
        )

    async def list(
        self,
        *,
        model: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
    ) -> types.list_models.ModelList:
        """List the models of a server.

        The list is in 'data'.

        Args:
            model: The URL of another server. An id is rejected: the request has no model.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.list_models(
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
        )


class AsyncAudioTranslations:
    """The `client.audio.translations` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json"] | None = None,
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_translation.Translation:
        """Translate speech into English text.

        The type of the result depends on 'response_format'. The result is an object with
        the text by default, one with segments for 'verbose_json', and a string for 'text',
        'srt' and 'vtt'.

        Args:
            file: The audio.
            model: The model id or server URL. Defaults to the client's model.
            prompt: An English text that guides the style, or precedes the audio.
            response_format: The format of the result.
            temperature: The sampling temperature, from 0 to 1.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> str: ...
    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["verbose_json"],
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_translation.TranslationVerbose: ...
    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None,
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_translation.Translation | str | types.create_translation.TranslationVerbose
    ): ...

    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None,
        temperature: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_translation.Translation | str | types.create_translation.TranslationVerbose:
        """Translate speech into English text.

        The type of the result depends on 'response_format'. The result is an object with
        the text by default, one with segments for 'verbose_json', and a string for 'text',
        'srt' and 'vtt'.

        Args:
            file: The audio.
            model: The model id or server URL. Defaults to the client's model.
            prompt: An English text that guides the style, or precedes the audio.
            response_format: The format of the result.
            temperature: The sampling temperature, from 0 to 1.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_translation(
            file,
            prompt=prompt,
            response_format=response_format,
            temperature=temperature,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncAudioTranscriptions:
    """The `client.audio.transcriptions` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json"] | None = None,
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_transcription.Transcription:
        """Transcribe audio.

        The type of the result depends on 'response_format'. The result is an object with
        the text by default, one with segments and words for 'verbose_json', one with
        speakers for 'diarized_json', and a string for 'text', 'srt' and 'vtt'.

        Args:
            file: The audio.
            model: The model id or server URL. Defaults to the client's model.
            chunking_strategy: How the audio is divided into chunks, such as 'auto'.
            include: Additional parts of the result.
            known_speaker_names: The names of the speakers in known_speaker_references.
            known_speaker_references: Samples of the speakers' voices, as data URLs.
            language: The language of the audio, as a code of ISO 639-1 such as 'en'.
            prompt: A text that guides the style, or precedes the audio.
            response_format: The format of the result.
            temperature: The sampling temperature, from 0 to 1.
            timestamp_granularities: What has times in the result. Needs response_format='verbose_json'.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> str: ...
    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["verbose_json"],
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_transcription.TranscriptionVerbose: ...
    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["diarized_json"],
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_transcription.TranscriptionDiarized: ...
    @overload
    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
        | None = None,
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_transcription.Transcription
        | str
        | types.create_transcription.TranscriptionVerbose
        | types.create_transcription.TranscriptionDiarized
    ): ...

    async def create(
        self,
        file: runtime.Media,
        *,
        model: str | None = None,
        chunking_strategy: str | None = None,
        include: list[Literal["logprobs"]] | None = None,
        known_speaker_names: list[str] | None = None,
        known_speaker_references: list[str] | None = None,
        language: str | None = None,
        prompt: str | None = None,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
        | None = None,
        temperature: float | None = None,
        timestamp_granularities: list[Literal["word", "segment"]] | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_transcription.Transcription
        | str
        | types.create_transcription.TranscriptionVerbose
        | types.create_transcription.TranscriptionDiarized
    ):
        """Transcribe audio.

        The type of the result depends on 'response_format'. The result is an object with
        the text by default, one with segments and words for 'verbose_json', one with
        speakers for 'diarized_json', and a string for 'text', 'srt' and 'vtt'.

        Args:
            file: The audio.
            model: The model id or server URL. Defaults to the client's model.
            chunking_strategy: How the audio is divided into chunks, such as 'auto'.
            include: Additional parts of the result.
            known_speaker_names: The names of the speakers in known_speaker_references.
            known_speaker_references: Samples of the speakers' voices, as data URLs.
            language: The language of the audio, as a code of ISO 639-1 such as 'en'.
            prompt: A text that guides the style, or precedes the audio.
            response_format: The format of the result.
            temperature: The sampling temperature, from 0 to 1.
            timestamp_granularities: What has times in the result. Needs response_format='verbose_json'.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_transcription(
            file,
            chunking_strategy=chunking_strategy,
            include=include,
            known_speaker_names=known_speaker_names,
            known_speaker_references=known_speaker_references,
            language=language,
            prompt=prompt,
            response_format=response_format,
            temperature=temperature,
            timestamp_granularities=timestamp_granularities,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncAudioSpeech:
    """The `client.audio.speech` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        input: str,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        voice: Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | types.create_speech.SpeechVoice
        | types.create_speech.SpeechVoiceParam,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes:
        """Convert text to speech.

        Returns the bytes of an audio file. With 'stream', returns a stream of its bytes as
        they arrive.

        Args:
            input: The text.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return the audio as it arrives. This is not sent.
            voice: The voice: a name, or the id of a custom voice.
            instructions: How to speak. Not all models support this.
            response_format: The audio format.
            speed: The speed. 1 is normal.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create(
        self,
        input: str,
        *,
        model: str | None = None,
        stream: Literal[True],
        voice: Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | types.create_speech.SpeechVoice
        | types.create_speech.SpeechVoiceParam,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncStream[bytes]: ...
    @overload
    async def create(
        self,
        input: str,
        *,
        model: str | None = None,
        stream: bool = False,
        voice: Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | types.create_speech.SpeechVoice
        | types.create_speech.SpeechVoiceParam,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]: ...

    async def create(
        self,
        input: str,
        *,
        model: str | None = None,
        stream: bool = False,
        voice: Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | types.create_speech.SpeechVoice
        | types.create_speech.SpeechVoiceParam,
        instructions: str | None = None,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None,
        speed: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> bytes | runtime.AsyncStream[bytes]:
        """Convert text to speech.

        Returns the bytes of an audio file. With 'stream', returns a stream of its bytes as
        they arrive.

        Args:
            input: The text.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return the audio as it arrives. This is not sent.
            voice: The voice: a name, or the id of a custom voice.
            instructions: How to speak. Not all models support this.
            response_format: The audio format.
            speed: The speed. 1 is normal.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_speech(
            input,
            stream=stream,
            voice=voice,
            instructions=instructions,
            response_format=response_format,
            speed=speed,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncAudio:
    """The `client.audio` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @property
    def speech(self) -> AsyncAudioSpeech:
        """The `client.audio.speech` namespace."""
        return AsyncAudioSpeech(self._client)

    @property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        """The `client.audio.transcriptions` namespace."""
        return AsyncAudioTranscriptions(self._client)

    @property
    def translations(self) -> AsyncAudioTranslations:
        """The `client.audio.translations` namespace."""
        return AsyncAudioTranslations(self._client)


class AsyncResponses:
    """The `client.responses` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        input: str
        | Sequence[
            types.create_response.ResponseInputItem | types.create_response.ResponseInputItemParam
        ],
        *,
        stream: Literal[False] = False,
        **arguments: Unpack[types.arguments.CreateResponseArguments],
    ) -> types.common.Response:
        """Generate a response to a text or a conversation.

        With 'stream', returns a stream of events; its final() is the response. Unset
        arguments use the server's defaults.

        Args:
            input: The text, or the items of a conversation.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            background: Whether to generate the response in the background.
            conversation: The conversation to continue: its id, or an object with the id.
            include: Additional parts of the response, such as 'reasoning.encrypted_content'.
            instructions: The system message.
            max_output_tokens: The maximum number of tokens to generate, including those of reasoning.
            max_tool_calls: The maximum number of calls of built-in tools.
            metadata: Up to 16 pairs of strings to store with the response.
            parallel_tool_calls: Whether tools may be called in parallel.
            previous_response_id: The id of the response to continue.
            prompt: A stored prompt: its id, version and variables.
            prompt_cache_key: The key of the prompt cache.
            reasoning: The settings of reasoning.
            safety_identifier: A stable identifier of the end user, for the detection of abuse.
            service_tier: The service tier.
            store: Whether the server stores the response.
            stream_options: What else a stream contains.
            temperature: The sampling temperature.
            text: The format of the text.
            tool_choice: Which tool to call: 'none', 'auto', 'required', or an object that names one.
            tools: The tools that the model can call. A tool of another kind is sent as it is.
            top_logprobs: The number of most likely tokens to return with their log probabilities, at each position.
            top_p: The cumulative probability of the tokens to sample from.
            truncation: Whether to truncate a conversation that is too long.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create(
        self,
        input: str
        | Sequence[
            types.create_response.ResponseInputItem | types.create_response.ResponseInputItemParam
        ],
        *,
        stream: Literal[True],
        **arguments: Unpack[types.arguments.CreateResponseArguments],
    ) -> runtime.AsyncAssembledStream[
        types.create_response.ResponseStreamEvent, types.common.Response
    ]: ...
    @overload
    async def create(
        self,
        input: str
        | Sequence[
            types.create_response.ResponseInputItem | types.create_response.ResponseInputItemParam
        ],
        *,
        stream: bool = False,
        **arguments: Unpack[types.arguments.CreateResponseArguments],
    ) -> (
        types.common.Response
        | runtime.AsyncAssembledStream[
            types.create_response.ResponseStreamEvent, types.common.Response
        ]
    ): ...

    async def create(
        self,
        input: str
        | Sequence[
            types.create_response.ResponseInputItem | types.create_response.ResponseInputItemParam
        ],
        *,
        model: str | None = None,
        stream: bool = False,
        background: bool | None = None,
        conversation: str | runtime.JsonObject | None = None,
        include: list[str] | None = None,
        instructions: str | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        metadata: Mapping[str, str] | None = None,
        parallel_tool_calls: bool | None = None,
        previous_response_id: str | None = None,
        prompt: runtime.JsonObject | None = None,
        prompt_cache_key: str | None = None,
        reasoning: types.create_response.ResponseReasoningOptions
        | types.create_response.ResponseReasoningOptionsParam
        | None = None,
        safety_identifier: str | None = None,
        service_tier: Literal["auto", "default", "flex", "priority"] | str | None = None,
        store: bool | None = None,
        stream_options: types.create_response.ResponseStreamOptions
        | types.create_response.ResponseStreamOptionsParam
        | None = None,
        temperature: float | None = None,
        text: types.create_response.ResponseTextOptions
        | types.create_response.ResponseTextOptionsParam
        | None = None,
        tool_choice: Literal["none", "auto", "required"] | runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_response.ResponseFunctionTool
            | types.create_response.ResponseFunctionToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        truncation: Literal["auto", "disabled"] | str | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.common.Response
        | runtime.AsyncAssembledStream[
            types.create_response.ResponseStreamEvent, types.common.Response
        ]
    ):
        """Generate a response to a text or a conversation.

        With 'stream', returns a stream of events; its final() is the response. Unset
        arguments use the server's defaults.

        Args:
            input: The text, or the items of a conversation.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            background: Whether to generate the response in the background.
            conversation: The conversation to continue: its id, or an object with the id.
            include: Additional parts of the response, such as 'reasoning.encrypted_content'.
            instructions: The system message.
            max_output_tokens: The maximum number of tokens to generate, including those of reasoning.
            max_tool_calls: The maximum number of calls of built-in tools.
            metadata: Up to 16 pairs of strings to store with the response.
            parallel_tool_calls: Whether tools may be called in parallel.
            previous_response_id: The id of the response to continue.
            prompt: A stored prompt: its id, version and variables.
            prompt_cache_key: The key of the prompt cache.
            reasoning: The settings of reasoning.
            safety_identifier: A stable identifier of the end user, for the detection of abuse.
            service_tier: The service tier.
            store: Whether the server stores the response.
            stream_options: What else a stream contains.
            temperature: The sampling temperature.
            text: The format of the text.
            tool_choice: Which tool to call: 'none', 'auto', 'required', or an object that names one.
            tools: The tools that the model can call. A tool of another kind is sent as it is.
            top_logprobs: The number of most likely tokens to return with their log probabilities, at each position.
            top_p: The cumulative probability of the tokens to sample from.
            truncation: Whether to truncate a conversation that is too long.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_response(
            input,
            stream=stream,
            background=background,
            conversation=conversation,
            include=include,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            max_tool_calls=max_tool_calls,
            metadata=metadata,
            parallel_tool_calls=parallel_tool_calls,
            previous_response_id=previous_response_id,
            prompt=prompt,
            prompt_cache_key=prompt_cache_key,
            reasoning=reasoning,
            safety_identifier=safety_identifier,
            service_tier=service_tier,
            store=store,
            stream_options=stream_options,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            user=user,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncMessages:
    """The `client.messages` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        messages: Sequence[
            types.create_message.MessageInput | types.create_message.MessageInputParam
        ],
        max_tokens: int,
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        metadata: runtime.JsonObject | None = None,
        service_tier: Literal["auto", "standard_only"] | str | None = None,
        stop_sequences: list[str] | None = None,
        system: str
        | Sequence[
            types.create_message.MessageTextInput | types.create_message.MessageTextInputParam
        ]
        | None = None,
        temperature: float | None = None,
        thinking: runtime.JsonObject | None = None,
        tool_choice: runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_message.MessageTool
            | types.create_message.MessageToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.common.Message:
        """Generate the next message of a conversation, by Anthropic's Messages API.

        With 'stream', returns a stream of events; its final() is the message.

        Args:
            messages: The conversation, oldest message first.
            max_tokens: The maximum number of tokens to generate.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            metadata: Metadata of the request, such as 'user_id'.
            service_tier: The service tier.
            stop_sequences: The strings at which generation stops.
            system: The system prompt: a text, or blocks of text.
            temperature: The sampling temperature, from 0 to 1.
            thinking: The settings of thinking, such as {'type': 'enabled', 'budget_tokens': 1024}.
            tool_choice: Which tool to call, such as {'type': 'auto'}.
            tools: The tools that the model can call. A tool of another kind is sent as it is.
            top_k: The number of most likely tokens to sample from.
            top_p: The cumulative probability of the tokens to sample from.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create(
        self,
        messages: Sequence[
            types.create_message.MessageInput | types.create_message.MessageInputParam
        ],
        max_tokens: int,
        *,
        model: str | None = None,
        stream: Literal[True],
        metadata: runtime.JsonObject | None = None,
        service_tier: Literal["auto", "standard_only"] | str | None = None,
        stop_sequences: list[str] | None = None,
        system: str
        | Sequence[
            types.create_message.MessageTextInput | types.create_message.MessageTextInputParam
        ]
        | None = None,
        temperature: float | None = None,
        thinking: runtime.JsonObject | None = None,
        tool_choice: runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_message.MessageTool
            | types.create_message.MessageToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[
        types.create_message.MessageStreamEvent, types.common.Message
    ]: ...
    @overload
    async def create(
        self,
        messages: Sequence[
            types.create_message.MessageInput | types.create_message.MessageInputParam
        ],
        max_tokens: int,
        *,
        model: str | None = None,
        stream: bool = False,
        metadata: runtime.JsonObject | None = None,
        service_tier: Literal["auto", "standard_only"] | str | None = None,
        stop_sequences: list[str] | None = None,
        system: str
        | Sequence[
            types.create_message.MessageTextInput | types.create_message.MessageTextInputParam
        ]
        | None = None,
        temperature: float | None = None,
        thinking: runtime.JsonObject | None = None,
        tool_choice: runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_message.MessageTool
            | types.create_message.MessageToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.common.Message
        | runtime.AsyncAssembledStream[
            types.create_message.MessageStreamEvent, types.common.Message
        ]
    ): ...

    async def create(
        self,
        messages: Sequence[
            types.create_message.MessageInput | types.create_message.MessageInputParam
        ],
        max_tokens: int,
        *,
        model: str | None = None,
        stream: bool = False,
        metadata: runtime.JsonObject | None = None,
        service_tier: Literal["auto", "standard_only"] | str | None = None,
        stop_sequences: list[str] | None = None,
        system: str
        | Sequence[
            types.create_message.MessageTextInput | types.create_message.MessageTextInputParam
        ]
        | None = None,
        temperature: float | None = None,
        thinking: runtime.JsonObject | None = None,
        tool_choice: runtime.JsonObject | None = None,
        tools: Sequence[
            types.create_message.MessageTool
            | types.create_message.MessageToolParam
            | runtime.JsonObject
        ]
        | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.common.Message
        | runtime.AsyncAssembledStream[
            types.create_message.MessageStreamEvent, types.common.Message
        ]
    ):
        """Generate the next message of a conversation, by Anthropic's Messages API.

        With 'stream', returns a stream of events; its final() is the message.

        Args:
            messages: The conversation, oldest message first.
            max_tokens: The maximum number of tokens to generate.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            metadata: Metadata of the request, such as 'user_id'.
            service_tier: The service tier.
            stop_sequences: The strings at which generation stops.
            system: The system prompt: a text, or blocks of text.
            temperature: The sampling temperature, from 0 to 1.
            thinking: The settings of thinking, such as {'type': 'enabled', 'budget_tokens': 1024}.
            tool_choice: Which tool to call, such as {'type': 'auto'}.
            tools: The tools that the model can call. A tool of another kind is sent as it is.
            top_k: The number of most likely tokens to sample from.
            top_p: The cumulative probability of the tokens to sample from.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_message(
            messages,
            max_tokens,
            stream=stream,
            metadata=metadata,
            service_tier=service_tier,
            stop_sequences=stop_sequences,
            system=system,
            temperature=temperature,
            thinking=thinking,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncImages:
    """The `client.images` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    async def generate(
        self,
        prompt: str,
        *,
        model: str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        n: int | None = None,
        output_compression: int | None = None,
        output_format: Literal["png", "webp", "jpeg"] | str | None = None,
        quality: Literal["auto", "low", "medium", "high", "standard", "hd"] | str | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        size: Literal["auto", "256x256", "512x512", "1024x1024", "1024x1536", "1536x1024"]
        | str
        | None = None,
        user: str | None = None,
        moderation: Literal["auto", "low"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.common.ImagesResponse:
        """Generate images from a text.

        Each image has its file as base64, or its URL.

        Args:
            prompt: The text that describes the images.
            model: The model id or server URL. Defaults to the client's model.
            background: The background: 'transparent', 'opaque' or 'auto'.
            n: The number of images.
            output_compression: The quality of the compression of WebP and JPEG, from 0 to 100.
            output_format: The image format.
            quality: The quality.
            response_format: Whether the result has URLs or base64. Some models always return base64.
            size: The width and height in pixels, or 'auto'.
            user: An identifier of the end user.
            moderation: How strictly content is moderated.
            style: The style. Not all models support this.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_image(
            prompt,
            background=background,
            n=n,
            output_compression=output_compression,
            output_format=output_format,
            quality=quality,
            response_format=response_format,
            size=size,
            user=user,
            moderation=moderation,
            style=style,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )

    async def edit(
        self,
        image: runtime.Media | Sequence[runtime.Media],
        prompt: str,
        *,
        model: str | None = None,
        mask: runtime.Media | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        n: int | None = None,
        output_compression: int | None = None,
        output_format: Literal["png", "webp", "jpeg"] | str | None = None,
        quality: Literal["auto", "low", "medium", "high", "standard", "hd"] | str | None = None,
        response_format: Literal["url", "b64_json"] | None = None,
        size: Literal["auto", "256x256", "512x512", "1024x1024", "1024x1536", "1536x1024"]
        | str
        | None = None,
        user: str | None = None,
        input_fidelity: Literal["high", "low"] | str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.common.ImagesResponse:
        """Edit images, or combine them.

        Each image of the result has its file as base64, or its URL.

        Args:
            image: The images.
            prompt: The text that describes the result.
            model: The model id or server URL. Defaults to the client's model.
            mask: An image whose transparent areas are where to edit the first image.
            background: The background: 'transparent', 'opaque' or 'auto'.
            n: The number of images.
            output_compression: The quality of the compression of WebP and JPEG, from 0 to 100.
            output_format: The image format.
            quality: The quality.
            response_format: Whether the result has URLs or base64. Some models always return base64.
            size: The width and height in pixels, or 'auto'.
            user: An identifier of the end user.
            input_fidelity: How closely the result matches the images.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_image_edit(
            image,
            prompt,
            mask=mask,
            background=background,
            n=n,
            output_compression=output_compression,
            output_format=output_format,
            quality=quality,
            response_format=response_format,
            size=size,
            user=user,
            input_fidelity=input_fidelity,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncEmbeddings:
    """The `client.embeddings` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        input: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["float"] | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_embedding.CreateEmbeddingResponse:
        """Embed text.

        The result holds an embedding for each text, in order. With
        encoding_format='base64', the numbers are sent as base64, which is faster, and each
        embedding is a NumPy array of type float32. Without it, each embedding is a list of
        floats.

        Args:
            input: The text, or several; each as a string or as a list of tokens.
            model: The model id or server URL. Defaults to the client's model.
            dimensions: The number of dimensions of each embedding. Not all models support this.
            encoding_format: How the server sends the numbers. With 'base64', the embeddings are NumPy arrays.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create(
        self,
        input: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["base64"],
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_embedding.CreateEmbeddingArrays: ...
    @overload
    async def create(
        self,
        input: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["float", "base64"] | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_embedding.CreateEmbeddingResponse
        | types.create_embedding.CreateEmbeddingArrays
    ): ...

    async def create(
        self,
        input: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        encoding_format: Literal["float", "base64"] | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_embedding.CreateEmbeddingResponse
        | types.create_embedding.CreateEmbeddingArrays
    ):
        """Embed text.

        The result holds an embedding for each text, in order. With
        encoding_format='base64', the numbers are sent as base64, which is faster, and each
        embedding is a NumPy array of type float32. Without it, each embedding is a list of
        floats.

        Args:
            input: The text, or several; each as a string or as a list of tokens.
            model: The model id or server URL. Defaults to the client's model.
            dimensions: The number of dimensions of each embedding. Not all models support this.
            encoding_format: How the server sends the numbers. With 'base64', the embeddings are NumPy arrays.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_embedding(
            input,
            dimensions=dimensions,
            encoding_format=encoding_format,
            user=user,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncCompletions:
    """The `client.completions` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        prompt: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        stream: Literal[False] = False,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: str | list[str] | None = None,
        stream_options: types.create_completion.CompletionStreamOptions
        | types.create_completion.CompletionStreamOptionsParam
        | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.create_completion.Completion:
        """Continue a prompt.

        With 'stream', returns a stream of parts of the completion. Unset arguments use the
        server's defaults.

        Args:
            prompt: The prompt, or several; each as a string or as a list of tokens.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            best_of: The number of completions to generate, of which the best 'n' are returned.
            echo: Whether to return the prompt together with the completion.
            frequency_penalty: The penalty for tokens by how often they have occurred, from -2 to 2.
            logit_bias: Values to add to the logits of tokens, by token id.
            logprobs: The number of most likely tokens to return with their log probabilities, at each position.
            max_tokens: The maximum number of tokens to generate.
            n: The number of completions for each prompt.
            presence_penalty: The penalty for tokens that have occurred, from -2 to 2.
            seed: The seed for sampling.
            stop: The strings at which generation stops.
            stream_options: What else a stream contains.
            suffix: The text that comes after the completion. Not all models support this.
            temperature: The sampling temperature. 0 selects the most likely token.
            top_p: The cumulative probability of the tokens to sample from.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create(
        self,
        prompt: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        stream: Literal[True],
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: str | list[str] | None = None,
        stream_options: types.create_completion.CompletionStreamOptions
        | types.create_completion.CompletionStreamOptionsParam
        | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> runtime.AsyncAssembledStream[
        types.create_completion.CompletionChunk, types.create_completion.Completion
    ]: ...
    @overload
    async def create(
        self,
        prompt: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        stream: bool = False,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: str | list[str] | None = None,
        stream_options: types.create_completion.CompletionStreamOptions
        | types.create_completion.CompletionStreamOptionsParam
        | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_completion.Completion
        | runtime.AsyncAssembledStream[
            types.create_completion.CompletionChunk, types.create_completion.Completion
        ]
    ): ...

    async def create(
        self,
        prompt: str | list[str] | list[int] | list[list[int]],
        *,
        model: str | None = None,
        stream: bool = False,
        best_of: int | None = None,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: str | list[str] | None = None,
        stream_options: types.create_completion.CompletionStreamOptions
        | types.create_completion.CompletionStreamOptionsParam
        | None = None,
        suffix: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        user: str | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.create_completion.Completion
        | runtime.AsyncAssembledStream[
            types.create_completion.CompletionChunk, types.create_completion.Completion
        ]
    ):
        """Continue a prompt.

        With 'stream', returns a stream of parts of the completion. Unset arguments use the
        server's defaults.

        Args:
            prompt: The prompt, or several; each as a string or as a list of tokens.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to return a stream.
            best_of: The number of completions to generate, of which the best 'n' are returned.
            echo: Whether to return the prompt together with the completion.
            frequency_penalty: The penalty for tokens by how often they have occurred, from -2 to 2.
            logit_bias: Values to add to the logits of tokens, by token id.
            logprobs: The number of most likely tokens to return with their log probabilities, at each position.
            max_tokens: The maximum number of tokens to generate.
            n: The number of completions for each prompt.
            presence_penalty: The penalty for tokens that have occurred, from -2 to 2.
            seed: The seed for sampling.
            stop: The strings at which generation stops.
            stream_options: What else a stream contains.
            suffix: The text that comes after the completion. Not all models support this.
            temperature: The sampling temperature. 0 selects the most likely token.
            top_p: The cumulative probability of the tokens to sample from.
            user: An identifier of the end user.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.create_completion(
            prompt,
            stream=stream,
            best_of=best_of,
            echo=echo,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_tokens=max_tokens,
            n=n,
            presence_penalty=presence_penalty,
            seed=seed,
            stop=stop,
            stream_options=stream_options,
            suffix=suffix,
            temperature=temperature,
            top_p=top_p,
            user=user,
            model=model,
            timeout=timeout,
            extra_headers=extra_headers,
            extra_body=extra_body,
        )


class AsyncChatCompletions:
    """The `client.chat.completions` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @overload
    async def create(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        stream: Literal[False] = False,
        **arguments: Unpack[types.arguments.ChatCompletionArguments],
    ) -> types.chat_completion.ChatCompletionOutput:
        """Generate the next message of a conversation.

        With 'stream', returns a stream of chunks. Unset arguments use the server's
        defaults.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to stream the response. The server's default is false.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: Output format, such as JSON Schema; plain text by default.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def create(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        stream: Literal[True],
        **arguments: Unpack[types.arguments.ChatCompletionArguments],
    ) -> runtime.AsyncAssembledStream[
        types.chat_completion.ChatCompletionStreamOutput, types.chat_completion.ChatCompletionOutput
    ]: ...
    @overload
    async def create(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        stream: bool = False,
        **arguments: Unpack[types.arguments.ChatCompletionArguments],
    ) -> (
        types.chat_completion.ChatCompletionOutput
        | runtime.AsyncAssembledStream[
            types.chat_completion.ChatCompletionStreamOutput,
            types.chat_completion.ChatCompletionOutput,
        ]
    ): ...

    async def create(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
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
            | runtime.ToolFunction
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | str
        | None = None,
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
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        safety_identifier: str | None = None,
        service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: Literal["low", "medium", "high"] | str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        types.chat_completion.ChatCompletionOutput
        | runtime.AsyncAssembledStream[
            types.chat_completion.ChatCompletionStreamOutput,
            types.chat_completion.ChatCompletionOutput,
        ]
    ):
        """Generate the next message of a conversation.

        With 'stream', returns a stream of chunks. Unset arguments use the server's
        defaults.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            stream: Whether to stream the response. The server's default is false.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: Output format, such as JSON Schema; plain text by default.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            InferwireError: The call failed. Base class of all errors.
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

    async def parse(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        model: str | None = None,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: type[T] | runtime.TypeAdapter[T],
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
            | runtime.ToolFunction
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | str
        | None = None,
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
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        safety_identifier: str | None = None,
        service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: Literal["low", "medium", "high"] | str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> types.parsed.ParsedChatCompletion[T]:
        """Generate the next message of a conversation.

        The text of the response is parsed as the type that 'response_format' takes.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: The type of the result: a pydantic model, a dataclass, a TypedDict, a list of one of these, or a TypeAdapter for any other type. Its JSON Schema is sent.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.chat_completion_parse(
            messages,
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

    @overload
    async def stream(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        response_format: types.chat_completion.ChatCompletionInputGrammarType
        | types.chat_completion.ChatCompletionInputGrammarTypeParam
        | None = None,
        **arguments: Unpack[types.arguments.ChatCompletionStreamArguments],
    ) -> runtime.AsyncAssembledStream[
        types.events.ChatCompletionEvent, types.chat_completion.ChatCompletionOutput
    ]:
        """Generate the next message of a conversation.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: The same as in `chat_completion`, or a type as in `chat_completion_parse`: `final` parses the text as the type then.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """

    @overload
    async def stream(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        response_format: type[T] | runtime.TypeAdapter[T],
        **arguments: Unpack[types.arguments.ChatCompletionStreamArguments],
    ) -> runtime.AsyncParsedStream[
        types.events.ChatCompletionEvent,
        types.chat_completion.ChatCompletionOutput,
        types.parsed.ParsedChatCompletion[T],
    ]: ...

    async def stream(
        self,
        messages: Sequence[types.chat_completion.ChatMessage],
        *,
        model: str | None = None,
        frequency_penalty: float | None = None,
        logit_bias: list[float] | Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        max_tokens: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: object = None,
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
            | runtime.ToolFunction
        ]
        | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | str
        | None = None,
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
        prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None,
        safety_identifier: str | None = None,
        service_tier: Literal["auto", "default", "flex", "scale", "priority"] | str | None = None,
        store: bool | None = None,
        user: str | None = None,
        verbosity: Literal["low", "medium", "high"] | str | None = None,
        web_search_options: types.chat_completion.ChatCompletionInputWebSearchOptions
        | types.chat_completion.ChatCompletionInputWebSearchOptionsParam
        | None = None,
        timeout: float | runtime.Timeout | runtime.NotGiven | None = runtime.NOT_GIVEN,
        extra_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, runtime.JsonValue] | None = None,
    ) -> (
        runtime.AsyncAssembledStream[
            types.events.ChatCompletionEvent, types.chat_completion.ChatCompletionOutput
        ]
        | runtime.AsyncParsedStream[
            types.events.ChatCompletionEvent,
            types.chat_completion.ChatCompletionOutput,
            types.parsed.ParsedChatCompletion[object],
        ]
    ):
        """Generate the next message of a conversation.

        Returns a stream of events, whose 'type' says what they are: each chunk, each part
        that it adds to a text, and each text that is complete.

        Args:
            messages: The conversation, oldest message first.
            model: The model id or server URL. Defaults to the client's model.
            frequency_penalty: Penalty per occurrence of a token, -2 to 2. The server's default is 0.
            logit_bias: Logit bias per token id, -100 to 100. Most servers accept an object, some a list.
            logprobs: Whether to return log probabilities. The server's default is false.
            max_tokens: Maximum number of tokens to generate. The server's default is 20, 100, 1024 or no limit.
            n: Number of choices. Some servers accept only 1, the default.
            presence_penalty: Penalty for tokens already present, -2 to 2. The server's default is 0.
            response_format: The same as in `chat_completion`, or a type as in `chat_completion_parse`: `final` parses the text as the type then.
            seed: Random seed, for reproducible output (best effort).
            stop: A stop sequence, or a list of at most 4. Some servers require a list.
            stream_options: Stream options; only with 'stream'.
            temperature: Sampling temperature, 0 (greedy) to 2. The server's default is 1.
            tool_choice: Whether to call tools, and which. The server's default with tools is "auto".
            tool_prompt: Text to insert before the tool descriptions.
            tools: The tools that the model may call.
            top_logprobs: Number of top tokens per position, 0 to 20; only with 'logprobs'.
            top_p: Nucleus sampling probability mass, 0 to 1. The server's default is 1.
            reasoning_effort: Amount of reasoning, for reasoning models.
            max_completion_tokens: Newer name of 'max_tokens'; includes reasoning.
            parallel_tool_calls: Whether to allow parallel tool calls. The server's default is true.
            audio: Audio output options; only with "audio" in 'modalities'.
            metadata: Key-value pairs to store with the response.
            modalities: Output types: text, and audio if supported. The server's default is text.
            prediction: Predicted output, such as a text to edit; speeds up generation.
            prompt_cache_key: Prompt cache key, shared by requests with the same prefix.
            prompt_cache_retention: How long to cache the prompt.
            safety_identifier: Anonymous id of the user, for abuse detection.
            service_tier: Priority and price tier. Tiers differ by server.
            store: Whether the server stores the response. Server defaults differ.
            user: Older name of 'safety_identifier', accepted by most servers.
            verbosity: Verbosity of the response.
            web_search_options: Web search options. If set, web search is enabled.
            timeout: Timeout in seconds of the whole call or, for a stream, of the wait for each event. None disables the timeout.
            extra_headers: Headers to send in addition to the client's.
            extra_body: Properties to merge into the JSON body, for parameters not in the signature.

        Raises:
            OutputError: The text is a refusal, is incomplete, or does not match the
                type.
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._open_stream(
            messages,
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

    @property
    def _open_stream(
        self,
    ) -> Callable[
        ...,
        Awaitable[
            runtime.AsyncAssembledStream[
                types.events.ChatCompletionEvent, types.chat_completion.ChatCompletionOutput
            ]
            | runtime.AsyncParsedStream[
                types.events.ChatCompletionEvent,
                types.chat_completion.ChatCompletionOutput,
                types.parsed.ParsedChatCompletion[object],
            ]
        ],
    ]:
        """The method, without its overloads, of which none accepts all arguments."""
        return self._client.chat_completion_stream

    async def run_tool(
        self,
        call: types.chat_completion.ChatCompletionOutputToolCall,
        *,
        tools: Sequence[
            types.chat_completion.ChatCompletionInputTool
            | types.chat_completion.ChatCompletionInputToolParam
            | runtime.ToolFunction
        ],
    ) -> runtime.ToolResult[types.chat_completion.ChatCompletionInputMessage]:
        """Run a tool call of a response.

        The function that the call names is called with the arguments, which are validated
        first. If the arguments are invalid or the function raises an exception, the message
        says so, so that the model can correct the call. The async client awaits async
        functions, and runs others in a thread.

        Args:
            call: The tool call.
            tools: The functions and classes, the same as 'tools' of the call.

        Returns:
            The message with the result or the error, the returned value, and the error.

        Raises:
            RequestValidationError: A function cannot be a tool or cannot be run.
            InferwireError: The call failed. Base class of all errors.
        """
        return await self._client.chat_completion_run_tool(
            call,
            tools=tools,
        )


class AsyncChat:
    """The `client.chat` namespace."""

    def __init__(self, client: AsyncInferenceClient) -> None:
        self._client = client

    @property
    def completions(self) -> AsyncChatCompletions:
        """The `client.chat.completions` namespace."""
        return AsyncChatCompletions(self._client)
