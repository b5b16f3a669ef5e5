"""The routing that the page writes is read as the very same rules."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.routing import MOST_OPEN, RepRules, Routing, read_routing
from calldesk.domain.routing_text import routing_text

WORDS = st.text(min_size=1, max_size=12).map(str.strip).filter(bool)
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))
SPANS = st.tuples(DAYS, DAYS).map(lambda days: (min(days), max(days)))
REPS = st.builds(
    RepRules,
    login=WORDS.filter(str.isprintable),
    zone=st.sampled_from(["UTC", "America/Denver", "Europe/Berlin"]),
    hours=st.sampled_from(["mo-fr 09:00-17:00", "sa-su 10:00-18:00", "mo 08:00-12:00; we 13:00-20:00"]),
    states=st.lists(WORDS, max_size=3).map(tuple),
    countries=st.lists(WORDS, max_size=2).map(tuple),
    industries=st.lists(WORDS, max_size=3).map(tuple),
    least_employees=st.integers(0, 10_000_000),
    most_employees=st.integers(0, 10_000_000),
    accounts=st.lists(WORDS, max_size=3).map(tuple),
    most_open=st.integers(0, MOST_OPEN),
    away=st.lists(SPANS, max_size=3).map(tuple),
)
ROUTINGS = st.builds(
    Routing,
    st.lists(REPS, max_size=4, unique_by=lambda one: one.login).map(tuple),
    accept_hours=st.floats(0.1, 1000),
    contact_hours=st.floats(0.1, 1000),
    silent_days=st.floats(0.1, 1000),
    patience_hours=st.floats(0, 1000),
)


@given(ROUTINGS)
def test_that_what_is_written_is_read_the_same(routing: Routing) -> None:
    assert read_routing(routing_text(routing)) == routing
