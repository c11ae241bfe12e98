"""A large store for the benches: seeded, quick to make, long-tailed as the state is; no histories.

One complaint in twenty-two is open, one in twenty awaits satisfaction. Words of known frequency stand in the texts.
"""

from __future__ import annotations

import itertools
import random
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.engine import make_url

from desktop.models.calendar import day_of, end_of
from desktop.models.complaint import Status
from desktop.models.identity import Officer, Posting, Role, Scope
from desktop.models.mobiles import mask_mobile
from desktop.models.reference import load_reference
from desktop.models.text import search_tokens
from desktop.services.sql import schema
from desktop.services.sql.engine import open_engine, writing
from desktop.services.sql.loading import build_after_load, drop_for_load
from desktop.services.sql.search import scope_words
from desktop.services.sql.seed import seed_reference
from desktop.services.sql.shelf import Shelf
from desktop.services.sql.work import Reading

NOW = 1_795_000_000
SPAN_DAYS = 2_400
CLOSED = (Status.CLOSED, Status.SPECIAL_CLOSED, Status.EXAMINED, Status.MERGED, Status.FORCE_CLOSED)
SENTENCES = (
    ("ग्राम में पेयजल की आपूर्ति कई दिनों से नहीं हो रही है", 34.0),
    ("मुख्य पाइप लाइन टूटने से नालियों में पानी बह रहा है", 8.0),
    ("विद्युत पोल झुक गया है और तार नीचे लटक रहे हैं", 8.0),
    ("सम्पर्क मार्ग की मरम्मत वर्षा के बाद से नहीं हुई", 12.0),
    ("वृद्धावस्था पेंशन पिछले तीन माह से खाते में नहीं आई", 9.0),
    ("राशन कार्ड में नाम जोड़ने का आवेदन लम्बित है", 9.0),
    ("अस्पताल में चिकित्सक उपलब्ध नहीं रहते", 6.0),
    ("विद्यालय भवन की छत से रिसाव हो रहा है", 6.0),
    ("भूमि की पैमाइश के लिए पटवारी नहीं आए", 5.0),
    ("जंगली जानवरों से फसल को नुकसान हुआ, मुआवजा नहीं मिला", 2.7),
    ("झूला पुल की रेलिंग क्षतिग्रस्त है", 0.3),
)
NAMES = ("हरीश", "कमला", "मोहन", "सुरेन्द्र", "गुरमीत", "निधि", "दिगम्बर", "विमला", "राजेन्द्र", "सरिता")
SURNAMES = ("रावत", "देवी", "जोशी", "नेगी", "भण्डारी", "बिष्ट", "पन्त", "सिंह", "आर्य", "डिमरी")
VILLAGES = ("सिमली", "कैन्यूर", "पाबौ", "गैरसैंण", "चौबटिया", "धनौल्टी", "लोहाघाट", "कौसानी", "रामपुर", "भटवाड़ी")
RARE = "किंकणीखाल"
"""A village that one complaint names."""
FREQUENCIES = (
    ("rare", RARE),
    ("0.3 %", "रेलिंग"),
    ("8 %", "नालियों"),
    ("34 %", "पेयजल"),
    ("3 words", "पाइप लाइन पानी"),
)
_COLUMNS = (
    "id number kind status is_open is_awaiting level department_id district_id block_id category_id seat_id "
    "registered_at level_since due_at act_by target_day reopen_count dialogue_due returned lane_proposed answered_at "
    "closed_at channel complainant mobile mobile_masked village subject"
)


@dataclass(frozen=True, slots=True)
class Corpus:
    """An open store of `rows` complaints."""

    engine: Engine
    path: Path
    rows: int
    shelf: Shelf

    def reading(self, connection: Connection, posting: Posting) -> Reading:
        """A reading of whoever holds this posting."""
        officer = Officer(id=1, username="bench", name="bench", posting=posting, postings=(posting,))
        return Reading(connection=connection, officer=officer, now=NOW, shelf=self.shelf)


def posting_of(scope: Scope, seat_id: int = 0, role: Role = Role.STATE_NODAL) -> Posting:
    """A posting with this scope."""
    return Posting(id=1, officer_id=1, seat_id=seat_id, role=role, designation="", office="", scope=scope)


def seat_of(block_id: int, department_id: int, level: int) -> int:
    """Every department has a seat at every level in every block; the upper ones only in the first."""
    return department_id * 1_000 + level * 200 + (block_id if level < 3 else 0)


def corpus(folder: Path, rows: int, seed: int = 1905) -> Corpus:
    """The store in the folder, made now unless it is there already."""
    path = folder / f"corpus_{rows}.sqlite"
    engine = open_engine(make_url(f"sqlite:///{path}"))
    if not path.exists():
        _make(engine, rows, random.Random(seed))
    return Corpus(engine, path, rows, Shelf())


def _make(engine: Engine, rows: int, chance: random.Random) -> None:
    schema.create(engine)
    with writing(engine).begin() as connection:
        seed_reference(connection, NOW)
        aside = drop_for_load(connection)
        names = _COLUMNS.split()
        marks = ", ".join("?" * len(names))
        into = f"INSERT INTO complaint ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - constant names
        made = _complaints(rows, chance)
        while batch := list(itertools.islice(made, 20_000)):
            connection.exec_driver_sql(into, [row for row, _, _ in batch])
            connection.exec_driver_sql(
                "INSERT INTO complaint_text (complaint_id, description) VALUES (?, ?)",
                [(row[0], text) for row, text, _ in batch],
            )
            connection.exec_driver_sql(
                "INSERT INTO complaint_fts (rowid, words, scope) VALUES (?, ?, ?)",
                [(row[0], found, scope_words(row[7], row[8], row[9])) for row, _, found in batch],
            )
        build_after_load(connection, aside)


def _complaints(rows: int, chance: random.Random) -> Iterator[tuple[tuple[Any, ...], str, str]]:
    known = load_reference()
    districts = {district.code: district.id for district in known.districts}
    blocks = [(block.id, districts[block.district]) for block in known.blocks]
    departments = {department.code: department.id for department in known.departments}
    categories: dict[int, list[int]] = {}
    for category in known.categories:
        categories.setdefault(departments[category.department], []).append(category.id)
    owners = sorted(categories)
    weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(len(owners))))
    places = list(itertools.accumulate(1 / (rank % 17 + 3) for rank in range(len(blocks))))
    sentences = list(itertools.accumulate(weight for _, weight in SENTENCES))
    tokens = {text: " ".join(search_tokens(text)) for text, _ in SENTENCES}
    person = {word: " ".join(search_tokens(word)) for word in (*NAMES, *SURNAMES, *VILLAGES, RARE)}
    first = NOW - SPAN_DAYS * 86_400
    for number in range(1, rows + 1):
        registered = first + number * (SPAN_DAYS * 86_400 - 1) // rows
        department = owners[bisect(weights, chance.random() * weights[-1])]
        block, district = blocks[bisect(places, chance.random() * places[-1])]
        level = chance.choices((1, 2, 3, 4), (57, 26, 12, 5))[0]
        draw = chance.random()
        opened, awaiting = draw < 0.045, 0.045 <= draw < 0.095
        if opened:
            registered = NOW - int(chance.expovariate(1 / (40 * 86_400)))
            status = Status(chance.choices((1, 2, 3, 4), (50, 40, 3, 7))[0])
        else:
            status = Status.PARTIALLY_CLOSED if awaiting else chance.choices(CLOSED, (85, 4, 6, 2, 3))[0]
        since = registered if level == 1 else registered + chance.randrange(1, 30) * 86_400
        due = end_of(day_of(since) + 7)
        name = f"{chance.choice(NAMES)} {chance.choice(SURNAMES)}"
        village = RARE if number == rows // 2 else chance.choice(VILLAGES)
        mobile = str(6_000_000_000 + chance.randrange(3_900_000_000))
        picked = [SENTENCES[bisect(sentences, chance.random() * sentences[-1])][0] for _ in range(2)]
        subject = f"ग्राम {village}: {picked[0]}"
        text = f"{picked[0]}। {picked[1]}।"
        folded = " ".join([*(person[word] for word in name.split()), person[village], *map(tokens.__getitem__, picked)])
        reopened = chance.choices((0, 1, 2, 3), (88, 8, 3, 1))[0] if opened else 0
        row = (
            number,
            f"3{number:07d}",
            chance.choices((1, 2, 3, 4), (70, 5, 20, 5))[0],
            int(status),
            opened,
            awaiting,
            level,
            department,
            district,
            block,
            chance.choice(categories[department]),
            seat_of(block, department, level),
            registered,
            since,
            due,
            end_of(day_of(since) + 20) if awaiting else due,
            day_of(NOW) + 2 if opened and chance.random() < 0.05 else None,
            reopened,
            reopened if reopened > 1 and chance.random() < 0.5 else 0,
            opened and chance.random() < 0.01,
            opened and chance.random() < 0.02,
            since if awaiting else None,
            None if opened or awaiting else since,
            1,
            name,
            mobile,
            mask_mobile(mobile),
            village,
            subject,
        )
        yield row, text, f"{folded} 3{number:07d}"
