"""Brings the languages up to date with the sources; run while developing, never by the program.

`python -m resources.languages.make_languages` collects every string (with Qt's lupdate) into `calldesk_*.ts`, prints
what has no translation yet as JSON, and compiles `calldesk_*.qm`, which is what the program reads. Fill the gaps in
that JSON and hand it back with `--fill de gaps_de.json`. See docs/languages.md.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

import PySide6

from resources.languages.data_strings import data_strings

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent
LANGUAGES = ("de", "es")
Gaps = dict[str, dict[str, str]]
"""Context to source to translation; the same source may say different things in two contexts."""


def main(args: list[str] | None = None) -> int:
    """Update, fill and compile; 1 where gaps are left."""
    parser = argparse.ArgumentParser(description="Bring the translations up to date.")
    parser.add_argument("--fill", nargs=2, action="append", default=[], metavar=("LANGUAGE", "JSON"))
    options = parser.parse_args(args)
    for language in LANGUAGES:
        update(ts_of(language), language)
    for language, name in options.fill:
        words = json.loads(Path(name).read_text(encoding="utf-8"))
        fill(ts_of(language), words.get(language, words))
        update(ts_of(language), language)  # written as lupdate writes it, so that the next run changes nothing
    left = {language: gaps(ts_of(language)) for language in LANGUAGES}
    for language in LANGUAGES:
        compiled(ts_of(language), FOLDER / f"calldesk_{language}.qm")
    _write(json.dumps({language: found for language, found in left.items() if found}, ensure_ascii=False, indent=1))
    return 1 if any(left.values()) else 0


def ts_of(language: str) -> Path:
    """The file that holds the translations of a language."""
    return FOLDER / f"calldesk_{language}.ts"


def update(ts: Path, language: str) -> None:
    """Adds what is new in the sources and takes out what is gone."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data_words.py"
        data.write_text(_as_source(data_strings()), encoding="utf-8")
        options = [
            "-silent",
            "-extensions",
            "py",
            "-locations",
            "none",
            "-no-obsolete",
            "-disable-heuristic",
            "sametext",
        ]
        languages = ["-source-language", "en", "-target-language", language]
        _qt("lupdate", *options, *languages, str(ROOT / "ui"), str(data), "-ts", str(ts))


def compiled(ts: Path, qm: Path) -> None:
    """Writes what the program reads; a string without a translation stays English.

    In the place of the old file, not into it: a running window has that one mapped, and would crash.
    """
    fresh = qm.with_suffix(".new")
    _qt("lrelease", "-silent", str(ts), "-qm", str(fresh))
    fresh.replace(qm)


def gaps(ts: Path) -> Gaps:
    """What has no translation yet."""
    found: Gaps = {}
    for context, message in _messages(ET.parse(ts)):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or not translation.text:
            found.setdefault(context, {})[message.findtext("source", "")] = ""
    return found


def fill(ts: Path, words: Gaps) -> None:
    """Puts translations in."""
    tree = ET.parse(ts)  # noqa: S314 - our own file
    for context, message in _messages(tree):
        said = words.get(context, {}).get(message.findtext("source", ""))
        translation = message.find("translation")
        if said and translation is not None:
            translation.text = said
            translation.attrib.pop("type", None)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _messages(tree: "ET.ElementTree[ET.Element]") -> list[tuple[str, ET.Element]]:
    contexts = tree.getroot().findall("context")
    return [(context.findtext("name", ""), message) for context in contexts for message in context.findall("message")]


def _as_source(strings: Mapping[str, tuple[str, ...]]) -> str:
    """What is data, as lupdate reads it."""
    lines = [
        f"translate({context!r}, {json.dumps(words, ensure_ascii=False)})"
        for context in strings
        for words in strings[context]
    ]
    return "\n".join(
        ["from PySide6.QtCore import QCoreApplication", "translate = QCoreApplication.translate", *lines, ""]
    )


def _qt(tool: str, *args: str) -> None:
    """Runs a tool that comes with PySide6."""
    beside = Path(PySide6.__file__).parent
    path = next(path for path in (beside / tool, beside / f"{tool}.exe") if path.exists())
    subprocess.run([str(path), *args], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - Qt's own tool


def _write(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main())
