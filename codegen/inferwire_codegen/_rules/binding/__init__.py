"""Rules of how a task becomes a method: its arguments, its results and its further methods.

May import `_rules`.
"""
