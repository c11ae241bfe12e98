"""The table in a PDF that tells a reader which text a code stands for (PDF 32000-1, 9.10.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# readers keep a fixed buffer for one block
_BLOCK: Final = 100

_HEAD: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
"""
_FOOT: Final = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def to_unicode_cmap(texts: Mapping[int, str]) -> bytes:
    """The CMap of a one-byte font: code -> text, in code order, so that equal fonts give equal bytes."""
    lines = [f"<{code:02X}> <{texts[code].encode('utf-16-be').hex().upper()}>" for code in sorted(texts)]
    blocks = [lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK)]
    body = "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks)
    return (_HEAD + body + _FOOT).encode("ascii")
