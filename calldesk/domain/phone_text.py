"""Takes a telephone cell apart: labels, extension and dressing off, one number's digits left, or the reason why not.

Nothing here knows which numbers exist; it only makes sure that what is no digit never becomes one by accident
(letters stay letters, Excel's lost digits stay lost, a date is a date). `phones` asks the numbering plans afterwards.
"""

import re
from dataclasses import dataclass, replace
from unicodedata import category, decimal, normalize

from calldesk.domain.phone_labels import EXTENSION_WORDS, FAX_WORDS, JOINING_WORDS, LABELS

LONGEST_TEXT = 200
"""Characters; a longer cell is prose, not a number."""
_FEWEST_DIGITS_BEFORE_EXTENSION = 4
_FEWEST_DIGITS_OF_A_SECOND_NUMBER = 5
_MOST_DIGITS_BEFORE_SLASH = 7
_FEWEST_VANITY_LETTERS = 3
_MOST_VANITY_LETTERS = 7


@dataclass(frozen=True, slots=True)
class Written:
    """A number as it was written, undressed.

    Attributes:
        digits: ASCII digits, led by ``+`` where the writer gave a country code.
        extension: ASCII digits, or empty.
        without_trunk: The same without a ``(0)`` that only callers at home dial; empty where none was written.
        spelt: Whether letters of the keypad stood for its last digits.
    """

    digits: str
    extension: str
    without_trunk: str = ""
    spelt: bool = False


_PLAIN = re.compile(r"\(?\+?[0-9][0-9 ().\-]*")
_QUOTED = re.compile(r'=?\s*(["\'])(.*)\1', re.DOTALL)
_FLOAT = re.compile(r"(\+?\d{4,})[.,]0+")
_SCIENTIFIC = re.compile(r"\+?(\d+)(?:[.,](\d*))?e\+?(\d+)")
_DATE = re.compile(
    r"(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d"
)
_AMOUNT = re.compile(r"-\s*[\d.,]+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+[.,]\d{1,2}|\d{1,3}(?:\.\d{3})+,\d+")
_CONTEXT = re.compile(r";phone-context=(\+[\d().\-]+|[^;]*)")
_PARAMETER = re.compile(r";(?!ext)[a-z0-9-]+(?:=[^;]*)?")
_EXTENSION = re.compile(
    rf"[\s,;(\[-]*(?:;\s*ext\s*=|(?:{'|'.join(EXTENSION_WORDS)})[\s.:#=-]*|#|,,+)\s*(\d{{1,8}})\s*[)\]]*$"
)
_BRACKETED = re.compile(r"[(\[][^()\[\]\d+]*[)\]]")
_WORD = re.compile(r"[^\W\d_]+")
_SINGLE_LETTER = re.compile(r"^\W*[tpmhwcd]\s*[.:)]\s*\W*$")
_SEPARATOR = re.compile(rf";(?!\s*ext)|[|\n\r&]|\s(?:{'|'.join(JOINING_WORDS)})\s|(?<!,),\s*(?=[+(\d])|\s/\s")
_NUMBER_SIGNS = re.compile(r"[\d\s().\-/+]*")
_PLAIN_KINDS = {"Pd": "-", "Zs": " ", "Zl": "\n", "Zp": "\n"}
_PLAIN_SIGNS = dict.fromkeys("\u2212\u30fc\u02d7", "-") | dict.fromkeys("\u2018\u2019\u201c\u201d\u00b4\u201e", "'")
_INVISIBLE = {"Cf", "Mn"}
_TRUNK_ZERO = "(0)"
_VANITY = re.compile(r"(\+?[(\d][\d\s().\-]*)([a-z]+(?:[\s.\-][a-z]+)*)")
_KEYPAD = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
_FROM_PLUS_OR_DIGIT = re.compile(r"[+\d].*\d", re.DOTALL)


def written(raw: str) -> Written | str:
    """What a cell says.

    Args:
        raw: The cell to the letter; any text.

    Returns:
        The first number in it, or a refusal's code: ``empty``, ``too_long``, ``scientific``, ``date``, ``amount``,
        ``letters``, ``not_a_number``, ``fax``.
    """
    if len(raw) > LONGEST_TEXT:
        return "too_long"
    text = raw.strip()
    if not _PLAIN.fullmatch(text):
        text = _undressed(text)
    if not text:
        return "empty"
    if unfit := _no_phone(text):
        return unfit
    if whole := _FLOAT.fullmatch(text):
        text = whole[1]
    if _PLAIN.fullmatch(text):
        return _digits_of(text, "")
    return _read_dressed(_exact(text))


def _undressed(text: str) -> str:
    """Digits of every script as ASCII, one kind of dash and space, no invisible signs, no quotes, lower case."""
    if not text.isascii():
        text = "".join(_plain_sign(sign) for sign in text)
    text = text.strip().lower()
    if quoted := _QUOTED.fullmatch(text):
        text = quoted[2]
    return text.strip("'\"` \t")


def _plain_sign(sign: str) -> str:
    """One character in its plain form; empty for the invisible ones."""
    kind = category(sign)
    if kind == "Nd":
        return str(decimal(sign))
    if kind == "No":
        return sign  # a raised or circled digit is no digit of a number
    return _PLAIN_KINDS.get(kind) or _PLAIN_SIGNS.get(sign) or ("" if kind in _INVISIBLE else normalize("NFKC", sign))


def _no_phone(text: str) -> str:
    """The code of what a spreadsheet made of this cell when it is no number any more; empty when it may be one."""
    if _DATE.fullmatch(text):
        return "date"
    if _FLOAT.fullmatch(text):
        return ""
    if _AMOUNT.fullmatch(text):
        return "amount"
    if (power := _SCIENTIFIC.fullmatch(text)) and not _all_digits_there(power):
        return "scientific"
    return ""


def _all_digits_there(power: re.Match[str]) -> bool:
    """Whether scientific notation still shows every digit: 4.155552671e9 does, 4.15555e9 has lost four."""
    lead, decimals, exponent = power[1], power[2] or "", int(power[3][:4])
    return len(lead) == 1 and len(decimals) == exponent


def _exact(text: str) -> str:
    """Scientific notation that lost nothing, as digits; anything else as it is."""
    power = _SCIENTIFIC.fullmatch(text)
    return power[1] + (power[2] or "") if power else text


def _read_dressed(text: str) -> Written | str:
    """Reads a cell with words, an extension, a URI's parameters or a second number in it."""
    text = _without_uri(text)
    first, *others = [part for part in _SEPARATOR.split(text) if part.strip()] or [""]
    if others and not _is_number_beside(first, others[0]):
        first = text
    extension = ""
    found = _EXTENSION.search(first)
    if found and _digit_count(first[: found.start()]) >= _FEWEST_DIGITS_BEFORE_EXTENSION:
        extension, first = found[1], first[: found.start()]
    number = _first_number(first, extension)
    return _vanity(first) or number if number == "letters" else number


def _vanity(text: str) -> Written | None:
    """A number spelt as a word, like 1-800-FLOWERS; which of them exist and are meant so, the plan must say."""
    spelt = _VANITY.fullmatch(text)
    if spelt is None or set(_WORD.findall(spelt[2])) <= LABELS:
        return None
    letters = "".join(_WORD.findall(spelt[2]))
    if not _FEWEST_VANITY_LETTERS <= len(letters) <= _MOST_VANITY_LETTERS or len(set(letters)) == 1:
        return None
    said = _digits_of(spelt[1] + letters.translate(_KEYPAD), "")
    return replace(said, spelt=True)


def _without_uri(text: str) -> str:
    """RFC 3966: a tel: URI's number, with the country code that its context gives and without other parameters."""
    if not text.startswith(("tel:", "callto:", "sms:", "whatsapp:")):
        return text
    number = text.split(":", 1)[1].removeprefix("//").replace("%20", " ").replace("%2b", "+")
    if (context := _CONTEXT.search(number)) and context[1].startswith("+") and not number.startswith("+"):
        number = context[1] + number
    return _PARAMETER.sub("", number)


def _is_number_beside(first: str, second: str) -> bool:
    """Whether a separator stands between two numbers, and not inside one."""
    digits = [_digit_count(part) for part in (first, second)]
    return digits[0] >= _FEWEST_DIGITS_OF_A_SECOND_NUMBER or not digits[1] or not digits[0]


def _first_number(text: str, extension: str) -> Written | str:
    """The number between the labels on both sides of it."""
    core = _FROM_PLUS_OR_DIGIT.search(text)
    if core is None:
        return "letters" if _WORD.search(text) else "not_a_number"
    before, after = text[: core.start()], text[core.end() :]
    if unfit := _unknown_words(before, leading=True) or _unknown_words(after, leading=False):
        return unfit
    number = _before_second_plus(_before_next_label(core[0]))
    if not _NUMBER_SIGNS.fullmatch(number):
        return "letters" if _WORD.search(number) else "not_a_number"
    return _digits_of(_before_second_slash(number), extension)


def _before_next_label(number: str) -> str:
    """A cell with a second number under a label of its own: the first."""
    word = _WORD.search(number)
    if word is None or word[0] not in LABELS | FAX_WORDS:
        return number
    first = number[: word.start()].rstrip(" \t\n,;:/|(-.")
    return first if _digit_count(first) > _MOST_DIGITS_BEFORE_SLASH else number


def _digit_count(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def _before_second_plus(number: str) -> str:
    """A cell with two numbers in full, run together: the first."""
    again = number.find("+", 1)
    return number if again < 0 else number[:again].rstrip(" /-,.(")


def _before_second_slash(number: str) -> str:
    """A slash after the area code belongs to the number; a slash after a whole number begins another one."""
    before, slash, after = number.partition("/")
    if not slash or "/" in after:
        return number
    return number if _digit_count(before) <= _MOST_DIGITS_BEFORE_SLASH else before


def _unknown_words(around: str, *, leading: bool) -> str:
    """A refusal's code for text beside a number that is no label of it."""
    words = set(_WORD.findall(around))
    if words & FAX_WORDS and not words & LABELS:
        return "fax"
    outside = _BRACKETED.sub(" ", around)
    if leading and _SINGLE_LETTER.fullmatch(outside):
        return ""
    if not set(_WORD.findall(outside)) <= LABELS | FAX_WORDS:
        return "letters"
    return "not_a_number" if any(sign in "$€£¥=%@*<>{}~^" for sign in outside) else ""


def _digits_of(number: str, extension: str) -> Written:
    """The number without its dressing."""
    if _TRUNK_ZERO in number and "+" in number:
        return Written(_bare(number), extension, _bare(number.replace(_TRUNK_ZERO, "", 1)))
    return Written(_bare(number), extension)


def _bare(number: str) -> str:
    digits = "".join(sign for sign in number if sign.isdigit())
    return "+" + digits if "+" in number else digits
