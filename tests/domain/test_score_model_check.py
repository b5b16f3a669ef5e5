"""`model check`: names what the model overlooks in the stored data, and nothing else."""

from calldesk.domain.messages import Message
from calldesk.domain.score_model import read_model
from calldesk.domain.score_model_check import ColumnCount, KindCount, check_model
from calldesk.domain.sentences import sentence

HEAD = 'version = "x"\nhalf_life_days = 14\ninterest_scale = 30\n[bands]\nhot = 60\nwarm = 40\n'
NEGATIVE = '[[fit]]\nfield = "title"\nop = "matches"\nvalue = "(?i)intern"\npoints = -8\n'
EVERYBODY = '[[fit]]\nfield = "{}"\nop = "{}"\nvalue = {}\npoints = {}\n'
SECONDS = "[events.web_seconds]\npoints_per = 0.02\ncap = 25.0\n"
OUTCOME = '[events."previous_outcome=success"]\npoints = 30\n'
PEOPLE = {"title": ColumnCount(60, 100), "Full Name": ColumnCount(100, 100)}


def check(text, kinds=None, columns=None):
    return check_model(read_model(HEAD + text), kinds or {}, columns or {})


def codes(*args):
    return [message.code for message in check(*args)]


def test_that_a_stored_kind_that_the_model_does_not_name_is_named():
    found = check(SECONDS, {"web_seconds": KindCount(9), "chat": KindCount(5)})
    assert found == (Message.of("model_kind_unused", kind="chat", events=5),)


def test_that_a_kind_of_which_only_other_values_are_named_is_named():
    assert codes(OUTCOME, {"previous_outcome": KindCount(5, values=frozenset({"failure"}))}) == ["model_kind_unused"]
    assert codes(OUTCOME, {"previous_outcome": KindCount(5, values=frozenset({"failure", "success"}))}) == []
    assert codes(OUTCOME, {"previous_outcome": KindCount(5)}) == []


def test_that_a_filled_column_without_a_rule_is_named():
    columns = {"Title": ColumnCount(3, 3), "Tags": ColumnCount(2, 3), "Empty": ColumnCount(0, 3)}
    assert check(EVERYBODY.format("title", "exists", "true", 1), {}, columns) == (
        Message.of("model_column_unused", column="Tags", filled=2),
    )


def test_that_a_kind_mostly_without_a_time_is_named():
    assert codes(SECONDS, {"web_seconds": KindCount(10, without_time=6)}) == ["model_kind_untimed"]
    assert codes(SECONDS, {"web_seconds": KindCount(10, without_time=5)}) == []


def test_that_a_negative_rule_needs_a_rule_that_everybody_meets():
    def hints(*rules):
        return [message for message in check("".join(rules), {}, PEOPLE) if "negative" in message.code]

    assert hints(NEGATIVE) == [Message.of("model_negative_without_base", field="title", points=-8, room=0)]
    assert hints(NEGATIVE, EVERYBODY.format("title", "exists", "true", 20))
    assert hints(NEGATIVE, EVERYBODY.format("full_name", "exists", "true", 5))[0]["room"] == 5
    assert not hints(NEGATIVE, EVERYBODY.format("full_name", "exists", "true", 8))
    assert not hints(NEGATIVE, EVERYBODY.format("full_name", "matches", '".*"', 8))
    assert not hints(NEGATIVE, EVERYBODY.format("base", "exists", "false", 8))
    assert hints(NEGATIVE, EVERYBODY.format("full_name", "is", '"x"', 8))


def test_that_pieces_of_a_visit_under_a_cap_are_named():
    assert codes(SECONDS, {"web_seconds": KindCount(10, same_visit=4)}) == ["model_cap_makes_slices_unequal"]
    assert codes(SECONDS, {"web_seconds": KindCount(10)}) == []
    uncapped = SECONDS.replace("cap = 25.0\n", "")
    assert codes(uncapped, {"web_seconds": KindCount(10, same_visit=4)}) == []


def test_that_every_finding_is_told_in_words_that_name_what_it_is_about():
    kinds = {"web_seconds": KindCount(10, without_time=6, same_visit=4), "chat": KindCount(5)}
    found = check(SECONDS + NEGATIVE, kinds, {"Tags": ColumnCount(2, 3)})

    assert len(found) == 5
    for message in found:
        words = sentence(message)
        assert " " in words
        assert any(str(value) in words for _, value in message.args)
