"""The words people use for a time, in English, German and Spanish, and how a line of them becomes pieces.

Reading is in two steps: phrases of several words are first written as one plain piece ("day after tomorrow" becomes
"overmorrow", "half past 2" becomes "2:30"), then the line is cut into pieces by one pattern.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_WORDS = 100
"""Characters; no time takes more to say."""

_WEEKDAYS = (
    "mon monday mo montag lun lunes",
    "tue tues tuesday di dienstag martes",
    "wed weds wednesday mi mittwoch mie miercoles",
    "thu thur thurs thursday do donnerstag jue jueves",
    "fri friday fr freitag vie viernes",
    "sat saturday sa samstag sonnabend sab sabado",
    "sun sunday so sonntag dom domingo",
)
_MONTHS = (
    "jan january januar ene enero",
    "feb february februar febrero",
    "mar march marz maerz mrz marzo",
    "apr april abr abril",
    "may mai mayo",
    "jun june juni junio",
    "jul july juli julio",
    "aug august agosto",
    "sep sept september septiembre",
    "oct october okt oktober octubre",
    "nov november noviembre",
    "dec december dez dezember dic diciembre",
)
_UNITS = {
    "minute": "m min mins minute minutes minuten minuto minutos",
    "hour": "h hr hrs hour hours std stunde stunden hora horas",
    "day": "d day days tag tage tagen dia dias",
    "week": "w wk wks week weeks woche wochen semana semanas",
    "month": "mo mos month months monat monate monaten mes meses",
    "quarter": "quarter quarters quartal quartale trimestre trimestres",
    "year": "y yr yrs year years jahr jahre jahren ano anos",
}
_PARTS = {
    "morning": "morning vormittag vormittags fruh frueh morgens",
    "noon": "noon midday mittag mittags mediodia lunch lunchtime",
    "afternoon": "afternoon nachmittag nachmittags tarde",
    "evening": "evening abend abends noche",
    "eod": "eod cob feierabend",
}
_DAYS_AHEAD = {"today": 0, "heute": 0, "hoy": 0, "tomorrow": 1, "tmr": 1, "tmrw": 1, "tomorow": 1, "tommorow": 1} | {
    "tommorrow": 1,
    "manana": 1,
    "morgen": 1,
    "overmorrow": 2,
    "ubermorgen": 2,
    "uebermorgen": 2,
    "yesterday": -1,
    "gestern": -1,
    "ayer": -1,
}
_NUMBERS = (
    "one ein eins eine einer einem einen uno una a an",
    "two zwei dos",
    "three drei tres",
    "four vier cuatro",
    "five funf fuenf cinco",
    "six sechs seis",
    "seven sieben siete",
    "eight acht ocho",
    "nine neun nueve",
    "ten zehn diez",
    "eleven elf once",
    "twelve zwolf zwoelf doce",
    "thirteen dreizehn trece",
    "fourteen vierzehn catorce",
    "fifteen funfzehn fuenfzehn quince",
)
_TENS = "twenty zwanzig veinte", "thirty dreissig treinta", "forty vierzig cuarenta", "fifty funfzig cincuenta"
_NEXT = "next nachste nachsten nachster nachstes naechste naechsten naechster naechstes proximo proxima"
_THIS = "this coming kommende kommenden diese diesen este esta"
_FILLERS = "on the of and gegen den dem der am el los las la de del por ca circa about around y und"

WEEKDAYS = {word: n for n, words in enumerate(_WEEKDAYS) for word in words.split()}
MONTHS = {word: n for n, words in enumerate(_MONTHS, start=1) for word in words.split()}
UNITS = {word: unit for unit, words in _UNITS.items() for word in words.split()}
PARTS = {word: part for part, words in _PARTS.items() for word in words.split()}
DAYS_AHEAD = _DAYS_AHEAD
NEXT = frozenset(_NEXT.split())
THIS = frozenset(_THIS.split())
FILLERS = frozenset(_FILLERS.split())
IN = frozenset(("in", "en", "within"))
AT = frozenset(("at", "um"))
_ONES = {word: n for n, words in enumerate(_NUMBERS, start=1) for word in words.split()}
_TENFOLD = {word: 10 * n for n, words in enumerate(_TENS, start=2) for word in words.split()}
_COUNTED = _ONES | _TENFOLD | {"ninety": 90, "neunzig": 90, "noventa": 90, "forty five": 45, "twenty five": 25}

_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_PHRASES = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"[;!]|,(?![0-9]+ ?(?:h|hr|hours?|std|stunden?)\b)", " "),
        (r"@", " at "),
        (r"o ?['\u2019`]? ?clock\b", " "),
        (r"\b([ap])\. ?m\b\.?", r"\1m"),
        (r"\b([0-9]{1,2}) ?uhr ?([0-5][0-9])\b", r" \1:\2 "),
        (r"\b([0-9]{1,2}) ?uhr\b", r" at \1 "),
        (r"\bday after tomorrow\b|\bpasado manana\b", " overmorrow "),
        (r"\b(?:in|by|por|de|en|am|an|at)? ?(?:the|la|der|dem) (?=morning|afternoon|evening|tarde|noche|fruh)", " "),
        (r"\b(?:por|de|en|a) la manana\b|\bfirst thing(?: in the morning)?\b", " morning "),
        (r"\b([a-z]+) que viene\b", r" next \1 "),
        (r"\ba las?\b", " at "),
        (r"\b(?:after|nach) (?:lunch|dem mittagessen)\b|\bdespues de(?: la)? com(?:er|ida)\b", " afternoon "),
        (r"\bend of (?:the )?(?:business )?day\b|\bclose of business\b", " eod "),
        (r"\bend of (?:the )?week\b", " eow "),
        (r"\bend of (?:the )?month\b", " eom "),
        (r"\btonight\b", " today evening "),
        (r"\bfrom now$", " "),
        (r"\bdentro de\b", " in "),
        (r"\bhalf an hour\b|\bhalbe[nr]? stunde\b|\bmedia hora\b", "30 min"),
        (r"\b(?:an|one) hour and a half\b|\bone and a half hours\b", "90 min"),
        (rf"\b({'|'.join(sorted(_COUNTED, key=len, reverse=True))}) (?=(?:{_UNIT})\b)", "count"),
        (r"\b([0-9]+) ?h([0-9]{1,2})(?: ?m(?:in)?)?\b", r"\1h \2min"),
        (r"\bhalf past ([0-9]{1,2})\b", r" \1:30"),
        (r"\b(?:a )?quarter past ([0-9]{1,2})\b", r" \1:15"),
        (r"\b(?:a )?quarter to ([0-9]{1,2})\b", "before"),
    )
)
_PIECE = re.compile(
    rf"""\s*(?:
      (?P<ymd>[0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}})
    | (?P<dotted>[0-9]{{1,2}}\.\ ?[0-9]{{1,2}}\.(?:\ ?[0-9]{{4}}|[0-9]{{2}})?)
    | (?P<slashed>[0-9]{{1,2}}(?P<sign>[/-])[0-9]{{1,2}}(?:(?P=sign)(?:[0-9]{{4}}|[0-9]{{2}}))?)
    | (?P<clock>[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?:\ ?[ap]m?)?)
    | (?P<pointed>[0-9]{{1,2}}\.[0-9]{{1,2}}(?:\ ?[ap]m)?)
    | (?P<hour>[0-9]{{1,2}}\ ?[ap]m?)
    | (?P<span>[0-9]+(?:[.,][0-9]+)?\ ?(?:{_UNIT}))
    | (?P<ordinal>[0-9]{{1,2}}(?:st|nd|rd|th|\.))
    | (?P<number>[0-9]{{1,4}})
    | (?P<word>[a-z_]+)\.?
    )(?=\s|$)""",
    re.VERBOSE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the line: its kind (a group of the pattern, or "unknown") and its text in plain small letters."""

    kind: str
    text: str


def pieces(line: str) -> list[Piece]:
    """The pieces of a plain line; what no rule knows is one "unknown" piece each."""
    return list(_cut(line))


def plain(words: str) -> str:
    """The line in small letters without accents, its phrases written as one piece each."""
    line = unicodedata.normalize("NFKD", words.casefold())
    line = " ".join("".join(letter for letter in line if not unicodedata.combining(letter)).split())
    for pattern, written in _PHRASES:
        line = pattern.sub(_WRITERS.get(written, written), line)
    return " ".join(line.split())


def _counted(found: re.Match[str]) -> str:
    return f"{_COUNTED[found[1]]} "


def _quarter_before(found: re.Match[str]) -> str:
    return f" {(int(found[1]) - 2) % 12 + 1}:45"


_WRITERS = {"count": _counted, "before": _quarter_before}


def _cut(line: str) -> Iterator[Piece]:
    at = 0
    while at < len(line):
        found = _PIECE.match(line, at)
        if found is None:
            start = at + (line[at] == " ")
            end = line.find(" ", start)
            at = len(line) if end < 0 else end
            yield Piece("unknown", line[start:at])
        else:
            kind = next(kind for kind, text in found.groupdict().items() if text is not None and kind != "sign")
            at = found.end()
            yield Piece(kind, found[kind])
