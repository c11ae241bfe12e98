"""The life of minutes: versions, approval, signature, endorsement, circulation, upload, corrigendum."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from desktop.models import follow_up as f
from desktop.models import meeting_minutes as m
from desktop.models.complaint import Action
from desktop.models.errors import AppError, Code, NotFound, RuleBroken, StaleData
from desktop.models.meeting import FileKind, MinutesState
from desktop.models.meeting_commands import KeepAttendance
from desktop.models.minutes import Copy, Direction, DirectionGroup, MinutesDocument
from desktop.models.minutes.due import Recurrence
from desktop.models.papers import Correction
from tests.helpers import meetings as steps
from tests.helpers.stores import PWD, Office

STATES = list(MinutesState)


def minutes(office: Office, number: int, by: str = "anu.jst") -> m.Minutes:
    return office.desk(by).ask(m.MinutesOf(meeting_id=number))


def refused(office: Office, by: str, kind: type[Any], number: int, /, **fields: Any) -> AppError:
    return steps.refusal_of(office, *steps.ready(office, by, kind, number, **fields))


def test_every_version_is_kept_with_who_and_when(office: Office) -> None:
    number = steps.held(office)
    desk = office.desk("so.jst")
    first = m.SaveMinutes(command_id=uuid4(), meeting_id=number, seen_version=0, document=steps.DOCUMENT, note="प्रथम")
    assert desk.do(first).version == 1
    office.clock.advance(hours=1)
    second = replace(steps.DOCUMENT, closing="अन्त में धन्यवाद ज्ञापित किया गया।")
    steps.do(office, "anu.jst", m.SaveMinutes, number, document=second)
    found = minutes(office, number)
    assert (found.state, found.version, found.document) == (MinutesState.DRAFT, 2, second)
    assert [(each.version, each.officer, each.note, each.changes) for each in found.versions] == [
        (2, "बीना", "", 1),
        (1, "हरीश", "प्रथम", 5),
    ]
    assert found.versions[0].at - found.versions[1].at == 3600
    assert desk.ask(m.MinutesAt(meeting_id=number, version=1)) == steps.DOCUMENT
    for version in (0, 3):
        with pytest.raises(NotFound):
            desk.ask(m.MinutesAt(meeting_id=number, version=version))


def test_who_saved_first_keeps_the_place_and_the_other_is_told(office: Office) -> None:
    number = steps.written(office)
    mine = m.SaveMinutes(
        command_id=uuid4(), meeting_id=number, seen_version=1, document=replace(steps.DOCUMENT, title="मेरा")
    )
    steps.do(office, "so.jst", m.SaveMinutes, number, document=replace(steps.DOCUMENT, title="उनका"))
    found = steps.refusal_of(office, office.desk("anu.jst"), mine)
    assert isinstance(found, StaleData)
    assert found.details == {"by": "हरीश", "at": office.clock.now, "version": 2}
    theirs = minutes(office, number).document
    assert theirs is not None
    assert theirs.title == "उनका"


def test_attendance_makes_nobody_s_minutes_stale(office: Office) -> None:
    number = steps.written(office)
    save = m.SaveMinutes(command_id=uuid4(), meeting_id=number, seen_version=1, document=steps.DOCUMENT)
    steps.do(office, "so.jst", KeepAttendance, number, rows=steps.ATTENDANCE)
    assert office.desk("anu.jst").do(save).version == 2


def test_what_waits_for_approval_may_still_be_mended(office: Office) -> None:
    number = steps.submitted(office)
    steps.do(office, "l4.jst", m.ReturnMinutes, number, remark="निर्देश 2 में तिथि दें")
    sent_back = minutes(office, number)
    assert (sent_back.state, sent_back.remark) == (MinutesState.DRAFT, "निर्देश 2 में तिथि दें")
    steps.do(office, "anu.jst", m.SubmitMinutes, number)
    steps.do(office, "so.jst", m.SaveMinutes, number, document=replace(steps.DOCUMENT, closing="समापन"))
    again = minutes(office, number)
    assert (again.state, again.remark) == (MinutesState.SUBMITTED, "")
    steps.do(office, "l3.jst", m.ApproveMinutes, number)
    approved = minutes(office, number)
    assert (approved.state, approved.approved_by) == (MinutesState.APPROVED, "दिनेश, L3 अधिकारी")
    assert refused(office, "anu.jst", m.SaveMinutes, number, document=steps.DOCUMENT).code is Code.WRONG_MINUTES_STATE
    steps.do(office, "anu.jst", m.ReturnMinutes, number, remark="एक निर्देश छूट गया")
    taken_back = minutes(office, number)
    assert (taken_back.approved_by, taken_back.approved_day) == ("", None)


def test_nothing_is_approved_that_was_not_seen(office: Office) -> None:
    number = steps.submitted(office)
    seen = m.ApproveMinutes(command_id=uuid4(), meeting_id=number, seen_version=minutes(office, number).version)
    steps.do(office, "so.jst", m.SaveMinutes, number, document=replace(steps.DOCUMENT, closing="चुपचाप"))
    assert isinstance(steps.refusal_of(office, office.desk("l4.jst"), seen), StaleData)


@pytest.mark.parametrize(
    ("document", "field"),
    [(MinutesDocument(), "title"), (MinutesDocument(title="कार्यवृत्त"), "directions")],
    ids=["title", "directions"],
)
def test_minutes_without_title_or_direction_are_none(office: Office, document: MinutesDocument, field: str) -> None:
    number = steps.written(office, document=document)
    for by, kind in (("anu.jst", m.SubmitMinutes), ("l4.jst", m.ApproveMinutes)):
        found = refused(office, by, kind, number)
        assert (found.code, found.details) == (Code.TEXT_MISSING, {"field": field})


def test_nothing_written_is_not_sent_for_approval(office: Office) -> None:
    number = steps.held(office)
    assert refused(office, "anu.jst", m.SubmitMinutes, number).code is Code.WRONG_MINUTES_STATE
    coming = steps.plan(office, -2)
    steps.do(office, "anu.jst", m.SaveMinutes, coming, document=steps.DOCUMENT)
    assert refused(office, "anu.jst", m.SubmitMinutes, coming).code is Code.MEETING_NOT_HELD


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name.lower())
def test_from_the_signature_on_the_text_never_changes(office: Office, state: MinutesState) -> None:
    number = steps.LIFE[state](office)
    before = minutes(office, number)
    assert before.state is state
    save = steps.ready(office, "anu.jst", m.SaveMinutes, number, document=MinutesDocument(title="अन्य"))
    if state <= MinutesState.SUBMITTED:
        save[0].do(save[1])
        return
    wanted = Code.WRONG_MINUTES_STATE if state is MinutesState.APPROVED else Code.MINUTES_SIGNED
    assert steps.refusal_of(office, *save).code is wanted
    assert minutes(office, number) == before


def test_the_signature_makes_a_row_for_each_direction_and_addressee(office: Office) -> None:
    day = steps.today(office) - 10
    number = steps.signed(office)
    found = minutes(office, number)
    assert (found.state, found.signed_by, found.signed_day) == (MinutesState.SIGNED, "कमला, सचिव", day + 7)
    assert office.desk("l3.jst").open_file(found.signed_sha256).read() == steps.PDF
    rows = sorted(steps.rows(office), key=lambda line: line.id)
    assert [(line.number, line.addressee, line.due_day) for line in rows] == [
        (1, steps.HALL, day + 15),
        (1, steps.MAGISTRATES, day + 15),
        (2, steps.FORESTS, steps.today(office) + 24),
    ]
    assert {(line.meeting_id, line.source_day, line.state, line.group) for line in rows} == {
        (number, day, f.FollowUpState.OPEN, 0)
    }
    (event, *_) = steps.seen(office, number).events
    assert event.action is Action.MINUTES_SIGNED
    assert (event.details["directions"], event.details["rows"], event.details["carried"]) == (2, 3, 0)


def test_further_groups_recurrence_and_nobody_named(office: Office) -> None:
    other = DirectionGroup(heading="अन्य निर्देश:-", directions=(Direction(text="प्रतिदिन लॉगिन करें।"),))
    twice = Direction(text="तत्काल करें।", addressees=(steps.HALL, steps.HALL))
    number = steps.signed(office, document=replace(steps.DOCUMENT, directions=(twice,), other_directions=(other,)))
    rows = {(line.group, line.number): line for line in steps.rows(office, meeting_id=number)}
    assert set(rows) == {(0, 1), (1, 1)}
    assert (rows[1, 1].addressee, rows[1, 1].recurrence, rows[1, 1].due_day) == ("", Recurrence.DAILY, None)


def test_complaints_of_a_direction_go_with_it(office: Office) -> None:
    first, foreign = office.register().id, office.register(by="so.pwd", department_id=PWD).id
    number = steps.held(office)
    link = m.DirectionLink(group=0, number=2, complaint_ids=(first,))
    steps.do(office, "so.jst", m.SaveMinutes, number, document=steps.DOCUMENT, links=(link,))
    assert minutes(office, number).links == (link,)
    strange = replace(link, complaint_ids=(first, foreign))
    found = refused(office, "so.jst", m.SaveMinutes, number, document=steps.DOCUMENT, links=(strange,))
    assert isinstance(found, NotFound)
    steps.do(office, "l4.jst", m.ApproveMinutes, number)
    steps.do(office, "anu.jst", m.SignMinutes, number, **steps.signature(office))
    (row,) = [line for line in steps.rows(office) if line.complaints]
    assert row.number == 2
    linked = office.desk("so.jst").ask(f.OpenFollowUp(follow_up_id=row.id)).linked
    assert linked == ((first, "ND00000001"),)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"sha256": "11" * 32}, Code.NOT_FOUND),
        ({"name": "कार्यवृत्त.docx"}, Code.FILE_TYPE_REFUSED),
        ({"name": ""}, Code.TEXT_MISSING),
        ({"signed_day": lambda day: day + 1}, Code.DATE_IN_FUTURE),
        ({"signed_day": lambda day: day - 11}, Code.BAD_DATE),
    ],
    ids=["no file", "no pdf", "no name", "tomorrow", "before the meeting"],
)
def test_what_a_signature_needs(office: Office, changes: dict[str, Any], code: Code) -> None:
    number = steps.approved(office)
    told = {name: each(steps.today(office)) if callable(each) else each for name, each in changes.items()}
    fields = steps.signature(office) | told
    assert refused(office, "anu.jst", m.SignMinutes, number, **fields).code is code
    assert steps.rows(office) == ()


def test_endorsing_changes_the_endorsement_alone(office: Office) -> None:
    number = steps.signed(office)
    before = minutes(office, number)
    fields = steps.endorsement(office)
    early = fields | {"issued_day": before.signed_day - 1}  # type: ignore[operator] # it is signed
    assert refused(office, "anu.jst", m.EndorseMinutes, number, **early).details == {"field": "issued_day"}
    steps.do(office, "anu.jst", m.EndorseMinutes, number, **fields)
    after = minutes(office, number)
    assert after.document is not None
    assert before.document is not None
    assert (after.number, after.issued_day, after.issued_sha256) == (
        fields["number"],
        fields["issued_day"],
        fields["sha256"],
    )
    assert after.document.endorsement.line == fields["line"]
    assert replace(after.document, endorsement=before.document.endorsement) == before.document
    assert after.signed_sha256 == before.signed_sha256 != after.issued_sha256


def test_the_section_officer_sends_but_does_not_endorse(office: Office) -> None:
    number = steps.signed(office)
    assert refused(office, "so.jst", m.EndorseMinutes, number, **steps.endorsement(office)).code is Code.ROLE_MAY_NOT
    steps.do(office, "anu.jst", m.EndorseMinutes, number, **steps.endorsement(office))
    steps.do(office, "so.jst", m.CirculateMinutes, number, recipients=steps.recipients(office))


def test_those_who_follow_stand_behind_the_first_recipients(office: Office) -> None:
    number = steps.uploaded(office)
    assert refused(office, "so.jst", m.CirculateMinutes, number, recipients=()).code is Code.TEXT_MISSING
    day = steps.today(office)
    late = m.Circulated(copy=Copy(recipient="गार्ड फाइल।"), way=m.Way.BY_HAND, day=day)
    early = replace(late, day=day - 1)
    assert refused(office, "so.jst", m.CirculateMinutes, number, recipients=(early,)).code is Code.BAD_DATE
    steps.do(office, "so.jst", m.CirculateMinutes, number, recipients=(late,))
    found = minutes(office, number)
    assert found.circulated == (*steps.recipients(office), late)
    assert found.state is MinutesState.UPLOADED


def test_an_upload_to_the_store_is_acknowledged_by_its_entry(office: Office) -> None:
    number = steps.circulated(office)
    receipt = steps.do(office, "anu.jst", m.UploadMinutes, number, place=m.UploadPlace.STORE)
    found = minutes(office, number)
    assert found.state is MinutesState.UPLOADED
    assert found.upload is not None
    assert (found.upload.acknowledgement, found.upload.sha256) == (str(receipt.entry), found.issued_sha256)
    assert [file.kind for file in steps.seen(office, number).files][-1] is FileKind.UPLOADED
    assert (
        refused(office, "anu.jst", m.UploadMinutes, number, place=m.UploadPlace.STORE).code is Code.WRONG_MINUTES_STATE
    )


def test_a_folder_waits_for_the_portal_s_acknowledgement(office: Office) -> None:
    number = steps.circulated(office)
    nowhere = refused(office, "anu.jst", m.UploadMinutes, number, place=m.UploadPlace.FOLDER)
    assert nowhere.details == {"field": "folder"}
    told = {"number": "1905/अप/77", "day": steps.today(office)}
    assert refused(office, "anu.jst", m.AcknowledgeUpload, number, **told).code is Code.WRONG_MINUTES_STATE
    steps.do(office, "anu.jst", m.UploadMinutes, number, place=m.UploadPlace.FOLDER, folder="D:/1905")
    waiting = minutes(office, number)
    assert waiting.upload is not None
    assert (waiting.state, waiting.upload.acknowledgement) == (MinutesState.CIRCULATED, "")
    early = told | {"day": steps.today(office) - 1}
    assert refused(office, "anu.jst", m.AcknowledgeUpload, number, **early).code is Code.BAD_DATE
    steps.do(office, "so.jst", m.AcknowledgeUpload, number, **told)
    done = minutes(office, number)
    assert done.upload is not None
    assert (done.state, done.upload.acknowledgement, done.upload.acknowledged_day, done.upload.folder) == (
        MinutesState.UPLOADED,
        "1905/अप/77",
        steps.today(office),
        "D:/1905",
    )


def test_a_corrigendum_names_the_file_it_corrects(office: Office) -> None:
    correction = Correction(place="निर्देश 1", printed="180 दिन", corrected="90 दिन")
    number = steps.signed(office)
    day = steps.today(office)
    fields = {"corrections": (correction,), "number": "1906/2026", "issued_day": day}
    steps.do(office, "anu.jst", m.IssueCorrigendum, number, **fields)
    steps.do(office, "anu.jst", m.EndorseMinutes, number, **steps.endorsement(office))
    sha256 = steps.kept(office, content=b"%PDF-1.7 corrigendum")
    steps.do(office, "l4.jst", m.IssueCorrigendum, number, **fields, sha256=sha256, name="शुद्धिपत्र.pdf")
    found = minutes(office, number)
    first, second = found.corrigenda
    assert (first.original_sha256, first.sha256, first.officer) == (found.signed_sha256, "", "बीना")
    assert (second.original_sha256, second.sha256, second.corrections) == (found.issued_sha256, sha256, (correction,))
    assert found.state is MinutesState.ENDORSED
    none = fields | {"corrections": ()}
    assert refused(office, "anu.jst", m.IssueCorrigendum, number, **none).details == {"field": "corrections"}
    unsigned = steps.approved(office, 8)
    assert refused(office, "anu.jst", m.IssueCorrigendum, unsigned, **fields).code is Code.WRONG_MINUTES_STATE


def test_a_draft_is_its_own_office_s(office: Office) -> None:
    number = steps.submitted(office)
    outside = minutes(office, number, "l2.jst")
    assert (outside.document, outside.version, outside.versions) == (None, 0, ())
    with pytest.raises(NotFound):
        office.desk("l2.jst").ask(m.MinutesAt(meeting_id=number, version=1))
    steps.do(office, "l4.jst", m.ApproveMinutes, number)
    sha256 = steps.signature(office)["sha256"]
    with pytest.raises(NotFound):
        office.desk("l2.jst").open_file(sha256)
    steps.do(office, "anu.jst", m.SignMinutes, number, **steps.signature(office))
    assert minutes(office, number, "l2.jst").document == steps.DOCUMENT
    assert office.desk("l2.jst").open_file(sha256).read() == steps.PDF
    with pytest.raises(NotFound):
        office.desk("l2.pwd").ask(m.MinutesOf(meeting_id=number))
    with pytest.raises(NotFound):
        office.desk("l2.pwd").open_file(sha256)


@pytest.mark.parametrize("text", ["\x00\x01", "<b>&amp;</b>", "\u202eउलटा", "क" * 20_000, "😀 𝒜"], ids=ascii)
def test_what_was_typed_comes_back_as_it_was_typed(office: Office, text: str) -> None:
    number = steps.held(office)
    document = replace(steps.DOCUMENT, closing=text, directions=(Direction(text=f"निर्देश {text}", addressees=("क",)),))
    steps.do(office, "anu.jst", m.SaveMinutes, number, document=document)
    assert minutes(office, number).document == document
    steps.do(office, "l4.jst", m.ApproveMinutes, number)
    steps.do(office, "anu.jst", m.SignMinutes, number, **steps.signature(office))
    (row,) = steps.rows(office)
    assert row.text.startswith("निर्देश")
    assert "\x00" not in row.text


def test_half_a_letter_is_never_kept(office: Office) -> None:
    """Refused by the store; a line to a server cannot even carry it and leaves it out."""
    number = steps.held(office)
    desk, command = steps.ready(
        office, "anu.jst", m.SaveMinutes, number, document=replace(steps.DOCUMENT, closing="\ud800")
    )
    with suppress(RuleBroken):
        desk.do(command)
    found = minutes(office, number).document
    assert found is None or found.closing.encode() is not None


def test_bold_outside_its_text_is_no_document(office: Office) -> None:
    number = steps.held(office)
    wrong = replace(steps.DOCUMENT, directions=(Direction(text="क", bold=((0, 9),)),))
    assert refused(office, "anu.jst", m.SaveMinutes, number, document=wrong).code is Code.DOCUMENT_INVALID


def test_the_due_day_said_in_words_counts_from_the_meeting(office: Office) -> None:
    text = "15 दिन के भीतर करें।"
    entered = steps.DOCUMENT.meeting_on
    assert entered is not None
    directions = (Direction(text=text), Direction(text=text, due_on=entered + timedelta(days=30)))
    number = steps.signed(office, document=replace(steps.DOCUMENT, directions=directions))
    rows = sorted(steps.rows(office, meeting_id=number), key=lambda line: line.number)
    day = steps.seen(office, number).plan.day
    assert [line.due_day for line in rows] == [day + 15, day + 30]
