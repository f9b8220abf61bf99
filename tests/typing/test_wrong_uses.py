"""What the type checkers must refuse: a type that takes everything would pass every other test."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CACHE = Path(__file__).parents[2] / ".cache" / "mypy-wrong-uses"
"""Kept between runs: most of the time goes into the libraries, which do not change."""

HEAD = """\
from inferwire import InferenceClient, types
client = InferenceClient()
create = client.chat.completions.create
messages: list[types.ChatMessage] = [{"role": "user", "content": "hi"}]
"""
WRONG = [
    'client.chat_completion("hi")',
    'client.chat_completion([{"content": "no role"}])',
    'client.chat_completion([{"role": "user", "content": [{"type": "text"}]}])',
    'client.chat_completion([{"role": "user", "colour": "red"}])',
    'create([], temperature="hot")',
    'client.chat_completion([], tool_choice="perhaps")',
    'client.chat_completion([{"role": 3, "content": "hi"}])',
    'client.chat_completion([{"role": "usr", "content": "hi"}])',
    'types.ChatCompletionInputMessage(role="bot", content="hi")',
    'l: list[types.ChatMessage] = [{"role": "user", "contents": "hi"}]',
    'l: list[types.ChatMessage] = [{"role": "usr", "content": "hi"}]',
    'l: list[types.ChatMessage] = [{"content": "hi"}]',
    'messages.append({"role": "user", "contents": "hi"})',
    'messages.append({"role": "toll", "tool_call_id": "1", "content": "x"})',
    'messages.append({"role": "assistant", "tool_calls": [{"function": {"nam": "f"}}]})',
    'messages.append(["role", "user"])',
    "messages.append(client.chat_completion([]))",
    "messages.append(client.chat_completion([]).choices[0])",
    "messages.append(next(client.chat_completion([], stream=True)).choices[0].delta)",
    "messages += [client.chat_completion([]).choices[0].message.content]",
    "create([client.chat_completion([]).choices[0].message.tool_calls])",
    'create([client.chat_completion([]).choices[0].message, {"rol": "user"}])',
    "create([], verbosity=1)",
    'client.chat_completion([{"role": None, "content": "hi"}])',
    'client.chat_completion([{"role": "user", "content": 3}])',
    'client.chat_completion([{"role": "user", "content": {"type": "text", "text": "hi"}}])',
    'client.chat_completion([{"role": "user", "content": [{"type": "txt", "text": "hi"}]}])',
    'client.chat_completion([{"role": "user", "content": [{"type": "image_url"}]}])',
    'create([{"role": "user", "content": [{"type": "image_url", "image_url": "u"}]}])',
    'create([{"role": "user", "content": [{"type": "input_audio", "input_audio": {}}]}])',
    'client.chat_completion([{"role": "assistant", "tool_calls": [{"function": {}}]}])',
    'create([{"role": "assistant", "tool_calls": [{"function": {"arguments": "{}"}}]}])',
    'client.chat_completion([{"role": "tool", "tool_call_id": 1, "content": "x"}])',
    'client.chat_completion([], tool_choice={"type": "fn", "function": {"name": "look"}})',
    'client.chat_completion([], tool_choice={"type": "function", "function": {}})',
    'client.chat_completion([], tool_choice={"type": "function"})',
    'client.chat_completion([], tools=[{"type": "function"}])',
    'client.chat_completion([], tools=[{"function": {"name": "look"}}])',
    'client.chat_completion([], tools=[{"type": "fn", "function": {"name": "look"}}])',
    'client.chat_completion([], tools=[{"type": "function", "function": {"parameters": {}}}])',
    'create([], tools=[{"type": "function", "function": {"name": "f", "arguments": {}}}])',
    'client.chat_completion([], response_format={"type": "xml"})',
    'client.chat_completion([], response_format={"type": "json_schema", "schema": {}})',
    'client.chat_completion([], response_format={"type": "json_schema", "json_schema": {}})',
    'client.chat_completion([], response_format={"type": "regex"})',
    'client.chat_completion([], response_format="json_object")',
    'client.chat_completion([], stream=True, stream_options={"include_usage": "yes"})',
    'client.chat_completion([], stream=True, stream_options={"usage": True})',
    'create([], max_completion_tokens="many")',
    'create([], metadata={"origin": 3})',
    'create([], audio={"voice": "alloy"})',
    "create([], top_n=3)",
    'create([], stream="yes")',
    "client.chat_completion([]).choices[0].delta",
    "client.chat_completion([]).choices[0].message.no_such_field.more",
    "client.chat_completion([], stream=True).choices",
    "client.chat_completion([]).choices[0].message.content.upper()",
    "[piece.message for piece in next(client.chat_completion([], stream=True)).choices]",
    'client.chat_completion([])["choices"][0]',
    'client.chat_completion([]).get("choices").append',
    'text: str = client.chat_completion([]).choices[0].message["content"]',
    "client.chat_completion([])[0]",
    "client.chat_completion_parse([])",
    'client.chat_completion_parse([], response_format={"type": "json_object"})',
    "client.chat_completion_parse([], response_format=int, stream=True)",
    "client.chat_completion_parse([], response_format=int).parsed.upper()",
    "client.chat_completion_parse([], response_format=int).choices[0].message.parsed.upper()",
    "client.chat_completion_parse([], response_format=int).choices[0].delta",
    "client.chat_completion_parse([], response_format=int).usage",
    'client.chat.completions.parse([{"role": "user", "colour": 1}], response_format=int)',
    'client.chat_completion([], tools="get_weather")',
    "client.chat_completion([], tools=print)",
    "client.chat_completion([], tools=[3])",
    'client.chat_completion([], tools=[print, {"type": "function"}])',
    'client.chat_completion_run_tool({"id": "c1"}, tools=[print])',
    "client.chat_completion_run_tool(types.ChatCompletionOutputToolCall())",
    "client.chat_completion_run_tool(types.ChatCompletionOutputToolCall(), tools=print)",
    "client.chat_completion_run_tool(types.ChatCompletionOutputToolCall(), tools=[]).content",
    "client.chat_completion_run_tool(types.ChatCompletionOutputToolCall(), tools=[]).value.text",
    "create([], response_format=int)",
    "create([], response_format=list[int])",
    "client.chat_completion_stream([], stream=True)",
    'client.chat_completion_stream([], response_format="json_object")',
    'client.chat_completion_stream([{"role": "user", "colour": "red"}])',
    "next(client.chat_completion_stream([])).choices",
    "next(client.chat_completion_stream([])).delta",
    '[one.text for one in client.chat_completion_stream([]) if one.type == "content.delta"]',
    '[one for one in client.chat_completion_stream([]) if one.type == "refusal.done"][0].delta',
    "client.chat_completion_stream([]).final().parsed",
    "client.chat_completion_stream([], response_format=int).final().choices[0].message.content",
    "client.chat_completion_stream([], response_format=int).final().parsed.upper()",
    "client.chat_completion_stream([], response_format=3)",
    'client.text_generation_parse("x", grammar=int, details=True)',
    'client.text_generation_parse("x", grammar={"type": "json", "value": {}})',
    'client.text_generation("x", grammar=int)',
    'types.ChatCompletionInputMessage(content="no role")',
    'types.ChatCompletionInputMessageChunkText(type="image_url", text="hi")',
    'types.ChatCompletionInputTool(type="function", function="look")',
    'types.ChatCompletionInputToolChoiceClass(type="function", function="look")',
    'client.question_answering("who?")',
    'client.question_answering("who?", "she", top_k="3")',
    'client.question_answering("who?", "she", topk=3)',
    'client.zero_shot_classification("a text")',
    'client.zero_shot_classification("a text", "label")',
    "client.image_segmentation(3)",
    'client.image_segmentation("a.png", subtask="all")',
    'client.text_generation("x").generated_text',
    'client.text_generation("x", details=True).generated',
    'client.feature_extraction("x").no_such_attribute',
    'client.no_such_task("x")',
    "from inferwire import NoSuchName",
]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_wrong_uses_are_refused(checker: str, tmp_path: Path) -> None:
    script = tmp_path / "wrong.py"
    script.write_text(HEAD + "\n".join(WRONG) + "\n")
    options = {
        "mypy": ["--strict", f"--cache-dir={CACHE}", "--no-error-summary"],
        "pyright": ["--pythonpath", sys.executable],
    }
    command = [sys.executable, "-m", checker, *options[checker], "wrong.py"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 1, result.stderr
    refused = {int(line) for line in re.findall(r"wrong\.py:(\d+):.*error", result.stdout)}
    first = HEAD.count("\n") + 1
    assert [
        WRONG[line - first] for line in range(first, first + len(WRONG)) if line not in refused
    ] == []
