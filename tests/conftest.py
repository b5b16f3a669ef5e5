"""What every test shares: Qt without a display, hypothesis that repeats itself, and where things lie."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt
_CONFIG = tempfile.TemporaryDirectory(prefix="calldesk-config-")  # the person's own settings stay untouched
os.environ["CALLDESK_CONFIG"] = os.environ["CALLDESK_DATA"] = _CONFIG.name

# "ci" draws the same examples every time; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

from tests.core_world import World  # noqa: E402 - after Qt's platform is set
from tests.postgres_cluster import QUICK, cluster, in_memory  # noqa: E402
from tests.team_database import TestServer  # noqa: E402

if TYPE_CHECKING:
    from tests.spread import Spread

ROOT = Path(__file__).resolve().parents[1]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> "Spread | None":
    """Spread the tests of a whole run; see `tests.spread`."""
    from tests.spread import Spread  # noqa: PLC0415 - only where there is xdist

    if config.getoption("dist") != "loadfile":
        return None
    config.option.loadscopereorder = False
    return Spread(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if hasattr(config, "workerinput"):
        from tests.spread import longest_first  # noqa: PLC0415 - only where there is xdist

        longest_first(items)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of the person's settings, a fresh one."""
    folder = tmp_path / "config"
    monkeypatch.setenv("CALLDESK_CONFIG", str(folder))
    return folder


@pytest.fixture(scope="session")
def project_root() -> Path:
    """Give the top folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Give the folder of shared real data beside the checkout, or skip the test where it is missing."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the shared data is not beside this checkout (../shared/data)")
    return folder


@pytest.fixture(scope="session")
def server() -> Iterator[TestServer]:
    """Start a PostgreSQL for the whole run; without one the tests fail."""
    with cluster(in_memory(), **QUICK, track_commit_timestamp="on") as started, closing(TestServer(started)) as made:
        yield made


@pytest.fixture(params=["file", "team"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """Give a world per test (see tests/core_world), once on a file and once on a team's server."""
    if request.param == "file":
        with World(tmp_path) as made:
            yield made
        return
    at: TestServer = request.getfixturevalue("server")
    with at.database() as name, World(tmp_path, team=partial(at.address, name)) as made:
        yield made


@pytest.fixture
def file_world(tmp_path: Path) -> Iterator[World]:
    """Give a world on a file alone."""
    with World(tmp_path) as made:
        yield made
