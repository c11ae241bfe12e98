"""The pieces every screen is built of. Import them from their own files; this page says which is which.

text.Words            a label of plain Hindi on the line grid: one line, wrapped, or elided
card.Card, CardHead, Rule                 white panel, its head, a thin line
buttons.KeyCapButton, LinkButton          push button with icon and key; words in the accent without a frame
reasoned.ReasonedButton                   a button that says why it cannot be pressed
chips.Chip, FilterChip                    a state in a frame; a condition that opens a menu and clears
segments.Segments, RadioChips             choices that exclude one another
flow.FlowLayout                           side by side, then the next line
fields.Field, GrowingEdit, SearchEdit, PasswordEdit, dates.DateEdit      forms
one_line.OneLine                          a small form of one line: a name, a reason
pick_box.PickBox                          one of many, found by typing a part in any spelling
notes.ErrorBar, NoteBar                   what went wrong; what is worth knowing
states.ContentStack, EmptyState, LoadingRows, Delayed                    content, nothing, not yet
tile.Tile, check_sum.CheckSumStrip        the landing page
rail.Rail, RailButton                     the screens of the window
steps.Stepper, ladder.Ladder              stages of a document; who must speak
marks.IconMark, LevelSteps, AgeBar        small painted marks
table_view.TableView with rows_model.RowsModel, Column and cells.*       every list
side_list.SideList                        saved views, queues: a short list with counts
retranslated.Retranslated                 mix in where words change with the language

Painted pieces ask `infra.look.look()` for colours and lengths when they paint; nobody keeps a colour.
"""
