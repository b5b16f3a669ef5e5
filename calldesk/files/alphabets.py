"""Weighs how well a text's letters fit the languages an encoding was made for: tells Müller from Mόller."""

import re
from collections.abc import Iterator, Mapping

_WESTERN = (
    "äöüß",
    "àâæçéèêëîïôœùûüÿ",
    "áéíóúüñ",
    "áâãàçéêíóôõú",
    "àèéìíòóù",
    "åäöé",
    "åæøé",
    "áéëïíóúöüè",
    "áðéíóúýþæö",
)
LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "cp1252": _WESTERN,
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    "cp1254": ("çğ\u0131iöşüâîû",),
    "cp1251": ("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    "koi8_r": ("абвгдежзийклмнопрстуфхцчшщъыьэюяё",),
    "cp1253": ("αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ",),
    "cp1255": ("אבגדהוזחטיךכלםמןנסעףפץצקרשת",),
    "cp1256": ("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچژگ",),
    "mac_roman": _WESTERN,
    "cp850": ("äöüß", "àâçéèêëîïôùû", "áéíóúüñ"),
}
"""Encodings of one byte a letter, likeliest first, with the letters beyond ASCII of their languages."""
_TWO_BYTES = 2
_EVERYDAY_LEADS: Mapping[str, range] = {
    "cp932": range(0x81, 0x98),
    "euc_kr": range(0xB0, 0xC9),
    "gb18030": range(0xB0, 0xD8),
    "big5": range(0xA4, 0xC7),
}
"""First bytes of the everyday characters: kana and level 1 kanji, Hangul, level 1 hanzi of either standard."""
_SIGNS = frozenset("\u2019\u2018“”„\u2013—…€£©®°·«»¡¿§½™ªº\u00b4\u00a0")
FREQUENT = frozenset("оаеинтрсвαοιετσνρςό")
"""The commonest letters of Russian and Greek: the two read each other's bytes as words of their own."""
_FREQUENT_BONUS = 0.1
_MIXED_LANGUAGES = 0.85
"""What the letters of several languages of one encoding are worth: a list may hold names of many countries."""
_CASE_SWAPPED = re.compile(r"[^\W\d_][^\W\d_]+")


def weights(data: bytes) -> Iterator[tuple[str, float]]:
    """How well each one-byte encoding explains these bytes, from 0 to 1, likeliest encoding first."""
    for encoding, languages in LANGUAGES.items():
        try:
            yield encoding, _weight(data.decode(encoding), languages)
        except UnicodeDecodeError:
            continue


def east_asian_weights(data: bytes) -> Iterator[tuple[str, float]]:
    """How well each two-byte encoding explains these bytes: the share of everyday characters, from 0 to 1."""
    for encoding, leads in _EVERYDAY_LEADS.items():
        try:
            strange = [letter for letter in data.decode(encoding) if not letter.isascii()]
        except UnicodeDecodeError:
            continue
        bytes_of = [letter.encode(encoding, "replace") for letter in strange]
        everyday = sum(len(pair) == _TWO_BYTES and pair[0] in leads for pair in bytes_of)
        yield encoding, everyday / len(strange) if strange else 0.0


def _weight(text: str, languages: tuple[str, ...]) -> float:
    strange = [letter for letter in text if not letter.isascii()]
    letters = [letter.lower()[0] for letter in strange if letter.isalpha() and letter not in _SIGNS]
    signs = [sign for sign in strange if not sign.isalpha() or sign in _SIGNS]
    wrong_signs = sum(sign not in _SIGNS for sign in signs) + _signs_in_words(text)
    if not strange:
        return 1.0
    best: float = max(sum(map(alphabet.__contains__, letters)) for alphabet in languages)
    together = frozenset("".join(languages))
    best = max(best, _MIXED_LANGUAGES * sum(map(together.__contains__, letters)))
    fits = (best + len(signs) - wrong_signs) / len(strange)
    usual = _FREQUENT_BONUS * sum(letter in FREQUENT for letter in letters) / len(strange)
    return (max(0.0, fits) + usual) * _casing(text) * (1.0 if "ö" in together or "á" in together else _one_script(text))


def _signs_in_words(text: str) -> int:
    """Signs between two letters, the apostrophe aside: what is left when letters were taken for signs."""
    return len(re.findall(r"(?<=[^\W\d_])[^\w\s\x00-\x7f\u2018\u2019](?=[^\W\d_])", text))


def _one_script(text: str) -> float:
    """The share of words that do not mix Latin letters with those of another script."""
    words = [word for word in _CASE_SWAPPED.findall(text) if not word.isascii()]
    mixed = sum(any(letter.isascii() for letter in word) for word in words)
    return 1.0 - mixed / len(words) if words else 1.0


def _casing(text: str) -> float:
    """The share of words written like words: a small letter is not followed by a capital over and over."""
    words = [word for word in _CASE_SWAPPED.findall(text) if not word.isascii()]
    if not words:
        return 1.0
    odd = sum(not (word[1:].islower() or word.isupper() or word.upper() == word.lower()) for word in words)
    return 1.0 - odd / len(words) * 0.6
