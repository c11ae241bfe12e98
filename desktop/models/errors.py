"""What can go wrong and whose turn it is. Services raise these; only the window turns a code into a sentence."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

Detail = str | int | float | bool | None


class Code(StrEnum):
    """Every refusal and failure a person can meet; each has a Hindi and an English sentence in the window."""

    # signing in
    WRONG_CREDENTIALS = "wrong_credentials"
    TOO_MANY_TRIES = "too_many_tries"
    NO_POSTING = "no_posting"
    OFFICER_INACTIVE = "officer_inactive"
    PROOF_NEEDED = "proof_needed"
    SESSION_OVER = "session_over"
    WEAK_PASSWORD = "weak_password"  # noqa: S105 - the name of a refusal, not a secret
    # who may
    ROLE_MAY_NOT = "role_may_not"
    OUT_OF_SCOPE = "out_of_scope"
    NOT_AT_YOUR_LEVEL = "not_at_your_level"
    PROPOSER_MAY_NOT_DECIDE = "proposer_may_not_decide"
    ONLY_PROPOSER = "only_proposer"
    LEVEL_MAY_NOT_APPROVE = "level_may_not_approve"
    # the state it is in
    WRONG_STATUS = "wrong_status"
    DIALOGUE_DUE = "dialogue_due"
    NO_DIALOGUE_YET = "no_dialogue_yet"
    LOCKED_AS_GENUINE = "locked_as_genuine"
    LANE_FIRST = "lane_first"
    KIND_NOT_FOR_LANE = "kind_not_for_lane"
    LANE_ALREADY_PROPOSED = "lane_already_proposed"
    LANE_NOT_PROPOSED = "lane_not_proposed"
    NOT_EXAMINED_AT_L3 = "not_examined_at_l3"
    ALREADY_NOTED = "already_noted"
    TRANSFER_LIMIT = "transfer_limit"
    HIGHEST_LEVEL = "highest_level"
    TIMER_ESCALATES = "timer_escalates"
    REOPEN_WINDOW_OVER = "reopen_window_over"
    UNDO_WINDOW_OVER = "undo_window_over"
    NOT_IN_REAUDIT = "not_in_reaudit"
    # what was typed
    TEXT_MISSING = "text_missing"
    TEXT_TOO_LONG = "text_too_long"
    BAD_DATE = "bad_date"
    DATE_IN_PAST = "date_in_past"
    DATE_IN_FUTURE = "date_in_future"
    DATE_BEYOND_CAP = "date_beyond_cap"
    BAD_MOBILE = "bad_mobile"
    BAD_DURATION = "bad_duration"
    CONTACT_MISSING = "contact_missing"
    COMPLAINANT_NOT_TOLD = "complainant_not_told"
    OUTCOME_NEEDS_MORE = "outcome_needs_more"
    REASON_UNKNOWN = "reason_unknown"
    REASON_DISABLED = "reason_disabled"
    REASON_NOT_FOR_KIND = "reason_not_for_kind"
    REASON_NOT_AT_L3 = "reason_not_at_l3"
    EVIDENCE_MISSING = "evidence_missing"
    CHECKLIST_INCOMPLETE = "checklist_incomplete"
    DEPARTMENT_SAME = "department_same"
    CATEGORY_SAME = "category_same"
    CATEGORY_FOREIGN = "category_foreign"
    SEAT_UNFIT = "seat_unfit"
    MERGE_WITH_ITSELF = "merge_with_itself"
    MERGE_DIFFERENT_PERSON = "merge_different_person"
    NUMBER_TAKEN = "number_taken"
    NAME_TAKEN = "name_taken"
    VALUE_UNFIT = "value_unfit"
    POSTING_OVERLAPS = "posting_overlaps"
    # meetings and their minutes
    NOT_YOUR_MEETING = "not_your_meeting"
    NOT_THE_CHAIR = "not_the_chair"
    WRONG_MEETING_STATE = "wrong_meeting_state"
    WRONG_MINUTES_STATE = "wrong_minutes_state"
    MEETING_NOT_HELD = "meeting_not_held"
    MEETING_TO_COME = "meeting_to_come"
    MINUTES_SIGNED = "minutes_signed"
    MEETING_EXISTS = "meeting_exists"
    MEETING_UNFIT = "meeting_unfit"
    DIRECTION_TAKEN = "direction_taken"
    FOLLOW_UP_CLOSED = "follow_up_closed"
    FOLLOW_UP_OPEN = "follow_up_open"
    # files
    FILE_TOO_LARGE = "file_too_large"
    FILE_TYPE_REFUSED = "file_type_refused"
    FILE_EMPTY = "file_empty"
    FILE_UNREADABLE = "file_unreadable"
    FILE_NOT_A_TABLE = "file_not_a_table"
    FILE_TOO_MANY_ROWS = "file_too_many_rows"
    NO_NUMBER_COLUMN = "no_number_column"
    CANCELLED = "cancelled"
    CANNOT_WRITE = "cannot_write"
    # finding and repeating
    NOT_FOUND = "not_found"
    STALE = "stale"
    COMMAND_REUSED = "command_reused"
    # the store
    STORE_UNREACHABLE = "store_unreachable"
    STORE_BUSY = "store_busy"
    STORE_FULL = "store_full"
    STORE_READ_ONLY = "store_read_only"
    STORE_CORRUPT = "store_corrupt"
    STORE_FOREIGN = "store_foreign"
    STORE_TOO_NEW = "store_too_new"
    STORE_TOO_OLD = "store_too_old"
    STORE_MISSING = "store_missing"
    STORE_EXISTS = "store_exists"
    COPY_CHANGED = "copy_changed"
    COPY_DIFFERS = "copy_differs"
    STORE_ON_NETWORK = "store_on_network"
    STORE_IN_SYNC_FOLDER = "store_in_sync_folder"
    STORE_URL_UNKNOWN = "store_url_unknown"
    # the line to a server
    SERVER_UNREACHABLE = "server_unreachable"
    SERVER_SLOW = "server_slow"
    SERVER_BUSY = "server_busy"
    SERVER_FAULT = "server_fault"
    SERVER_FOREIGN = "server_foreign"
    SERVER_UNREADABLE = "server_unreadable"
    SERVER_CERTIFICATE = "server_certificate"
    SHARED_CERTIFICATE = "shared_certificate"
    SHARED_NAME = "shared_name"
    SHARED_PLAIN = "shared_plain"
    SHARED_UNPROVEN = "shared_unproven"
    SHARED_ADDRESS = "shared_address"
    SERVER_ADDRESS = "server_address"
    PROXY_REFUSED = "proxy_refused"
    OUTBOX_UNREADABLE = "outbox_unreadable"
    OUTBOX_DAMAGED = "outbox_damaged"
    BACKUP_FAILED = "backup_failed"
    AUDIT_BROKEN = "audit_broken"
    # paper
    DOCUMENT_INVALID = "document_invalid"


class AppError(Exception):
    """Something a person can be told in one sentence: a code and the details the sentence names.

    Details never carry names, numbers or texts of complainants: they may reach a log.
    """

    status: ClassVar[int] = 422

    def __init__(self, code: Code, /, **details: Detail) -> None:
        super().__init__(code.value)
        self.code = code
        self.details = details

    def __reduce__(self) -> tuple[object, ...]:
        """An error may come out of another process."""
        return _again, (type(self), self.code, self.details)

    def __str__(self) -> str:
        shown = ", ".join(f"{key}={value}" for key, value in self.details.items())
        return f"{self.code.value} ({shown})" if shown else self.code.value


def _again(kind: type[AppError], code: Code, details: dict[str, Detail]) -> AppError:
    error = kind.__new__(kind)
    AppError.__init__(error, code, **details)
    return error


class RuleBroken(AppError):
    """The rules forbid it, whoever asks; nothing was changed."""


class NotPermitted(AppError):
    """Another role may; this one may not. Ids outside the scope answer `NotFound` instead."""

    status = 403


class NotFound(AppError):
    """No such thing, or not one this posting may see."""

    status = 404

    def __init__(self, code: Code = Code.NOT_FOUND, /, **details: Detail) -> None:
        super().__init__(code, **details)


class StaleData(AppError):
    """Somebody else was first. Details: `by`, `at` (epoch seconds), `version`."""

    status = 409

    def __init__(self, code: Code = Code.STALE, /, **details: Detail) -> None:
        super().__init__(code, **details)


class SignInRefused(AppError):
    """Name, password, posting or proof did not do."""

    status = 401


class BackendUnavailable(AppError):
    """The store could not be reached or could not serve just now; trying again may help."""

    status = 503


class SchemaMismatch(AppError):
    """The store is of another version or of another program; it was not touched."""

    status = 503
