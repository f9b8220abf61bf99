"""What the generator has made in this process, for tests that are not about making it anew."""

from __future__ import annotations

MEMO: dict[str, str] = {}
"""Keyed by a hash of the input, so that tests cannot disturb each other; test_incremental.py proves
that results are the same with a memo and without."""
