"""The command-line interface, a module for each command.

May import every sub-package.
"""
