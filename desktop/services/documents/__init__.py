"""Documents as PDF whose Hindi can be searched and read aloud.

Write one through `engine.Document`; its docstring shows how. What it is given comes from:

- `metadata`: `Metadata` (title, moment, author …) and `Conformance` (PDF/A-2u, or 1b for old archives);
- `styles`: ready `TextStyle`s, to be varied with `but(…)`, and `Align`;
- `text_runs`: `Run`, a stretch of bold or underlined text; `table`: `Column`; `page`: `PageSetup` and `Foot`;
- `fonts`: `Family`, sans or serif.

The papers of an office have a module each (`minutes_pages`, `notice_pages`, `attendance_pages`, `compliance_pages`,
`letter_pages`, `corrigendum_pages`, `register_pages`, `today_pages`); what they share is in `paper` and `signature`.
`signing` signs a finished file and needs the extra `sign`; nothing else here imports it.

Below that door each module does one thing and knows only those before it: `truetype` reads a font, `spelling` and
`shaping` turn words into clusters, `subset` and `to_unicode` build what a PDF embeds, `cluster_font` gives it to
ReportLab, `line_breaking` and `paragraph` set text, `kept` and `table` hold blocks together and apart, `tagging`
and `archival` finish the file.
"""
