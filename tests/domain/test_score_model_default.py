"""The model that ships: it reads, and gives believable people believable scores."""

from importlib.resources import files

import pytest

from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS
from calldesk.domain.score_model import read_model
from calldesk.domain.scoring import Band, ScoredEvent, parts
from tests.domain.scoring_draws import NOW

MODEL = read_model((files("resources") / "models" / "default.toml").read_text("utf-8"))

BARE = {"full_name": "Bo Li", "phone": "+1 312 555 0123"}
CLERK = BARE | {"title": "Intern", "email": "bo@gmail.com", "company": "Li"}
VP = BARE | {
    "title": "VP Sales",
    "company": "Acme",
    "email": "bo@acme.test",
    "employees": "1,250",
    "industry": "Machinery",
    "country": "US",
}
CHIEF = VP | {"title": "Chief Executive Officer", "employees": "200", "mobile": "1", "website": "acme.test"}


def score_of(profile, *acts):
    events = [ScoredEvent(str(n), kind, NOW - age, value) for n, (kind, age, value) in enumerate(acts)]
    return parts(profile, events, MODEL, NOW)


@pytest.mark.parametrize(
    ("profile", "acts", "band"),
    [
        (BARE, [], Band.COOL),
        (BARE, [("email_opened", 60, "")] * 50, Band.COOL),
        (CLERK, [("content_downloaded", HOUR_SECONDS, "")], Band.COOL),
        (VP, [], Band.COOL),
        (VP, [("webinar_attended", DAY_SECONDS, "")], Band.WARM),
        (VP, [("demo_requested", HOUR_SECONDS, "")], Band.HOT),
        (VP, [("demo_requested", 60 * DAY_SECONDS, "")], Band.COOL),
        (CHIEF, [("form_submitted", HOUR_SECONDS, "")], Band.HOT),
        (BARE, [("demo_requested", HOUR_SECONDS, "")], Band.WARM),
    ],
)
def test_that_people_land_in_the_band_a_qualifier_expects(profile, acts, band):
    assert score_of(profile, *acts).band is band


def test_that_the_best_profile_fills_the_fit():
    verified = CHIEF | {"email_verified_at": "2026-11-01"}
    assert score_of(verified).fit == 40


def test_that_a_bare_name_scores_next_to_nothing():
    assert score_of(BARE).total == 3


def test_that_seniority_climbs_in_three_steps():
    titles = ["Clerk", "Team Lead", "Head of Sales", "Vice President Sales", "Managing Director", "Founder"]
    assert [score_of({"title": title}).fit for title in titles] == [2, 7, 11, 11, 14, 14]


def test_that_fifty_opens_are_worth_less_than_one_download():
    opens = score_of(BARE, *[("email_opened", 60, "")] * 50)
    assert opens.interest < score_of(BARE, ("content_downloaded", 60, "")).interest / 10
