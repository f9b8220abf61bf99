"""Problems in specs: their codes, suggestions, and how they are printed.

May import `_text`.
"""
