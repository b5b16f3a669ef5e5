"""The strings of the window that stand in data or in the core: labels of events, fields, reasons, refusals."""

import ast
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from calldesk.domain.handoffs import LOST_REASONS, RETURN_REASONS
from calldesk.domain.outcomes import OUTCOMES, REASONS

ROOT = Path(__file__).parents[2]
_REFUSING = (
    "actions",
    "outbox",
    "domain/errors.py",
    "domain/absences.py",
    "domain/days_off.py",
    "store/engine.py",
    "files/spool.py",
    "desk.py",
)
"""Whose refusals a person at the window can meet."""
_ERRORS = {"Rejected", "NotFound", "Conflict", "TakenOver", "Unavailable", "Unreadable", "Away", "cls"}
_WEEK = ("jobs/week_sheet.py", "jobs/weekly.py")
"""What the core itself says in a reader's language (`calldesk/files/languages`)."""
_LETTERS = ("jobs/letter_text.py",)
_SCOPES = ("number", "person", "company")


def data_strings() -> Mapping[str, tuple[str, ...]]:
    """Context to English; `ui/kit/data_words.py` asks for them by the same contexts."""
    models = ROOT / "resources" / "models"
    kinds = tomllib.loads((models / "event_kinds.toml").read_text(encoding="utf-8"))
    fits = tomllib.loads((models / "default.toml").read_text(encoding="utf-8"))["fit"]
    codes = [outcome.code for outcome in OUTCOMES] + [code for code, _words in REASONS]
    return {
        "event_kinds": _once(
            str(kind.get(name, "")) for kind in kinds.values() for name in ("label", "chip", "chip_many")
        ),
        "model_fields": _once(str(fit["field"]).replace("_", " ").capitalize() for fit in fits),
        "reasons": _once([*_SCOPES, *(code.replace("_", " ") for code in (*codes, *RETURN_REASONS, *LOST_REASONS))]),
        "week": _once(_said(_WEEK)),
        "letters": _once(_said(_LETTERS)),
        "refused": _once(words for path in _refusing() for words in refusals_in(path.read_text(encoding="utf-8"))),
    }


def refusals_in(source: str) -> Iterator[str]:
    """The whole sentences that a module refuses with; those made of parts stay in English."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ERRORS and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str) and "calldesk " not in first.value:
                yield first.value


def said_in(source: str) -> Iterator[str]:
    """The sentences that a module of the core says: ``say("...")``, or ``tongue.say("...")``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"say", "tongue.say"}:
            yield str(ast.literal_eval(node.args[0]))


def _said(names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from said_in((ROOT / "calldesk" / name).read_text(encoding="utf-8"))


def _refusing() -> Iterator[Path]:
    for name in _REFUSING:
        path = ROOT / "calldesk" / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _once(words: "Iterator[str] | list[str]") -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
