"""Apache's judgement on PDF/A-1b.

It needs a Java runtime and Debian's libpdfbox2-java, libactivation-java and libjaxb-api-java.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

_JARS = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api")


def verdict(pdf: bytes, folder: Path) -> str:
    """What the validator says of the file, errors included."""
    path = folder / "archived.pdf"
    path.write_bytes(pdf)
    jars = ":".join(f"/usr/share/java/{name}.jar" for name in _JARS)
    done = subprocess.run(
        ["java", "-cp", jars, "org.apache.pdfbox.preflight.Validator_A1b", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr
