"""Generate and classify an image, synthesize and transcribe speech.

python examples/images_and_audio.py http://127.0.0.1:8000

The model ids are those that `inferwire serve` understands; use ids that your server has.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from inferwire import InferenceClient


def main() -> None:
    """Call four tasks; each file that a model makes is the input of the next call."""
    url = (
        sys.argv[1] if len(sys.argv) > 1 else os.environ.get("SERVER_URL", "http://127.0.0.1:8000")
    )
    client = InferenceClient(endpoint=url, timeout=60)
    folder = Path(tempfile.mkdtemp(prefix="inferwire-"))

    image = client.text_to_image("A red square", model="any/text-to-image")
    image.save(folder / "square.png")
    print(f"image: {image.width} x {image.height} pixels, {folder / 'square.png'}")

    # Every media argument takes a path, a URL, bytes, an open file or a Pillow image.
    for found in client.image_classification(image, model="any/image-classification"):
        print(f"  {found.label}: {found.score:.2f}")

    speech = client.text_to_speech("Good morning.", model="any/text-to-speech")
    path = folder / "speech.wav"
    path.write_bytes(speech)
    print(f"audio: {len(speech)} bytes, {path}")

    transcript = client.automatic_speech_recognition(path, model="any/automatic-speech-recognition")
    print(f"  {transcript.text}")


if __name__ == "__main__":
    main()
