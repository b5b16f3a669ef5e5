"""The guarded teams of a run: one on each version of PostgreSQL at hand."""

from collections.abc import Iterator

import pytest

from tests.attacks.guarded import Guarded
from tests.postgres_cluster import versions_at_hand


@pytest.fixture(scope="session", params=versions_at_hand())
def guarded(request: pytest.FixtureRequest) -> Iterator[Guarded]:
    """Give a team on a server of this version."""
    made = Guarded(request.param)
    yield made
    made.close()
