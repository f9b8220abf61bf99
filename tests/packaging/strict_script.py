"""Run in an environment that holds the wheel and the extra `images`: a strict user's view of it.

The script of tests/typing is copied out of the repository, so that only what is installed counts.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SCRIPTS = Path(__file__).parents[1] / "typing"


def main() -> int:
    """Check the scripts with pyright's strict rules, as a user outside the repository would."""
    with tempfile.TemporaryDirectory() as folder:
        for script in SCRIPTS.glob("user_*.py"):
            shutil.copy(script, folder)
        settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
        Path(folder, "pyrightconfig.json").write_text(json.dumps(settings))
        command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, folder]
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
