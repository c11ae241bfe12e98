"""`nodal-desk db …`: the administrator's care of a store, without the window."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.errors import BackendUnavailable, Code

if TYPE_CHECKING:
    # argparse's own type for what `add_subparsers` gives exists for type checkers only
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - what argparse gives has no public name


def add_commands(subparsers: Subparsers) -> None:
    """Adds `db` with its commands to the program's parser; `run` carries them out."""
    db = subparsers.add_parser("db", help="keep a store")
    commands = db.add_subparsers(dest="db_command", required=True, metavar="COMMAND")
    upgrade = commands.add_parser("upgrade", help="bring a store to this version, after a backup; or make a new one")
    upgrade.add_argument(
        "--administrator",
        metavar="USERNAME",
        help="when there is no store yet: make it, with this administrator; the password is asked for, or is the "
        "first line of standard input",
    )
    upgrade.add_argument("--name", metavar="NAME", help="the administrator's name; without it, the user name")
    check = commands.add_parser("check", help="read the whole store and say whether it is in order")
    backup = commands.add_parser("backup", help="copy the store while it is in use")
    backup.add_argument("-o", "--output", type=Path, metavar="FILE", help="a new file; without it, beside the store")
    restore = commands.add_parser("restore", help="make a new store from a backup")
    restore.add_argument("backup", type=Path, metavar="BACKUP", help="the backup's file")
    verify = commands.add_parser("verify-audit", help="go through the ledger and name the first entry that was changed")
    copy = commands.add_parser(
        "copy", help="take a store of one PC to an empty shared one; stopped, it goes on when repeated"
    )
    copy.add_argument(
        "--from", required=True, dest="source", metavar="URL", help="the store: sqlite:///C:/folder/store.nodaldesk"
    )
    copy.add_argument(
        "--to",
        required=True,
        dest="target",
        metavar="URL",
        help="as its owner: postgresql+psycopg://OWNER@server/database",
    )
    copy.add_argument(
        "--administrator",
        metavar="USERNAME",
        help="who gets a login at once; the password is asked for, or is the first line of standard input",
    )
    for command in (upgrade, check, backup, restore, verify):
        command.add_argument(
            "--db", required=True, metavar="URL", help="the store: sqlite:///C:/folder/store.nodaldesk"
        )


def run(args: argparse.Namespace) -> int:
    """Carries out what `add_commands` parsed; the exit code. Raises `AppError`, which `cli.run` puts into words."""
    commands = {
        "upgrade": _upgrade,
        "check": _check,
        "backup": _back_up,
        "restore": _restore,
        "copy": _copy,
        "verify-audit": _verify_audit,
    }
    try:
        return commands[args.db_command](args)
    except OSError as fault:
        _complain(f"{fault.strerror or 'The file cannot be used'}: {fault.filename}")
    return 1


def _upgrade(args: argparse.Namespace) -> int:
    if _is_shared(args.db):
        return _upgrade_shared(args)
    from desktop.services.sql import upkeep  # noqa: PLC0415 - after the usage is known to be right

    try:
        backup = upkeep.upgrade_store(args.db)
    except BackendUnavailable as found:
        if found.code is not Code.STORE_MISSING or not args.administrator:
            raise
    else:
        _say(f"Upgraded; the backup from before is {backup}" if backup else "The store is of this version already.")
        return 0
    name = args.name or args.administrator
    file = upkeep.create_store(args.db, name=name, username=args.administrator, password=_password())
    _say(f"Made {file}")
    return 0


def _is_shared(url: str) -> bool:
    return str(url).startswith("postgresql")


def _upgrade_shared(args: argparse.Namespace) -> int:
    from desktop.services.sql.postgres import keeping  # noqa: PLC0415 - for a shared store alone

    try:
        older = keeping.upgrade_shared(args.db)
    except BackendUnavailable as found:
        if found.code is not Code.STORE_MISSING or not args.administrator:
            raise
    else:
        _say("Upgraded." if older else "The store is of this version already; its rights were written anew.")
        return 0
    name = args.name or args.administrator
    keeping.create_shared(args.db, name=name, username=args.administrator, password=_password())
    _say(f"Made the store; {args.administrator} can sign in.")
    return 0


def _password() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Password of the administrator: ")
    return sys.stdin.readline().rstrip("\r\n")


def _check(args: argparse.Namespace) -> int:
    if _is_shared(args.db):
        from desktop.services.sql.postgres import keeping  # noqa: PLC0415 - for a shared store alone

        revision, complaints, octets = keeping.check_shared(args.db)
        _say(f"In order: revision {revision}, {complaints} complaints, {octets} bytes")
        return 0
    from desktop.services.sql import upkeep  # noqa: PLC0415 - after the usage is known to be right

    found = upkeep.check_store(args.db)
    _say(f"In order: {found.file}, revision {found.revision}, {found.complaints} complaints, {found.bytes} bytes")
    return 0


def _back_up(args: argparse.Namespace) -> int:
    from desktop.services.sql import upkeep  # noqa: PLC0415 - after the usage is known to be right

    _say(str(upkeep.back_up_store(args.db, target=args.output)))
    return 0


def _restore(args: argparse.Namespace) -> int:
    from desktop.services.sql import upkeep  # noqa: PLC0415 - after the usage is known to be right

    _say(f"Restored to {upkeep.restore_store(args.backup, args.db)}")
    return 0


def _copy(args: argparse.Namespace) -> int:
    from desktop.cli_progress import progress_line  # noqa: PLC0415 - after the usage is known to be right
    from desktop.services.sql.postgres.moving_up import copy_store, give_login  # noqa: PLC0415 - the same

    moved = copy_store(args.source, args.target, progress_line("rows"))
    for table, rows in moved.rows:
        _say(f"{table}: {rows} rows, the same on both sides")
    _say(f"The ledger is whole, head {moved.head}")
    if args.administrator:
        give_login(args.target, args.administrator, _password())
        _say(f"{args.administrator} can sign in, and gives the others their new passwords under Officers.")
    return 0


def _verify_audit(args: argparse.Namespace) -> int:
    from desktop.services.sql import upkeep  # noqa: PLC0415 - after the usage is known to be right
    from desktop.services.sql.postgres import keeping  # noqa: PLC0415 - the same

    audit = keeping.verify_shared(args.db) if _is_shared(args.db) else upkeep.verify_audit(args.db)
    if audit.first_broken is not None:
        _complain(f"The ledger is broken: entry {audit.first_broken} of {audit.entries} was changed or is missing.")
        return 1
    _say(f"The ledger is whole: {audit.entries} entries, head {audit.head}")
    return 0


def _say(told: str) -> None:
    print(told)  # noqa: T201 - a command's answer


def _complain(told: str) -> None:
    print(told, file=sys.stderr)  # noqa: T201 - a command's answer
