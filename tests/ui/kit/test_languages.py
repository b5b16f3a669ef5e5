"""Every string of the window is translated, and the program loads what was translated."""

import ast
import re
import xml.etree.ElementTree as ET
from datetime import date, datetime
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from calldesk.domain.languages import WRITINGS
from calldesk.files.languages import tongue_of
from calldesk.jobs.letter_text import LETTER_WORDS
from calldesk.jobs.week_sheet import WEEK_WORDS
from resources.languages.data_strings import data_strings
from resources.languages.make_languages import FOLDER, LANGUAGES, compiled, fill, gaps, ts_of, update
from ui.kit import data_words, text
from ui.kit.languages import NAMES, Language, Speech, language_in_force, locale_of, spoken

HOW = "run `python -m resources.languages.make_languages` and fill its gaps (docs/languages.md)"
FIELD = re.compile(r"\{[^}]*\}")


@pytest.fixture
def speech(qapp):
    made, before = Speech(qapp), QLocale()
    yield made
    made.speak(Language.ENGLISH)
    QLocale.setDefault(before)


def pairs(path: Path) -> list[tuple[str, str]]:
    return [(one.findtext("source"), one.findtext("translation")) for one in ET.parse(path).iter("message")]  # noqa: S314 - our own file


@pytest.mark.parametrize("code", WRITINGS)
def test_that_the_core_writes_numbers_and_days_as_the_window_does(code, speech):
    speech.speak(Language(code))
    qt, core = locale_of(Language(code), QLocale("ja_JP")), WRITINGS[code]
    for value in (0, 7, 999, 1_000, 9_999, 10_000, 1_234_567, -1, -12_345):
        assert core.number(value) == qt.toString(value).replace("-", text.MINUS)
    for value in (0.5, 8.25, 1_234.5, 12_345.6, -0.01, -3.5):
        assert core.number(value, 1) == qt.toString(float(f"{value:.1f}") + 0.0, "f", 1).replace("-", text.MINUS)
    for month in range(1, 13):
        assert core.day_of(date(2026, month, 9)) == text.long_day(datetime(2026, month, 9, 8, 0))
    assert core.months.split() == [qt.monthName(month) for month in range(1, 13)]
    assert core.weekdays.split() == [qt.dayName(day, qt.FormatType.ShortFormat).rstrip(".") for day in range(1, 8)]


@pytest.mark.parametrize("code", NAMES)
def test_that_the_core_says_what_the_window_would(code, speech):
    speech.speak(code)
    assert language_in_force() is code
    for context in (WEEK_WORDS, *LETTER_WORDS):
        tongue = tongue_of(code.value, context)
        for words in data_strings()[context]:
            assert tongue.words.get(words, words) == QCoreApplication.translate(context, words)
        assert bool(tongue.words) == (code is not Language.ENGLISH)
    assert tongue_of("fr", WEEK_WORDS).say("and {0} more", 3) == "and 3 more"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_string_of_the_sources_is_missing(language, tmp_path):
    fresh = tmp_path / "fresh.ts"
    copyfile(ts_of(language), fresh)
    update(fresh, language)
    assert gaps(fresh) == {}, HOW
    assert sorted(pairs(fresh)) == sorted(pairs(ts_of(language))), HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_what_is_shipped_is_what_is_translated(language, tmp_path):
    compiled(ts_of(language), tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == (FOLDER / f"calldesk_{language}.qm").read_bytes(), HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_translation_has_the_same_places_for_words(language):
    wrong = [
        (one, other)
        for one, other in pairs(ts_of(language))
        if sorted(FIELD.findall(one)) != sorted(FIELD.findall(other))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_translation_begins_and_ends_as_its_source(language):
    """A full stop that is missing, or a capital in the middle of a sentence, shows on screen."""
    ends = ".:?"
    wrong = [
        (one, other)
        for one, other in pairs(ts_of(language))
        if (one[-1] in ends or other[-1] in ends) and one[-1] != other[-1] and not other.endswith(("Nr.",))
    ]
    assert wrong == []


def test_that_every_string_is_written_out_where_it_is_asked_for(project_root):
    """Qt's tool reads the sources, so it sees literal text alone; data has its own list."""
    found = []
    for path in sorted((project_root / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in {"tr", "translate"}:
                literal = all(isinstance(one, ast.Constant) for one in node.args)
                alone = _name(node.func) == "tr" and ast.unparse(node.func) != "self.tr"
                if path.name != "data_words.py" and (not literal or alone):
                    found.append(f"{path}:{node.lineno} {ast.unparse(node)}")
    assert found == []


def test_that_no_refusal_is_shown_past_the_translation(project_root):
    """Without a display, and in a log, English is meant."""
    plain = {"data_words.py", "without_display.py"}
    paths = [path for path in sorted((project_root / "ui").rglob("*.py")) if path.name not in plain]
    assert [path.name for path in paths if "error.sentence" in path.read_text(encoding="utf-8")] == []


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def test_that_a_gap_is_seen_filled_and_kept(tmp_path):
    ts = tmp_path / "gap.ts"
    copyfile(ts_of("de"), ts)
    words = ts.read_text(encoding="utf-8")
    ts.write_text(
        words.replace("<translation>Nichts rückgängig zu machen.</translation>", '<translation type="unfinished"/>'),
        encoding="utf-8",
    )
    assert gaps(ts) == {"CallWork": {"Nothing to undo.": ""}}
    fill(ts, {"CallWork": {"Nothing to undo.": "Da ist nichts."}})
    update(ts, "de")
    assert gaps(ts) == {}
    assert ("Nothing to undo.", "Da ist nichts.") in pairs(ts)


@pytest.mark.parametrize(
    ("system", "means"),
    [
        (["de-AT", "en-US"], Language.GERMAN),
        (["fr-FR", "es-MX", "en"], Language.SPANISH),
        (["ja-JP"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_that_the_systems_first_known_language_is_spoken(system, means):
    assert spoken(Language.SYSTEM, system) is means
    assert spoken(Language.SPANISH, system) is Language.SPANISH


def test_that_numbers_follow_the_computer_where_it_speaks_the_language():
    austria = QLocale("de_AT")
    assert locale_of(Language.GERMAN, austria) == austria
    assert locale_of(Language.SPANISH, austria).name() == "es_ES"


def test_that_words_numbers_and_days_change_together(speech):
    speech.speak(Language.GERMAN)
    assert (QCoreApplication.translate("outcomes", "No answer"), text.number(12300)) == ("Keine Antwort", "12.300")
    assert text.age(3 * 86400) == "vor 3 Tagen"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speech.speak(Language.SPANISH)
    assert (QCoreApplication.translate("outcomes", "No answer"), text.points(31.1)) == ("No contesta", "31,1")
    speech.speak(Language.ENGLISH)
    assert QCoreApplication.translate("outcomes", "No answer") == "No answer"


def test_that_data_and_refusals_of_the_core_are_said_too(speech):
    from calldesk.domain.errors import Away, Rejected  # noqa: PLC0415
    from calldesk.files.bundled import event_kinds  # noqa: PLC0415

    speech.speak(Language.GERMAN)
    kinds = data_words.kinds_in_words(event_kinds())
    assert (kinds["demo_requested"].label, kinds["demo_requested"].chip_many) == (
        "Demo angefragt",
        "{count}-mal Demo angefragt",
    )
    assert data_words.refused(Away.plainly()).startswith("Der Server des Teams ist gerade weg.")
    assert data_words.refused(Rejected("Rule 7 of 9 says no.")) == "Rule 7 of 9 says no."
    assert data_words.reason_words("not_a_fit") == "passt nicht"


def test_that_shipped_data_is_all_known():
    assert set(data_strings()) == {"model_fields", "reasons", "refused", WEEK_WORDS, *LETTER_WORDS}
    assert set(NAMES) == {Language(code) for code in (*LANGUAGES, "en")}
