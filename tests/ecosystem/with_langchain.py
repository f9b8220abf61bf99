"""LangChain: its Hugging Face classes have fields for the clients."""

from __future__ import annotations

import contextlib
import sys
from typing import Any

from inferwire import AsyncInferenceClient, InferenceClient, NotFoundError
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.messages import AIMessageChunk, HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_huggingface import (
    ChatHuggingFace,
    HuggingFaceEndpoint,
    HuggingFaceEndpointEmbeddings,
)
from pydantic import BaseModel

from tests.ecosystem.checks import Checks
from tests.ecosystem.server import MISSING, MODEL, TEXT, USAGE, VECTOR

check = Checks("langchain-huggingface")


class Weather(BaseModel):
    """The weather."""

    city: str
    degrees: int


@tool
def get_weather(city: str) -> str:
    """Return the weather."""
    return f"sunny in {city}"


def using(model: Any, url: str) -> Any:
    """Return a model of the framework that uses our clients."""
    model.client = InferenceClient(base_url=url, token="t")
    model.async_client = AsyncInferenceClient(base_url=url, token="t")
    return model


def chat(url: str, name: str = MODEL) -> ChatHuggingFace:
    llm = HuggingFaceEndpoint(repo_id=name, huggingfacehub_api_token="t")
    return ChatHuggingFace(llm=using(llm, url))


def embeddings(url: str) -> HuggingFaceEndpointEmbeddings:
    made: HuggingFaceEndpointEmbeddings = using(HuggingFaceEndpointEmbeddings(model=MODEL), url)
    return made


@check("`ChatHuggingFace`: invoke")
def invoke(url: str) -> None:
    reply = chat(url).invoke("Hello")
    assert (reply.content, reply.usage_metadata["output_tokens"]) == (TEXT, 3)
    assert reply.response_metadata["finish_reason"] == "stop"


@check("`ChatHuggingFace`: invoke")
async def ainvoke(url: str) -> None:
    reply = await chat(url).ainvoke("Hello")
    assert (reply.content, reply.usage_metadata["output_tokens"]) == (TEXT, 3)


def checked(chunks: list[Any]) -> None:
    whole = sum(chunks[1:], start=chunks[0])
    assert isinstance(whole, AIMessageChunk)
    assert (whole.content, len(chunks) > 2) == (TEXT, True)
    assert whole.usage_metadata["output_tokens"] == USAGE["completion_tokens"]


@check("`ChatHuggingFace`: stream")
def stream(url: str) -> None:
    checked([*chat(url).stream("Hello", stream_usage=True)])


@check("`ChatHuggingFace`: stream")
async def astream(url: str) -> None:
    checked([one async for one in chat(url).astream("Hello", stream_usage=True)])


@check("`ChatHuggingFace`: tools")
def tools(url: str) -> None:
    bound = chat(url).bind_tools([get_weather])
    asked = HumanMessage("How is it?")
    reply = bound.invoke([asked])
    (call,) = reply.tool_calls
    assert (call["name"], call["args"]) == ("get_weather", {"city": "Paris"})
    result = get_weather.invoke(call)
    assert isinstance(result, ToolMessage)
    assert bound.invoke([asked, reply, result]).content == TEXT


@check("`ChatHuggingFace`: tools")
async def atools(url: str) -> None:
    bound = chat(url).bind_tools([get_weather])
    asked = HumanMessage("How is it?")
    reply = await bound.ainvoke([asked])
    (call,) = reply.tool_calls
    assert (call["name"], call["args"]) == ("get_weather", {"city": "Paris"})
    assert (await bound.ainvoke([asked, reply, get_weather.invoke(call)])).content == TEXT


@check("`ChatHuggingFace`: stream with tools")
def stream_with_tools(url: str) -> None:
    chunks = [*chat(url).bind_tools([get_weather]).stream("How is it?")]
    (call,) = sum(chunks[1:], start=chunks[0]).tool_calls
    assert (call["name"], call["args"]) == ("get_weather", {"city": "Paris"})


@check("`ChatHuggingFace`: stream with tools")
async def astream_with_tools(url: str) -> None:
    chunks = [one async for one in chat(url).bind_tools([get_weather]).astream("How is it?")]
    (call,) = sum(chunks[1:], start=chunks[0]).tool_calls
    assert (call["name"], call["args"]) == ("get_weather", {"city": "Paris"})


@check("`ChatHuggingFace`: structured output by a tool")
def structured(url: str) -> None:
    made = chat(url).with_structured_output(Weather.model_json_schema(), method="function_calling")
    assert made.invoke("How is it?") == {"city": "Paris", "degrees": 7}


@check("`ChatHuggingFace`: structured output by a tool")
async def astructured(url: str) -> None:
    made = chat(url).with_structured_output(Weather.model_json_schema(), method="function_calling")
    assert await made.ainvoke("How is it?") == {"city": "Paris", "degrees": 7}


@check("`ChatHuggingFace`: structured output by a schema")
def by_schema(url: str) -> None:
    made = chat(url).with_structured_output(Weather.model_json_schema(), method="json_schema")
    assert made.invoke("How is it?") == {"city": "Paris", "degrees": 7}


@check("`ChatHuggingFace`: structured output by a schema")
async def aby_schema(url: str) -> None:
    made = chat(url).with_structured_output(Weather.model_json_schema(), method="json_schema")
    assert await made.ainvoke("How is it?") == {"city": "Paris", "degrees": 7}


class Failures(BaseCallbackHandler):
    """Notes what LangChain tells of an error."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def on_llm_error(self, _: BaseException, **options: Any) -> None:
        self.seen.append(options["response"].generations[0][0].message.response_metadata)


@check("`ChatHuggingFace`: status and headers of an error in callbacks")
def failures(url: str) -> None:
    failures = Failures()
    with contextlib.suppress(NotFoundError):
        chat(url, MISSING).invoke("Hello", config={"callbacks": [failures]})
    (seen,) = failures.seen
    assert (seen["status_code"], seen["body"]["error"]["type"]) == (404, "refused")
    assert (seen["request_id"], seen["headers"]["x-request-id"]) == ("request-1", "request-1")


@check("`HuggingFaceEndpointEmbeddings`")
def embed(url: str) -> None:
    assert embeddings(url).embed_documents(["Hello", "there"]) == [VECTOR, VECTOR]
    assert embeddings(url).embed_query("Hello") == VECTOR


@check("`HuggingFaceEndpointEmbeddings`")
async def aembed(url: str) -> None:
    assert await embeddings(url).aembed_documents(["Hello", "there"]) == [VECTOR, VECTOR]


if __name__ == "__main__":
    sys.exit(check.main())
