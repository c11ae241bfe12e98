"""The floor every screen stands on.

tokens, metrics, look, theme   colours, lengths, type; `look()` when painting, `Theme` made once by the application
icons                          line drawings inked with a token: `icons.icon("print")`, `icons.paint(...)`
i18n, catalogue                English literals in code, Hindi in the catalogue, turned at run time by F9
tasks                          the only door from a widget to a desk: `ask`, `do`, `query`, `relay`
problems                       an error's code as a sentence that says what to do next
labels, flags                  every enum of the models in words, with drawing and colour
formats                        dates, times, days, counts as offices write them
actions                        one table of actions: menus, toolbars, context menus, F1 sheet, palette
plain                          text from people stays plain text
drafts                         what was typed survives a crash
screen, session                what a screen is given, and what the shell asks of it

Texts: `self.tr("literal")` or `translate("Area", "literal")`; then
`python -m desktop.views.infra.catalogue fill FILE` takes lines `English<TAB>Hindi` and builds the catalogues.
Sizes: `look().metrics.px(12)` for a length designed at 11 pt text; never a bare number of pixels.
"""
