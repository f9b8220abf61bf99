"""Problems in specs: their codes, reports and suggestions.

May import `_text`.
"""
