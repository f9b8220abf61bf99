"""Small media files for examples, made in memory.

Imports no other sub-package.
"""
