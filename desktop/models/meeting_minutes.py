"""The minutes of a meeting in the store: versions, approval, signature, endorsement, circulation, upload.

`minutes.MinutesDocument` is their text. Its life: draft, sent for approval, approved, signed, endorsed (number and
date), circulated, uploaded. From the signature on nothing changes but the endorsement's own line; a fault is put
right by a corrigendum that names the original.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from desktop.models.meeting import MeetingKind, MinutesState
from desktop.models.minutes.document import Copy, MinutesDocument, Signatory
from desktop.models.papers.corrigendum import Correction
from desktop.models.seam import Command, Question, Receipt


class Way(IntEnum):
    """How papers reach somebody. Stored as its number: never renumber."""

    E_OFFICE = 1
    EMAIL = 2
    POST = 3
    BY_HAND = 4


class UploadPlace(IntEnum):
    """Where minutes are uploaded to. Stored as its number: never renumber."""

    STORE = 1
    """The store's own document interface: the PDF is the meeting's, and readable by all who may see the meeting."""
    FOLDER = 2
    """A folder with PDF, SHA-256 and metadata, handed to the portal by somebody; its acknowledgement is typed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionLink:
    """Complaints (ids) that a direction concerns. `group` 0 = the main directions, further groups count from 1;
    `number` is the printed one.
    """

    group: int
    number: int
    complaint_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesVersion:
    """One saved state of the text."""

    version: int
    at: int
    officer: str
    designation: str
    note: str
    changes: int
    """How many lines differ from the version before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """What is known of the upload. The acknowledgement of the store itself is the number of its ledger entry."""

    place: UploadPlace
    at: int
    sha256: str
    folder: str
    acknowledgement: str
    acknowledged_day: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrigendumRow:
    """A corrigendum to these minutes; `sha256` of its PDF, "" when none is kept."""

    id: int
    number: str
    issued_day: int
    corrections: tuple[Correction, ...]
    original_sha256: str
    sha256: str
    at: int
    officer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Circulated:
    """One recipient of the issued minutes: the phrase his rank asks for, and how they went."""

    copy: Copy
    way: Way
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """The minutes as they stand. `document` is None while nothing was written; then `version` is 0."""

    meeting_id: int
    kind: MeetingKind
    state: MinutesState
    version: int
    document: MinutesDocument | None
    links: tuple[DirectionLink, ...]
    remark: str
    """Why they were sent back last, while they lie with the writer."""
    approved_by: str
    approved_day: int | None
    signed_by: str
    signed_day: int | None
    signed_sha256: str
    number: str
    issued_day: int | None
    issued_sha256: str
    circulated: tuple[Circulated, ...]
    upload: Upload | None
    corrigenda: tuple[CorrigendumRow, ...]
    versions: tuple[MinutesVersion, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesOf(Question[Minutes]):
    """The minutes of a meeting the posting may see."""

    meeting_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesAt(Question[MinutesDocument]):
    """The text as it was saved in one version; `NotFound` for a version that never was."""

    meeting_id: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesCommand(Command[Receipt]):
    """A command about a meeting's minutes. `seen_version` is the minutes' (0 before the first); older is `StaleData`,
    and what the other person saved stays: read it with `MinutesOf`, compare it with what you have.
    """

    meeting_id: int
    seen_version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveMinutes(MinutesCommand):
    """Keep the text as a new version. Refused once approved (`WRONG_STATUS`): it is sent back first.

    `links` are the complaints of directions, all of them; `note` says what this version is about.
    """

    document: MinutesDocument
    links: tuple[DirectionLink, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitMinutes(MinutesCommand):
    """Send the draft to the chair or the Secretary for approval. The meeting must have been held."""

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnMinutes(MinutesCommand):
    """Back to the writer with a remark: by the chair, or taken back by the anusachiv; until they are signed."""

    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveMinutes(MinutesCommand):
    """The chair or the Secretary approves exactly the version seen."""

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignMinutes(MinutesCommand):
    """Signed: by the chair's side, or entered by the anusachiv from the signed paper. From now on they are immutable.

    `sha256` is the signed PDF (send its bytes first). Every direction and addressee becomes a row of the action
    ledger, and what the chair left open of earlier meetings is carried over. `signed_by` is who signed.
    """

    signed_by: Signatory
    signed_day: int
    sha256: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndorseMinutes(MinutesCommand):
    """The anusachiv endorses them under the file number (पृष्ठांकन). `line` is printed; the rest of the text stays.

    `sha256` is the issued PDF with number and second signature.
    """

    number: str
    line: str
    issued_day: int
    sha256: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CirculateMinutes(MinutesCommand):
    """Sent to the recipients in the order of protocol; may be given again for those who follow."""

    recipients: tuple[Circulated, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadMinutes(MinutesCommand):
    """Upload the issued PDF (S002). To the store it is done at once; to a folder when it is acknowledged.

    `folder` is what the person named, for those who look for the files later.
    """

    place: UploadPlace
    folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgeUpload(MinutesCommand):
    """The portal's acknowledgement of what was handed over in a folder: its number and day, typed in."""

    number: str
    day: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueCorrigendum(MinutesCommand):
    """Put right what was printed (शुद्धिपत्र). It names the original by number and SHA-256; the minutes stay."""

    corrections: tuple[Correction, ...]
    number: str
    issued_day: int
    sha256: str = ""
    name: str = ""
