"""All edits, each labelled by hand with what it is for the SDK's user."""

from __future__ import annotations

from tests.codegen.diff import cases_calls, cases_requests, cases_responses
from tests.codegen.diff.edits import Case

CASES: list[Case] = [*cases_requests.CASES, *cases_responses.CASES, *cases_calls.CASES]
