"""LlamaIndex: its Hugging Face classes make clients of their own, which are replaced."""

from __future__ import annotations

import sys
from typing import Any

from inferwire import AsyncInferenceClient, InferenceClient
from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.embeddings.huggingface_api import HuggingFaceInferenceAPIEmbedding
from llama_index.llms.huggingface_api import HuggingFaceInferenceAPI

from tests.ecosystem.checks import Checks
from tests.ecosystem.server import MODEL, TEXT, VECTOR

check = Checks("llama-index-core")
HELLO = [ChatMessage(role="user", content="Hello")]


# Its own fault: the arguments of a tool call are a string, of which it makes {}.
ARGUMENTS = '{"city": "Paris"}'
NO_ARGUMENTS: dict[str, object] = {}


def using(model: Any, url: str) -> Any:
    """Return a model of the framework that uses our clients."""
    model._sync_client = InferenceClient(base_url=url, token="t")
    model._async_client = AsyncInferenceClient(base_url=url, token="t")
    return model


def llm(url: str, **options: Any) -> Any:
    # It passes its model to each call. For text generation, this is what is called.
    return using(HuggingFaceInferenceAPI(model_name=url, token="t", **options), url)


def embedding(url: str) -> Any:
    return using(HuggingFaceInferenceAPIEmbedding(model_name=MODEL, token="t"), url)


def get_weather(city: str) -> str:
    """Return the weather."""
    return f"sunny in {city}"


TOOLS = [FunctionTool.from_defaults(get_weather)]


@check("LLM: chat")
def chat(url: str) -> None:
    assert llm(url).chat(HELLO).message.content == TEXT


@check("LLM: chat")
async def achat(url: str) -> None:
    assert (await llm(url).achat(HELLO)).message.content == TEXT


@check("LLM: stream")
def stream(url: str) -> None:
    assert [one.delta for one in llm(url).stream_chat(HELLO) if one.delta] == [TEXT[:5], TEXT[5:]]


@check("LLM: stream")
async def astream(url: str) -> None:
    found = [one.delta async for one in await llm(url).astream_chat(HELLO) if one.delta]
    assert found == [TEXT[:5], TEXT[5:]]


@check("LLM: text generation")
def complete(url: str) -> None:
    assert llm(url, task="text-generation").complete("Hello").text == TEXT


@check("LLM: text generation")
async def acomplete(url: str) -> None:
    assert (await llm(url, task="text-generation").acomplete("Hello")).text == TEXT


@check("LLM: tools, without their arguments (also with huggingface_hub)")
def tools(url: str) -> None:
    one = llm(url)
    reply = one.chat(HELLO, tools=[tool.metadata.to_openai_tool() for tool in TOOLS])
    (call,) = one.get_tool_calls_from_response(reply)
    assert (call.tool_name, call.tool_kwargs) == ("get_weather", NO_ARGUMENTS)
    assert reply.message.additional_kwargs["tool_calls"][0].function.arguments == ARGUMENTS


@check("embeddings")
def embeddings(url: str) -> None:
    one = embedding(url)
    assert one.get_text_embedding("Hello") == VECTOR
    assert one.get_text_embedding_batch(["Hello", "there"]) == [VECTOR, VECTOR]
    assert one.get_query_embedding("Hello") == VECTOR


@check("embeddings")
async def aembeddings(url: str) -> None:
    one = embedding(url)
    assert await one.aget_text_embedding_batch(["Hello", "there"]) == [VECTOR, VECTOR]
    assert await one.aget_query_embedding("Hello") == VECTOR


if __name__ == "__main__":
    sys.exit(check.main())
