"""Code of a user of a server that speaks the protocol V2 of KServe."""

from __future__ import annotations

from kserve_sdk import AsyncInferenceClient, InferenceClient
from kserve_sdk.types import InferenceResponse, InputTensor


def use(client: InferenceClient) -> list[object]:
    live: bool = client.server_live() and client.model_ready("double it")
    tensor = InputTensor(name="x", shape=[2], datatype="FP32", data=[1.5, 2])
    answer: InferenceResponse = client.infer("double it", [tensor])
    other = client.infer_version(
        "double it", "2", [{"name": "x", "shape": [1], "datatype": "INT64", "data": [4]}], id="a"
    )
    platform: str = client.model_metadata("double it").platform
    return [live, answer.outputs[0].data, other.outputs[0].data, other.model_version, platform]


async def use_async(client: AsyncInferenceClient) -> list[object]:
    live: bool = await client.server_live() and await client.model_ready("double it")
    tensor = InputTensor(name="x", shape=[2], datatype="FP32", data=[1.5, 2])
    answer: InferenceResponse = await client.infer("double it", [tensor])
    other = await client.infer_version(
        "double it", "2", [{"name": "x", "shape": [1], "datatype": "INT64", "data": [4]}], id="a"
    )
    platform: str = (await client.model_metadata("double it")).platform
    return [live, answer.outputs[0].data, other.outputs[0].data, other.model_version, platform]
