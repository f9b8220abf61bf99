"""The version of the distribution. It must match pyproject.toml."""

__version__ = "0.1.0"
