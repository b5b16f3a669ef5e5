"""Every code the core can say has its words in the window."""

import string

from calldesk.domain.messages import Message
from calldesk.domain.moments import parse_instant
from calldesk.domain.sentences import TEXTS
from ui.kit.messages import say, texts

NOW = parse_instant("2026-06-09T15:46:00Z")


def fields(words: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(words) if name}


def test_that_the_window_has_words_for_every_code_the_command_line_has(qapp):
    assert set(texts()) == set(TEXTS)


def test_that_both_say_the_same_things(qapp):
    assert {code: fields(words) for code, words in texts().items()} == {
        code: fields(words) for code, words in TEXTS.items()
    }


def test_that_moments_are_told_in_the_readers_zone(qapp):
    message = Message.of("cool_off", until_at=parse_instant("2026-06-09T20:00:00Z"))

    assert say(message, NOW, "America/Chicago") == "Rests until 15:00"


def test_that_an_unknown_code_is_shown_as_it_is(qapp):
    assert say(Message.of("brand_new"), NOW, "UTC") == "brand_new"
