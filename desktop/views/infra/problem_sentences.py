"""What went wrong, and what to do about it: one sentence for every code of the models."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.models.errors import Code
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP
from desktop.views.infra.meeting_sentences import MEETING_SENTENCES

SENTENCES: Mapping[Code, str] = {
    Code.WRONG_CREDENTIALS: QT_TRANSLATE_NOOP(
        "Problems", "The user name or the password is wrong. Type them again; check Caps Lock and the keyboard."
    ),
    Code.TOO_MANY_TRIES: QT_TRANSLATE_NOOP(
        "Problems", "Too many wrong tries. Wait a little, then try again, or ask the administrator for a new password."
    ),
    Code.NO_POSTING: QT_TRANSLATE_NOOP(
        "Problems", "No posting is entered for you. Ask the administrator to enter it under Officers."
    ),
    Code.OFFICER_INACTIVE: QT_TRANSLATE_NOOP(
        "Problems", "Your entry is closed. Ask the administrator of your department."
    ),
    Code.PROOF_NEEDED: QT_TRANSLATE_NOOP(
        "Problems", "Confirm this with your password: it was not given, or its two minutes are over."
    ),
    Code.SESSION_OVER: QT_TRANSLATE_NOOP(
        "Problems", "Your session is over. Give your password again; what you typed is kept."
    ),
    Code.WEAK_PASSWORD: QT_TRANSLATE_NOOP("Problems", "The password is too short or too easy. Choose a longer one."),
    Code.ROLE_MAY_NOT: QT_TRANSLATE_NOOP("Problems", "Your posting may not do this. Ask the officer whose task it is."),
    Code.OUT_OF_SCOPE: QT_TRANSLATE_NOOP(
        "Problems", "This lies outside your department or area. Choose what lies within it."
    ),
    Code.NOT_AT_YOUR_LEVEL: QT_TRANSLATE_NOOP(
        "Problems", "The complaint lies at another level. The officer there must act."
    ),
    Code.PROPOSER_MAY_NOT_DECIDE: QT_TRANSLATE_NOOP(
        "Problems", "Whoever proposed the special close may not decide it. Another officer must."
    ),
    Code.ONLY_PROPOSER: QT_TRANSLATE_NOOP("Problems", "Only the officer who made the proposal can withdraw it."),
    Code.LEVEL_MAY_NOT_APPROVE: QT_TRANSLATE_NOOP(
        "Problems", "Special closes are decided at L3 of the department, not at your level."
    ),
    Code.WRONG_STATUS: QT_TRANSLATE_NOOP(
        "Problems", "In its present status the complaint does not allow this. Refresh and look at the status."
    ),
    Code.DIALOGUE_DUE: QT_TRANSLATE_NOOP(
        "Problems", "A dialogue with the complainant is due first. Log it, then go on."
    ),
    Code.NO_DIALOGUE_YET: QT_TRANSLATE_NOOP(
        "Problems", "Nobody has spoken to the complainant yet. Log a dialogue first."
    ),
    Code.LOCKED_AS_GENUINE: QT_TRANSLATE_NOOP(
        "Problems", "The grievance was found genuine. Log new facts before proposing again."
    ),
    Code.LANE_FIRST: QT_TRANSLATE_NOOP(
        "Problems", "Demands and suggestions are examined first. Propose the examination."
    ),
    Code.KIND_NOT_FOR_LANE: QT_TRANSLATE_NOOP(
        "Problems", "Only demands and suggestions are examined. Change the kind first if it is one."
    ),
    Code.LANE_ALREADY_PROPOSED: QT_TRANSLATE_NOOP("Problems", "The examination is already proposed and waits for L3."),
    Code.LANE_NOT_PROPOSED: QT_TRANSLATE_NOOP(
        "Problems", "The examination has not been proposed. L2 proposes it first."
    ),
    Code.NOT_EXAMINED_AT_L3: QT_TRANSLATE_NOOP(
        "Problems", "L3 has not written the opinion yet. L4 decides after that."
    ),
    Code.ALREADY_NOTED: QT_TRANSLATE_NOOP("Problems", "The opinion of this round is already written."),
    Code.TRANSFER_LIMIT: QT_TRANSLATE_NOOP(
        "Problems", "The complaint has been transferred as often as allowed. Decide it here or ask L4."
    ),
    Code.HIGHEST_LEVEL: QT_TRANSLATE_NOOP("Problems", "The complaint is already at the highest level."),
    Code.TIMER_ESCALATES: QT_TRANSLATE_NOOP(
        "Problems", "From this level the time limit moves it up by itself; nothing is to be done."
    ),
    Code.REOPEN_WINDOW_OVER: QT_TRANSLATE_NOOP("Problems", "The time for reopening is over. L4 can still reopen it."),
    Code.UNDO_WINDOW_OVER: QT_TRANSLATE_NOOP(
        "Problems", "The time for undoing the merger is over. Add a note instead."
    ),
    Code.NOT_IN_REAUDIT: QT_TRANSLATE_NOOP("Problems", "This closure was not drawn for re-audit."),
    Code.TEXT_MISSING: QT_TRANSLATE_NOOP("Problems", "A required field is empty. Fill it in."),
    Code.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("Problems", "The text is too long. Shorten it."),
    Code.BAD_DATE: QT_TRANSLATE_NOOP("Problems", "This is not a date. Write it as 27.11.2026, 27.11 or +15."),
    Code.DATE_IN_PAST: QT_TRANSLATE_NOOP("Problems", "The date has passed. Give today or a later day."),
    Code.DATE_IN_FUTURE: QT_TRANSLATE_NOOP("Problems", "The date or time lies ahead. Give today or an earlier moment."),
    Code.DATE_BEYOND_CAP: QT_TRANSLATE_NOOP("Problems", "The date is too far ahead. Give an earlier one."),
    Code.BAD_MOBILE: QT_TRANSLATE_NOOP("Problems", "This is not a mobile number. Give its ten digits."),
    Code.BAD_DURATION: QT_TRANSLATE_NOOP("Problems", "The duration does not fit. Give whole minutes, at least 1."),
    Code.CONTACT_MISSING: QT_TRANSLATE_NOOP("Problems", "Say how and when the complainant was contacted."),
    Code.COMPLAINANT_NOT_TOLD: QT_TRANSLATE_NOOP("Problems", "Tell the complainant first, then tick that it was told."),
    Code.OUTCOME_NEEDS_MORE: QT_TRANSLATE_NOOP(
        "Problems", "This outcome asks for more: fill in the doubt, the answer or the date told."
    ),
    Code.REASON_UNKNOWN: QT_TRANSLATE_NOOP("Problems", "This reason is not on the list. Choose one from it."),
    Code.REASON_DISABLED: QT_TRANSLATE_NOOP("Problems", "This reason is switched off by policy. Choose another."),
    Code.REASON_NOT_FOR_KIND: QT_TRANSLATE_NOOP(
        "Problems", "This reason does not fit the kind of the complaint. Choose another."
    ),
    Code.REASON_NOT_AT_L3: QT_TRANSLATE_NOOP("Problems", "This reason asks for a policy decision. Send a note to L4."),
    Code.EVIDENCE_MISSING: QT_TRANSLATE_NOOP(
        "Problems", "The evidence that this reason demands is incomplete. Complete the checklist."
    ),
    Code.CHECKLIST_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Problems", "The checklist is not complete. Look at each point, then decide."
    ),
    Code.DEPARTMENT_SAME: QT_TRANSLATE_NOOP(
        "Problems", "The complaint already lies with this department. Choose another."
    ),
    Code.CATEGORY_SAME: QT_TRANSLATE_NOOP("Problems", "The complaint already has this category. Choose another."),
    Code.CATEGORY_FOREIGN: QT_TRANSLATE_NOOP(
        "Problems", "This category belongs to another department. Choose one of its own."
    ),
    Code.SEAT_UNFIT: QT_TRANSLATE_NOOP("Problems", "This desk cannot receive the complaint. Choose another."),
    Code.MERGE_WITH_ITSELF: QT_TRANSLATE_NOOP(
        "Problems", "A complaint cannot be merged with itself. Choose the other one."
    ),
    Code.MERGE_DIFFERENT_PERSON: QT_TRANSLATE_NOOP(
        "Problems", "The complainants differ. Only complaints of the same person and subject are merged."
    ),
    Code.NUMBER_TAKEN: QT_TRANSLATE_NOOP(
        "Problems", "A complaint with this number is already there. Open it or correct the number."
    ),
    Code.NAME_TAKEN: QT_TRANSLATE_NOOP("Problems", "This name is already in use. Choose another."),
    Code.VALUE_UNFIT: QT_TRANSLATE_NOOP("Problems", "One of the values does not fit. Check and correct it."),
    Code.POSTING_OVERLAPS: QT_TRANSLATE_NOOP(
        "Problems", "The seat is held by somebody on that day. Choose another day or end that posting first."
    ),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("Problems", "The file is too large. Choose a smaller one."),
    Code.FILE_TYPE_REFUSED: QT_TRANSLATE_NOOP(
        "Problems", "Files of this type are not taken. Give a PDF, picture, Word or Excel file."
    ),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP("Problems", "The file is empty. Choose another."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems", "The file cannot be read. Save it anew in Excel, then choose it again."
    ),
    Code.FILE_NOT_A_TABLE: QT_TRANSLATE_NOOP(
        "Problems", "There is no table in the file. Choose the portal's export (XLSX or CSV)."
    ),
    Code.FILE_TOO_MANY_ROWS: QT_TRANSLATE_NOOP(
        "Problems", "The file has too many rows. Export a shorter span from the portal."
    ),
    Code.NO_NUMBER_COLUMN: QT_TRANSLATE_NOOP("Problems", "No column holds the complaint number. Say which one does."),
    Code.CANCELLED: QT_TRANSLATE_NOOP("Problems", "Stopped, as you asked. Nothing was changed."),
    Code.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "Problems", "The file cannot be written there. Close it if it is open, or choose another folder."
    ),
    Code.NOT_FOUND: QT_TRANSLATE_NOOP("Problems", "It was not found, or it lies outside your area. Check the number."),
    Code.STALE: QT_TRANSLATE_NOOP(
        "Problems", "Somebody else has changed this meanwhile. Your text is kept: look at the difference, then decide."
    ),
    Code.COMMAND_REUSED: QT_TRANSLATE_NOOP(
        "Problems", "This was already sent with other content. Open the complaint anew and do it again."
    ),
    Code.STORE_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Problems", "The store cannot be reached. Check the network, then try again; what you typed is kept."
    ),
    Code.STORE_BUSY: QT_TRANSLATE_NOOP("Problems", "The store is busy. Try again in a moment."),
    Code.STORE_FULL: QT_TRANSLATE_NOOP(
        "Problems", "The disk of the store is full. Nothing was changed; ask the administrator to make room."
    ),
    Code.STORE_READ_ONLY: QT_TRANSLATE_NOOP(
        "Problems", "The store can only be read. Ask the administrator for the right to write."
    ),
    Code.STORE_CORRUPT: QT_TRANSLATE_NOOP(
        "Problems", "The store's file is damaged. Stop working and have the last backup restored."
    ),
    Code.STORE_FOREIGN: QT_TRANSLATE_NOOP(
        "Problems", "This file or database belongs to another program. Choose another."
    ),
    Code.STORE_TOO_NEW: QT_TRANSLATE_NOOP(
        "Problems", "The store was made by a newer version. Install the newer Nodal Desk."
    ),
    Code.STORE_TOO_OLD: QT_TRANSLATE_NOOP(
        "Problems", "The store is of an older version. The administrator must bring it up to date."
    ),
    Code.STORE_MISSING: QT_TRANSLATE_NOOP(
        "Problems", "There is no store at this place. Check the address or create it."
    ),
    Code.STORE_EXISTS: QT_TRANSLATE_NOOP("Problems", "There is a store at this place already. Choose another place."),
    Code.COPY_CHANGED: QT_TRANSLATE_NOOP(
        "Problems", "The store was worked in since the copy began. Empty the database and begin anew."
    ),
    Code.COPY_DIFFERS: QT_TRANSLATE_NOOP(
        "Problems", "The copy is not the same as the store. Empty the database and copy again."
    ),
    Code.STORE_ON_NETWORK: QT_TRANSLATE_NOOP(
        "Problems",
        "A store for one PC may not lie on a network drive: it would be damaged. Choose a folder of this PC.",
    ),
    Code.STORE_IN_SYNC_FOLDER: QT_TRANSLATE_NOOP(
        "Problems",
        "A store may not lie in a folder that is copied to the cloud: it would be damaged. Choose another folder.",
    ),
    Code.STORE_URL_UNKNOWN: QT_TRANSLATE_NOOP(
        "Problems", "The address of the store is not understood. Check how it is written."
    ),
    Code.SERVER_UNREACHABLE: QT_TRANSLATE_NOOP(
        "Problems", "The server cannot be reached. Check the network, then try again; what you typed is kept."
    ),
    Code.SERVER_SLOW: QT_TRANSLATE_NOOP(
        "Problems", "The server did not answer in time. Try again in a moment; what you typed is kept."
    ),
    Code.SERVER_BUSY: QT_TRANSLATE_NOOP("Problems", "The server is busy. Try again in a moment."),
    Code.SERVER_FAULT: QT_TRANSLATE_NOOP(
        "Problems", "Something went wrong in the server. Try again; if it stays so, tell the administrator."
    ),
    Code.SERVER_FOREIGN: QT_TRANSLATE_NOOP(
        "Problems",
        "Something else answered instead of the server. Sign in to the network in a browser, or check the address.",
    ),
    Code.SERVER_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems", "The server's answer came damaged. Try again; if it stays so, tell the administrator."
    ),
    Code.SERVER_CERTIFICATE: QT_TRANSLATE_NOOP(
        "Problems", "The server could not prove who it is. Check this PC's date and the address; give no password."
    ),
    Code.SHARED_CERTIFICATE: QT_TRANSLATE_NOOP(
        "Problems",
        "The shared store could not prove who it is. Choose the office's certificate file and check this PC's date;"
        " give no password.",
    ),
    Code.SHARED_NAME: QT_TRANSLATE_NOOP(
        "Problems",
        "The shared store's certificate is of another name. Write the address by the name in it; give no password.",
    ),
    Code.SHARED_PLAIN: QT_TRANSLATE_NOOP(
        "Problems",
        "The line to the shared store is not encrypted. Ask its administrator to turn TLS on; no password was sent.",
    ),
    Code.SHARED_UNPROVEN: QT_TRANSLATE_NOOP(
        "Problems",
        "A shared store on another computer must prove who it is. Leave sslmode and hostaddr out of the address.",
    ),
    Code.SHARED_ADDRESS: QT_TRANSLATE_NOOP(
        "Problems", "The address is not understood. Write it as server/database, without a user name."
    ),
    Code.SERVER_ADDRESS: QT_TRANSLATE_NOOP(
        "Problems", "The server's address is not understood. Write it as https://name of the server."
    ),
    Code.PROXY_REFUSED: QT_TRANSLATE_NOOP(
        "Problems", "The office's proxy let nothing through. Ask the network's administrator."
    ),
    Code.OUTBOX_UNREADABLE: QT_TRANSLATE_NOOP(
        "Problems", "The outbox of this PC cannot be read or written. Check the disk; nothing new was kept in it."
    ),
    Code.OUTBOX_DAMAGED: QT_TRANSLATE_NOOP(
        "Problems",
        "The disk has damaged this entry, so it is not sent. Do it again from what is left of it, then give it up.",
    ),
    Code.BACKUP_FAILED: QT_TRANSLATE_NOOP(
        "Problems", "The backup did not succeed. Check the room on the disk, then try again."
    ),
    Code.AUDIT_BROKEN: QT_TRANSLATE_NOOP(
        "Problems", "The ledger's chain is broken: an entry was changed from outside. Tell the administrator at once."
    ),
    Code.DOCUMENT_INVALID: QT_TRANSLATE_NOOP(
        "Problems", "The document is not complete. Fill in what is marked, then print."
    ),
    **MEETING_SENTENCES,
}
