"""The clients that generated classes are based on.

May import every sub-package.
"""
