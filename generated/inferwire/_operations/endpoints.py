"""The endpoints and their routes.

Generated from the task specs by inferwire-codegen: change those, and generate again.
"""

from __future__ import annotations

from collections.abc import Mapping

import inferwire_runtime as runtime

ENDPOINTS: Mapping[str, runtime.Endpoint] = {
    "dedicated": runtime.Endpoint(
        name="dedicated",
        hub_url="https://huggingface.co",
        hub_url_variable="HF_ENDPOINT",
        recommended=runtime.Recommended(url="{hub}/api/tasks", model=("widgetModels", "0")),
        routes={"model": "{base}", "pipeline": "{base}", "chat": "{base}/v1/chat/completions"},
        token_variables=("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"),
        token_files=(
            "{HF_TOKEN_PATH}",
            "{HF_HOME}/token",
            "{XDG_CACHE_HOME}/huggingface/token",
            "~/.cache/huggingface/token",
        ),
        token_disable_variable="HF_HUB_DISABLE_IMPLICIT_TOKEN",
        token_hosts=(
            "router.huggingface.co",
            "api-inference.huggingface.co",
            "*.endpoints.huggingface.cloud",
        ),
        billing_header="X-HF-Bill-To",
        error_header="X-Error-Message",
        request_id_headers=("X-Amzn-RequestId", "X-Amzn-Trace-Id", "CF-Ray"),
        idempotent=True,
        loading=runtime.Loading(
            status=503,
            pattern="(?i)(is (currently|still) loading|loading model)",
            estimate=("estimated_time",),
        ),
    ),
    "huggingface": runtime.Endpoint(
        name="huggingface",
        base_url="https://router.huggingface.co/hf-inference",
        hub_url="https://huggingface.co",
        hub_url_variable="HF_ENDPOINT",
        recommended=runtime.Recommended(url="{hub}/api/tasks", model=("widgetModels", "0")),
        routes={
            "model": "{base}/models/{model}",
            "pipeline": "{base}/models/{model}/pipeline/{task}",
            "chat": "https://router.huggingface.co/v1/chat/completions",
        },
        token_variables=("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"),
        token_files=(
            "{HF_TOKEN_PATH}",
            "{HF_HOME}/token",
            "{XDG_CACHE_HOME}/huggingface/token",
            "~/.cache/huggingface/token",
        ),
        token_disable_variable="HF_HUB_DISABLE_IMPLICIT_TOKEN",
        token_hosts=(
            "router.huggingface.co",
            "api-inference.huggingface.co",
            "*.endpoints.huggingface.cloud",
        ),
        billing_header="X-HF-Bill-To",
        error_header="X-Error-Message",
        request_id_headers=("X-Amzn-RequestId", "X-Amzn-Trace-Id", "CF-Ray"),
        idempotent=True,
        loading=runtime.Loading(
            status=503,
            pattern="(?i)(is (currently|still) loading|loading model)",
            estimate=("estimated_time",),
        ),
        wait_header=("X-wait-for-model", "1"),
    ),
    "inference-api": runtime.Endpoint(
        name="inference-api",
        base_url="https://api-inference.huggingface.co",
        base_url_variable="HF_INFERENCE_ENDPOINT",
        hub_url="https://huggingface.co",
        hub_url_variable="HF_ENDPOINT",
        recommended=runtime.Recommended(url="{hub}/api/tasks", model=("widgetModels", "0")),
        routes={
            "model": "{base}/models/{model}",
            "pipeline": "{base}/pipeline/{task}/{model}",
            "chat": "{base}/models/{model}/v1/chat/completions",
            "status": "{base}/status/{model}",
        },
        deployed=runtime.Deployed(
            url="{base}/framework/{framework}",
            frameworks=(
                "diffusers",
                "sentence-transformers",
                "text-generation-inference",
                "transformers",
            ),
            all_frameworks=(
                "adapter-transformers",
                "allennlp",
                "asteroid",
                "bertopic",
                "diffusers",
                "doctr",
                "espnet",
                "fairseq",
                "fastai",
                "fasttext",
                "flair",
                "k2",
                "keras",
                "mindspore",
                "nemo",
                "open_clip",
                "paddlenlp",
                "peft",
                "pyannote-audio",
                "sentence-transformers",
                "sklearn",
                "spacy",
                "span-marker",
                "speechbrain",
                "stanza",
                "text-generation-inference",
                "timm",
                "transformers",
            ),
            model=("model_id",),
            task=("task",),
            tasks={"sentence-transformers": ("feature-extraction", "sentence-similarity")},
        ),
        token_variables=("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"),
        token_files=(
            "{HF_TOKEN_PATH}",
            "{HF_HOME}/token",
            "{XDG_CACHE_HOME}/huggingface/token",
            "~/.cache/huggingface/token",
        ),
        token_disable_variable="HF_HUB_DISABLE_IMPLICIT_TOKEN",
        token_hosts=(
            "router.huggingface.co",
            "api-inference.huggingface.co",
            "*.endpoints.huggingface.cloud",
        ),
        billing_header="X-HF-Bill-To",
        error_header="X-Error-Message",
        request_id_headers=("X-Amzn-RequestId", "X-Amzn-Trace-Id", "CF-Ray"),
        idempotent=True,
        loading=runtime.Loading(
            status=503,
            pattern="(?i)(is (currently|still) loading|loading model)",
            estimate=("estimated_time",),
        ),
        wait_header=("X-wait-for-model", "1"),
    ),
}
DEFAULT: str = "huggingface"
