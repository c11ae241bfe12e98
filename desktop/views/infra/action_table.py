"""Every action of the window: words, key, drawing. Menus, buttons, the F1 sheet and the palette read this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.views.infra.i18n import QT_TRANSLATE_NOOP


class Act(StrEnum):
    """What can be done; the value is the code under which a screen asks for it."""

    # the window
    HELP = "help"
    REFRESH = "refresh"
    SEARCH = "search"
    PALETTE = "palette"
    LANGUAGE = "language"
    LARGER = "larger"
    SMALLER = "smaller"
    NORMAL_SIZE = "normal_size"
    NEXT_PANE = "next_pane"
    PREVIOUS_PANE = "previous_pane"
    CHANGE_POSTING = "change_posting"
    CHANGE_PASSWORD = "change_password"  # noqa: S105 - the name of an action, not a secret
    SIGN_OUT = "sign_out"
    QUIT = "quit"
    # lists
    OPEN = "open"
    CHECK_ALL = "check_all"
    CLEAR_CHECKS = "clear_checks"
    SAVE_VIEW = "save_view"
    DELETE_VIEW = "delete_view"
    CLEAR_FILTERS = "clear_filters"
    ADD_FILTER = "add_filter"
    COLUMNS = "columns"
    DENSITY = "density"
    EXPORT = "export"
    PRINT = "print"
    COPY = "copy"
    # a complaint
    START = "start"
    SET_TARGET = "set_target"
    ANSWER = "answer"
    LOG_DIALOGUE = "log_dialogue"
    FEEDBACK = "feedback"
    NOTE = "note"
    ATTACH = "attach"
    REVEAL = "reveal"
    PROPOSE_CLOSURE = "propose_closure"
    WITHDRAW_CLOSURE = "withdraw_closure"
    PROPOSE_LANE = "propose_lane"
    CONFIRM_LANE = "confirm_lane"
    EXAMINE = "examine"
    TRANSFER = "transfer"
    ESCALATE = "escalate"
    SEND_DOWN = "send_down"
    RECATEGORISE = "recategorise"
    ASSIGN = "assign"
    MERGE = "merge"
    UNDO_MERGE = "undo_merge"
    REOPEN = "reopen"
    REGISTER = "register"
    REMIND = "remind"
    SETTLE_PROMISE = "settle_promise"
    OPEN_FILE = "open_file"
    # decisions
    APPROVE = "approve"
    RETURN = "return"
    REJECT = "reject"
    UPHOLD = "uphold"
    QUASH = "quash"
    NEXT_CASE = "next_case"
    PREVIOUS_CASE = "previous_case"
    CLOSURE_REGISTER = "closure_register"
    REAUDIT = "reaudit"
    # forms
    SUBMIT = "submit"
    KEEP_DRAFT = "keep_draft"
    LATER = "later"
    # minutes
    UNDO = "undo"
    REDO = "redo"
    NEW_DIRECTION = "new_direction"
    MOVE_UP = "move_up"
    MOVE_DOWN = "move_down"
    TAKE_OUT = "take_out"
    LINK_CASES = "link_cases"
    BRING_PREVIOUS = "bring_previous"
    READ_PASTED = "read_pasted"
    VERSIONS = "versions"
    SUBMIT_MINUTES = "submit_minutes"
    RETURN_MINUTES = "return_minutes"
    APPROVE_MINUTES = "approve_minutes"
    SIGN_MINUTES = "sign_minutes"
    ENDORSE_MINUTES = "endorse_minutes"
    CIRCULATE_MINUTES = "circulate_minutes"
    UPLOAD_MINUTES = "upload_minutes"
    ACKNOWLEDGE_UPLOAD = "acknowledge_upload"
    CORRIGENDUM = "corrigendum"
    # import
    CHOOSE_FILE = "choose_file"
    PREVIEW_FILE = "preview_file"
    START_IMPORT = "start_import"
    EXPORT_REFUSED = "export_refused"
    # officers and settings
    ADD_OFFICER = "add_officer"
    EDIT_OFFICER = "edit_officer"
    ADD_SEAT = "add_seat"
    EDIT_SEAT = "edit_seat"
    OPEN_SEAT = "open_seat"
    GIVE_POSTING = "give_posting"
    END_POSTING = "end_posting"
    SET_MAPPING = "set_mapping"
    REMOVE_MAPPING = "remove_mapping"
    SET_POLICY = "set_policy"
    SET_HOLIDAY = "set_holiday"
    EDIT_HOLIDAY = "edit_holiday"
    REMOVE_HOLIDAY = "remove_holiday"
    BACK_UP = "back_up"


@dataclass(frozen=True, slots=True)
class ActionRow:
    """Words in English (translated when shown), key as Qt writes it, drawing."""

    caption: str
    tip: str = ""
    keys: str = ""
    icon: str = ""


TABLE: Mapping[Act, ActionRow] = {
    Act.HELP: ActionRow(QT_TRANSLATE_NOOP("Actions", "Help and shortcuts"), "", "F1", "help"),
    Act.REFRESH: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Refresh"),
        QT_TRANSLATE_NOOP("Actions", "Fetch again from the store"),
        "F5",
        "refresh",
    ),
    Act.SEARCH: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Search"),
        QT_TRANSLATE_NOOP("Actions", "By number, name, village or subject"),
        "Ctrl+F",
        "search",
    ),
    Act.PALETTE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Find an action, screen or number"), "", "Ctrl+K", "keyboard"),
    Act.LANGUAGE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Hindi / English"), "", "F9", "globe"),
    Act.LARGER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Larger text"), "", "Ctrl++", "text-size"),
    Act.SMALLER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Smaller text"), "", "Ctrl+-", "text-size"),
    Act.NORMAL_SIZE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Normal text size"), "", "Ctrl+0", "text-size"),
    Act.NEXT_PANE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Next pane"), "", "F6"),
    Act.PREVIOUS_PANE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Previous pane"), "", "Shift+F6"),
    Act.CHANGE_POSTING: ActionRow(QT_TRANSLATE_NOOP("Actions", "Change posting"), "", "", "user"),
    Act.CHANGE_PASSWORD: ActionRow(QT_TRANSLATE_NOOP("Actions", "Change password"), "", "", "key"),
    Act.SIGN_OUT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Sign out"), "", "", "sign-out"),
    Act.QUIT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Close the program"), "", "Ctrl+Q", "close"),
    Act.OPEN: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Open the whole file"),
        QT_TRANSLATE_NOOP("Actions", "Enter in the list"),
        "",
        "page",
    ),
    Act.CHECK_ALL: ActionRow(QT_TRANSLATE_NOOP("Actions", "Check all in view"), "", "Ctrl+A", "check"),
    Act.CLEAR_CHECKS: ActionRow(QT_TRANSLATE_NOOP("Actions", "Clear selection"), "", "", "close"),
    Act.SAVE_VIEW: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Save view"),
        QT_TRANSLATE_NOOP("Actions", "Keep these filters under a name"),
        "Ctrl+S",
        "save",
    ),
    Act.DELETE_VIEW: ActionRow(QT_TRANSLATE_NOOP("Actions", "Remove this view"), "", "", "delete"),
    Act.CLEAR_FILTERS: ActionRow(QT_TRANSLATE_NOOP("Actions", "Clear filters"), "", "", "close"),
    Act.ADD_FILTER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Add a filter"), "", "", "plus"),
    Act.COLUMNS: ActionRow(QT_TRANSLATE_NOOP("Actions", "Columns"), "", "", "columns"),
    Act.DENSITY: ActionRow(QT_TRANSLATE_NOOP("Actions", "One-line rows"), "", "", "menu"),
    Act.EXPORT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Export to XLSX"), "", "Ctrl+E", "export"),
    Act.PRINT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Print"), "", "Ctrl+P", "print"),
    Act.COPY: ActionRow(QT_TRANSLATE_NOOP("Actions", "Copy rows with headings"), "", "", "pages"),
    Act.START: ActionRow(QT_TRANSLATE_NOOP("Actions", "Start action"), "", "", "status-in-progress"),
    Act.SET_TARGET: ActionRow(QT_TRANSLATE_NOOP("Actions", "Set target date"), "", "", "calendar"),
    Act.ANSWER: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Partially close"),
        QT_TRANSLATE_NOOP("Actions", "Enter the answer; satisfaction is asked afterwards"),
        "",
        "status-partial",
    ),
    Act.LOG_DIALOGUE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Log dialogue"), "", "Ctrl+D", "dialogue"),
    Act.FEEDBACK: ActionRow(QT_TRANSLATE_NOOP("Actions", "Record feedback"), "", "", "quote"),
    Act.NOTE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Action / note"), "", "Ctrl+N", "pencil"),
    Act.ATTACH: ActionRow(QT_TRANSLATE_NOOP("Actions", "Attach a file"), "", "", "attachment"),
    Act.REVEAL: ActionRow(QT_TRANSLATE_NOOP("Actions", "Show with reason"), "", "F2", "eye"),
    Act.PROPOSE_CLOSURE: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Propose special close"), "", "", "status-special-proposed"
    ),
    Act.WITHDRAW_CLOSURE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Withdraw the proposal"), "", "", "return"),
    Act.PROPOSE_LANE: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Propose for examination"), "", "", "status-under-examination"
    ),
    Act.CONFIRM_LANE: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Take up for examination"), "", "", "status-under-examination"
    ),
    Act.EXAMINE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Write the opinion"), "", "", "status-examined"),
    Act.TRANSFER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Transfer to another department"), "", "", "transfer"),
    Act.ESCALATE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Move to the next level"), "", "", "escalate"),
    Act.SEND_DOWN: ActionRow(QT_TRANSLATE_NOOP("Actions", "Send down with a direction"), "", "", "arrow-down"),
    Act.RECATEGORISE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Change category"), "", "", "filter"),
    Act.ASSIGN: ActionRow(QT_TRANSLATE_NOOP("Actions", "Give to another desk"), "", "", "user"),
    Act.MERGE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Merge with another complaint"), "", "", "status-merged"),
    Act.UNDO_MERGE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Undo the merger"), "", "", "return"),
    Act.REOPEN: ActionRow(QT_TRANSLATE_NOOP("Actions", "Reopen"), "", "", "reopened"),
    Act.REGISTER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Register a complaint"), "", "", "plus"),
    Act.REMIND: ActionRow(QT_TRANSLATE_NOOP("Actions", "Reminder letter"), "", "", "letter"),
    Act.SETTLE_PROMISE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Settle the promise"), "", "", "clock"),
    Act.OPEN_FILE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Open the file"), "", "Ctrl+O", "page"),
    Act.APPROVE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Approve"), "", "Alt+1", "check"),
    Act.RETURN: ActionRow(QT_TRANSLATE_NOOP("Actions", "Return with query"), "", "Alt+2", "return"),
    Act.REJECT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Genuine grievance – reject"), "", "Alt+3", "close"),
    Act.UPHOLD: ActionRow(QT_TRANSLATE_NOOP("Actions", "Uphold"), "", "", "check"),
    Act.QUASH: ActionRow(QT_TRANSLATE_NOOP("Actions", "Quash"), "", "", "return"),
    Act.NEXT_CASE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Next"), "", "Alt+PgDown"),
    Act.PREVIOUS_CASE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Previous"), "", "Alt+PgUp"),
    Act.CLOSURE_REGISTER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Register of special closes"), "", "", "page"),
    Act.REAUDIT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Re-audit"), "", "", "search"),
    Act.SUBMIT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Submit"), "", "Ctrl+Return", "check"),
    Act.KEEP_DRAFT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Keep the draft now"), "", "Ctrl+S", "save"),
    Act.LATER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Later"), "", "Esc"),
    Act.UNDO: ActionRow(QT_TRANSLATE_NOOP("Actions", "Undo"), "", "Ctrl+Z", "return"),
    Act.REDO: ActionRow(QT_TRANSLATE_NOOP("Actions", "Redo"), "", "Ctrl+Y", "refresh"),
    Act.NEW_DIRECTION: ActionRow(QT_TRANSLATE_NOOP("Actions", "New direction"), "", "Ctrl+N", "plus"),
    Act.MOVE_UP: ActionRow(QT_TRANSLATE_NOOP("Actions", "Move the direction up"), "", "Alt+Up", "arrow-up"),
    Act.MOVE_DOWN: ActionRow(QT_TRANSLATE_NOOP("Actions", "Move the direction down"), "", "Alt+Down", "arrow-down"),
    Act.TAKE_OUT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Take the direction out"), "", "Alt+Del", "delete"),
    Act.LINK_CASES: ActionRow(QT_TRANSLATE_NOOP("Actions", "Link complaints by number"), "", "", "link"),
    Act.BRING_PREVIOUS: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Bring from the previous meeting"),
        QT_TRANSLATE_NOOP("Actions", "Directions that are still open"),
        "",
        "history",
    ),
    Act.READ_PASTED: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Read from text"),
        QT_TRANSLATE_NOOP("Actions", "Paste minutes from Word, a web page or a letter"),
        "",
        "export",
    ),
    Act.VERSIONS: ActionRow(QT_TRANSLATE_NOOP("Actions", "Versions and differences"), "", "", "history"),
    Act.SUBMIT_MINUTES: ActionRow(QT_TRANSLATE_NOOP("Actions", "Send for approval"), "", "", "send"),
    Act.RETURN_MINUTES: ActionRow(QT_TRANSLATE_NOOP("Actions", "Send back with a remark"), "", "Alt+2", "return"),
    Act.APPROVE_MINUTES: ActionRow(QT_TRANSLATE_NOOP("Actions", "Approve the minutes"), "", "Alt+1", "check"),
    Act.SIGN_MINUTES: ActionRow(QT_TRANSLATE_NOOP("Actions", "Enter the signature"), "", "", "sign"),
    Act.ENDORSE_MINUTES: ActionRow(QT_TRANSLATE_NOOP("Actions", "Endorse with number and date"), "", "", "stamp"),
    Act.CIRCULATE_MINUTES: ActionRow(QT_TRANSLATE_NOOP("Actions", "Circulate the copies"), "", "", "send"),
    Act.UPLOAD_MINUTES: ActionRow(QT_TRANSLATE_NOOP("Actions", "Upload the minutes"), "", "", "arrow-up"),
    Act.ACKNOWLEDGE_UPLOAD: ActionRow(QT_TRANSLATE_NOOP("Actions", "Enter the acknowledgement"), "", "", "check"),
    Act.CORRIGENDUM: ActionRow(QT_TRANSLATE_NOOP("Actions", "Make a corrigendum"), "", "", "pencil"),
    Act.CHOOSE_FILE: ActionRow(QT_TRANSLATE_NOOP("Actions", "Choose the file"), "", "Ctrl+O", "folder"),
    Act.PREVIEW_FILE: ActionRow(
        QT_TRANSLATE_NOOP("Actions", "Read the file"),
        QT_TRANSLATE_NOOP("Actions", "Read it and show what would change; nothing is taken yet"),
        "Ctrl+Return",
        "eye",
    ),
    Act.EXPORT_REFUSED: ActionRow(QT_TRANSLATE_NOOP("Actions", "Export the refused rows"), "", "Ctrl+E", "export"),
    Act.START_IMPORT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Start the import"), "", "Ctrl+Return", "import"),
    Act.ADD_OFFICER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Add an officer"), "", "Ctrl+N", "plus"),
    Act.EDIT_OFFICER: ActionRow(QT_TRANSLATE_NOOP("Actions", "Correct the officer's entry"), "", "F2", "pencil"),
    Act.ADD_SEAT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Add a seat"), "", "Ctrl+N", "plus"),
    Act.EDIT_SEAT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Rename or close the seat"), "", "F2", "pencil"),
    Act.OPEN_SEAT: ActionRow(QT_TRANSLATE_NOOP("Actions", "Go to the seat"), "", "", "arrow-right"),
    Act.GIVE_POSTING: ActionRow(QT_TRANSLATE_NOOP("Actions", "Post an officer"), "", "Ctrl+T", "user-present"),
    Act.END_POSTING: ActionRow(QT_TRANSLATE_NOOP("Actions", "End the posting"), "", "", "user-absent"),
    Act.SET_MAPPING: ActionRow(QT_TRANSLATE_NOOP("Actions", "Set who receives"), "", "Ctrl+N", "transfer"),
    Act.REMOVE_MAPPING: ActionRow(QT_TRANSLATE_NOOP("Actions", "Remove the rule"), "", "", "delete"),
    Act.SET_POLICY: ActionRow(QT_TRANSLATE_NOOP("Actions", "Enter a new value"), "", "F2", "pencil"),
    Act.SET_HOLIDAY: ActionRow(QT_TRANSLATE_NOOP("Actions", "Enter a holiday"), "", "Ctrl+N", "plus"),
    Act.EDIT_HOLIDAY: ActionRow(QT_TRANSLATE_NOOP("Actions", "Rename the holiday"), "", "F2", "pencil"),
    Act.REMOVE_HOLIDAY: ActionRow(QT_TRANSLATE_NOOP("Actions", "Remove the holiday"), "", "", "delete"),
    Act.BACK_UP: ActionRow(QT_TRANSLATE_NOOP("Actions", "Back up now"), "", "", "save"),
}
