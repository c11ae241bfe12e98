"""What the command line says of a refusal or failure: one plain English sentence that says what to do next."""

from __future__ import annotations

from desktop.models.errors import AppError, Code

_SENTENCES = {
    Code.STORE_UNREACHABLE: "The store cannot be read. Check the file and its rights.",
    Code.STORE_BUSY: "Another program is writing to the store. Try again in a moment.",
    Code.STORE_FULL: "The disk is full. Make room, then try again; nothing was changed.",
    Code.STORE_READ_ONLY: "The store or its folder can only be read. Ask for the right to write there.",
    Code.STORE_CORRUPT: "The store's file is damaged. Restore the last backup to a new file.",
    Code.STORE_FOREIGN: "This file is not a Nodal Desk store. It was left as it is.",
    Code.STORE_TOO_NEW: "The store was made by a newer version. Install the newer Nodal Desk.",
    Code.STORE_TOO_OLD: "The store is of an older version. Run: nodal-desk db upgrade --db URL",
    Code.STORE_MISSING: "There is no store at this place. Check the address.",
    Code.STORE_EXISTS: "There is a file at this place already. Choose a new name; nothing is written over.",
    Code.COPY_CHANGED: "The store was worked in since the copy began. Empty the database and begin anew.",
    Code.COPY_DIFFERS: "The copy is not the same as the store. Empty the database and copy again.",
    Code.STORE_ON_NETWORK: "A store may not lie on a network drive: it would be damaged. Choose a disk of this PC.",
    Code.STORE_IN_SYNC_FOLDER: "A store may not lie in a folder copied to the cloud: it would be damaged.",
    Code.STORE_URL_UNKNOWN: "The address is not understood. Write it as sqlite:///C:/folder/store.nodaldesk",
    Code.SERVER_UNREACHABLE: "The server cannot be reached. Check the network and the address.",
    Code.SHARED_ADDRESS: "The address is not understood. Write it as server/database.",
    Code.SHARED_CERTIFICATE: "The database could not prove who it is. Give sslrootcert=FILE and check the date.",
    Code.SHARED_NAME: "The database's certificate is of another name. Write the address by the name in it.",
    Code.SHARED_PLAIN: "The line to the database is not encrypted. Turn TLS on there; no password was sent.",
    Code.SHARED_UNPROVEN: "A database on another computer must prove who it is. Leave sslmode and hostaddr out.",
    Code.SERVER_ADDRESS: "The address is not understood. Write it as https://name.of.the.server",
    Code.SERVER_CERTIFICATE: "The server could not prove who it is. Check the date and the address.",
    Code.SERVER_FOREIGN: "Something else answered instead of the server. Check the address.",
    Code.CANNOT_WRITE: "The file cannot be written there. Check the folder and its rights.",
    Code.BACKUP_FAILED: "The backup did not succeed and was not kept. Check the disk, then try again.",
    Code.WEAK_PASSWORD: "The password is too short. Choose one of at least 8 characters.",
    Code.TEXT_MISSING: "A value is missing.",
    Code.TEXT_TOO_LONG: "A value is too long.",
    Code.VALUE_UNFIT: "A value does not fit.",
    Code.FILE_UNREADABLE: "The file cannot be read. Check that it is there and not open elsewhere.",
    Code.FILE_NOT_A_TABLE: "The file holds no table. Give the portal's export as XLSX or CSV.",
    Code.FILE_TOO_LARGE: "The file is too large.",
    Code.FILE_TYPE_REFUSED: "Files of this kind are not taken. Give the portal's export as XLSX or CSV.",
    Code.FILE_EMPTY: "The file is empty.",
    Code.FILE_TOO_MANY_ROWS: "The file has too many rows. Split it.",
    Code.NO_NUMBER_COLUMN: "No column with complaint numbers was found. Give a mapping.",
    Code.CANCELLED: "Stopped; what was done so far is kept.",
}


def sentence(error: AppError) -> str:
    """The sentence, with the field or the reason where the error names one."""
    said = _SENTENCES.get(error.code, f"Refused: {error.code.value.replace('_', ' ')}.")
    named = error.details.get("field") or error.details.get("reason")
    return f"{said} ({named})" if named else said
