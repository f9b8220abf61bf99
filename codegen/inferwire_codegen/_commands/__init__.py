"""The command-line interface, with one module per command.

May import every sub-package.
"""
