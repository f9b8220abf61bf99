"""The long description of the package: README.md, with links that work outside the repository.

No public URL of the repository is known, so a relative link has no target on the page of a package
index. Each one becomes its text and the path of the file, which the package installs.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

INSTALLED = "share/doc/inferwire"
"""Where the files are installed, below the root of the environment (see pyproject.toml)."""

_LINK = re.compile(r"\[([^\]]+)\]\((?!https?://)([^)#]+)(?:#[^)]*)?\)")
_INTRODUCTION = f"""\
The pages that this description names are installed in the folder `{INSTALLED}` of the environment.
"""


def long_description(readme: str) -> str:
    """Return the text of the README with each relative link replaced by the path of its file."""
    title, _, rest = readme.partition("\n")
    return f"{title}\n\n{_INTRODUCTION}{_LINK.sub(_as_text, rest)}"


def _as_text(link: re.Match[str]) -> str:
    text, path = link.groups()
    return f"`{path}`" if text == path else f"{text} (`{path}`)"


class LongDescription(MetadataHookInterface):
    """Provides the dynamic field `readme`."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the long description."""
        readme = Path(self.root, "README.md").read_text("utf-8")
        text = long_description(readme)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
