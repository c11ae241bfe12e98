"""Filling the templates: one blank has one value within one complaint, so that its texts agree with one another."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from desktop.models.calendar import as_date
from desktop.models.demo_texts import CategoryTexts, FamilyActs, Slot, load_complaint_texts, load_officer_texts
from desktop.models.reference_rows import Block, District
from desktop.models.text import group_lakh
from desktop.services.sql.demo.chance import Chance
from desktop.services.sql.demo.names import load_names, load_places
from desktop.services.sql.demo.people import Somebody, full_name

_VOICES = {"गढ़वाली": "gbm", "कुमाऊँनी": "kfy", "पंजाबी": "pa", "अंग्रेजी": "en", "English": "en"}
_MISSPELT = 0.15
_LONGEST_SUBJECT = 300
_DATES = frozenset({"date", "target"})


@cache
def category_texts() -> Mapping[str, CategoryTexts]:
    """What is complained of, by the category's code."""
    return {row.category: row for row in load_complaint_texts().rows}


@cache
def family_acts() -> Mapping[str, FamilyActs]:
    """What officers write, by family."""
    return {row.family: row for row in load_officer_texts().rows}


@cache
def _family_bodies() -> Mapping[str, tuple[str, ...]]:
    return {row.family: row.bodies for row in load_complaint_texts().families}


@cache
def _slots() -> Mapping[str, Slot]:
    return {slot.name: slot for slot in (*load_complaint_texts().slots, *load_officer_texts().slots)}


@cache
def dotted(day: int) -> str:
    """dd.mm.yyyy of an epoch day."""
    when = as_date(day)
    return f"{when.day:02d}.{when.month:02d}.{when.year}"


class Blanks(dict[str, str]):
    """The values of one complaint's blanks, made when first asked for. `today` is the day of whoever writes."""

    def __init__(self, chance: Chance, somebody: Somebody, where: tuple[District, Block], today: int) -> None:
        district, block = where
        in_town = "," in somebody.village or somebody.hamlet.startswith("वार्ड")
        ward = f" ({somebody.hamlet})" if somebody.hamlet.startswith("वार्ड") else ""
        super().__init__(
            place=f"{somebody.village}{ward}" if in_town else f"ग्राम {somebody.village}",
            village=somebody.village,
            block=block.name.hi,
            district=district.name.hi,
            landmark=somebody.hamlet,
        )
        self._chance, self._district, self.today = chance, district.code, today

    def __missing__(self, name: str) -> str:
        value = self._made(name)
        if name not in _DATES:  # every act has dates of its own
            self[name] = value
        return value

    def _made(self, name: str) -> str:
        chance, slot = self._chance, _slots()[name]
        if slot.low is not None and slot.high is not None and slot.step:
            number = slot.low + slot.step * int(chance.random() * ((slot.high - slot.low) // slot.step + 1))
            if name in _DATES:
                return dotted(self.today + number if name == "target" else self.today - 1 - number % 20)
            return group_lakh(number) if name == "amount" else str(number)
        if name == "person":
            return full_name(chance, self._district, women=0.3)[0]
        if name == "relation":
            return chance.one(load_names().relations)
        if name == "hamlet":
            return chance.one(load_places().hamlets)
        texts = load_officer_texts()
        return chance.one(texts.offices if name == "office" else texts.officials)

    def fill(self, template: str) -> str:
        """The template with its blanks filled."""
        return template.format_map(self) if "{" in template else template


def complaint_texts(chance: Chance, blanks: Blanks, category: str, kind: str, spoken: str, family: str) -> list[str]:
    """Subject and description as a caller who speaks that language tells them."""
    script, voice = category_texts()[category], _VOICES.get(spoken, "hi")
    if voice == "hi" and chance.falls(0.03):
        voice = "hinglish"
    subjects = script.spoken_subjects.get(voice, ()) if kind == "grievance" else ()
    if not subjects:
        fitting = tuple(subject.text for subject in script.subjects if subject.kind == kind)
        subjects = fitting or tuple(subject.text for subject in script.subjects)
    subject = blanks.fill(chance.one(subjects))[:_LONGEST_SUBJECT].strip()
    description = " ".join([blanks.fill(part) for part in _said(chance, script, kind, voice, family)])
    if chance.falls(_MISSPELT):
        for taught, typed in load_complaint_texts().spellings:
            if taught in description:
                description = description.replace(taught, typed)
                if chance.falls(0.5):
                    break
    return [subject, description]


def _said(chance: Chance, script: CategoryTexts, kind: str, voice: str, family: str) -> list[str]:
    """The sentences in order: opening, matter, what else there is to say, closing."""
    texts = load_complaint_texts()
    lines = script.spoken.get(voice, ()) if kind == "grievance" else ()
    tongue = voice if lines else "hi"
    said: list[str] = []
    if chance.falls(0.3):
        said.append(chance.one(texts.openings[tongue]))
    said.append(chance.one(lines or script.bodies or texts.kind_bodies[kind]))
    if lines and voice != "en" and script.bodies:
        said.append(chance.one(script.bodies))
    draw = chance.random()
    if draw < 0.26:
        said.append(chance.one(texts.common_bodies))
    elif draw < 0.44:
        said.append(chance.one(_family_bodies()[family]))
    elif draw < 0.56:
        said.append(chance.one(texts.kind_bodies[kind]))
    if chance.falls(0.3):
        said.append(chance.one(texts.closings[tongue]))
    return said
