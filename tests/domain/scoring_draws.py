"""Random models, events and profiles for the tests of scoring."""

from math import inf

from hypothesis import strategies as st

from calldesk.domain.fit_rules import FitOp, FitRule
from calldesk.domain.moments import DAY_SECONDS
from calldesk.domain.score_model import Bands, EventWeight, Model
from calldesk.domain.scoring import ScoredEvent

NOW = 848_000_000.0
KINDS = ("demo", "open", "web_seconds", "outcome", "unnamed")

points = st.floats(0.01, 500)
caps = st.one_of(st.just(inf), st.floats(0.01, 500))
weights = st.one_of(
    st.builds(EventWeight, points, st.none(), caps),
    st.builds(EventWeight, st.none(), st.floats(0.001, 10), caps),
)
moments = st.one_of(
    st.floats(NOW - 400 * DAY_SECONDS, NOW),
    st.sampled_from([NOW - days * DAY_SECONDS for days in (0, 1, 1, 14, 90)]),
)
values = st.sampled_from(["", "1", "120", "1,250", "success", "-3", "nan", "inf", "1e308", "1e-320", "0", "ten"])


@st.composite
def models(draw):
    rules = draw(st.lists(fit_rules(), max_size=6))
    entries = draw(
        st.fixed_dictionaries({"demo": weights}, optional=dict.fromkeys((*KINDS[1:4], "outcome=success"), weights))
    )
    warm, hot = sorted(draw(st.tuples(st.integers(0, 100), st.integers(0, 100))))
    half_life = draw(st.one_of(st.sampled_from([1.0, 7.0, 14.0, 1e6]), st.floats(1, 400)))
    return Model("drawn", half_life, draw(st.floats(0.5, 200)), Bands(hot, warm), tuple(rules), entries)


def fit_rules():
    whole = st.integers(-30, 40)
    return st.one_of(
        st.builds(FitRule, st.just("title"), st.just(FitOp.MATCHES), st.sampled_from(["(?i)vp", "."]), whole),
        st.builds(FitRule, st.just("title"), st.just(FitOp.EXISTS), st.booleans(), whole),
        st.builds(FitRule, st.just("employees"), st.just(FitOp.BETWEEN), st.just((10.0, 999.0)), whole),
        st.builds(
            FitRule,
            st.sampled_from(["email_verified_at", "phone_verified_at"]),
            st.just(FitOp.WITHIN_DAYS),
            st.sampled_from([1.0, 30.0, 90.0, 180.0]),
            whole,
        ),
    )


dates = st.sampled_from(["", "soon", "2026-11-01", "2026-08-01T10:30", "2026-11-01 00:00:00Z", "2027-01-01"])
profiles = st.fixed_dictionaries(
    {},
    optional={
        "title": st.sampled_from(["", "VP Sales", "clerk"]),
        "employees": st.sampled_from(["", "9", "10", "1,250", "999.0", "many"]),
        "email_verified_at": dates,
        "Phone Verified-At": dates,
    },
)


@st.composite
def histories(draw, most=12):
    drawn = draw(st.lists(st.tuples(st.sampled_from(KINDS), moments, values), max_size=most))
    return [ScoredEvent(f"{number:04x}", *one) for number, one in enumerate(drawn)]
