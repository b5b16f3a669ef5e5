"""What was said to be saved is there after a power cut, whenever it came (R8); benchmarks/power_cut cuts more often."""

import os
import random
import shutil
import sys
from pathlib import Path

import pytest

from benchmarks import power_cut
from benchmarks.power_disk import Disk, Event, parse, torn

CUTS = 40


@pytest.fixture(scope="module")
def _strace() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("power cuts are rebuilt from strace, which is for Linux only")
    if shutil.which("strace") is None and os.environ.get("CI"):
        pytest.fail("strace is missing, so no power cut was tested: .ci/run installs it, or apt-get install strace")
    if shutil.which("strace") is None:
        pytest.skip("strace is missing, so no power cut is tested: apt-get install strace")


@pytest.mark.usefixtures("_strace")
@pytest.mark.parametrize("version", power_cut.JOURNALS.values(), ids=power_cut.JOURNALS)
def test_that_power_cuts_cost_no_command_that_was_saved(tmp_path: Path, version: str) -> None:
    result = power_cut.cut_journal(tmp_path, version, CUTS)
    assert (result.lost, result.damaged) == ([], [])
    assert result.cuts == CUTS
    assert result.acknowledged > 10 * CUTS


@pytest.mark.usefixtures("_strace")
def test_that_power_cuts_cost_no_call_that_was_logged(tmp_path: Path) -> None:
    result = power_cut.cut_calls(tmp_path, CUTS, people=120, lines=160)
    assert (result.lost, result.damaged) == ([], [])
    assert result.cuts == CUTS
    assert result.acknowledged > 10 * CUTS


@pytest.mark.usefixtures("_strace")
def test_that_cuts_find_what_a_journal_loses_that_does_not_sync(tmp_path: Path) -> None:
    result = power_cut.cut_journal(tmp_path, "3.51.3", 10, synchronous="OFF")
    assert result.lost


@pytest.mark.usefixtures("_strace")
def test_that_cuts_find_what_calls_lose_on_a_disk_that_ignores_syncs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = power_cut.record

    def lying(*args: object) -> list[Event]:
        return [event for event in record(*args) if event.kind != "sync"]  # type: ignore[arg-type]

    monkeypatch.setattr(power_cut, "record", lying)
    result = power_cut.cut_calls(tmp_path, 10, people=60, lines=80)
    assert result.lost or result.damaged


def write(at: int, content: bytes, path: str = "/d/f") -> Event:
    return Event("write", path, content, at)


def found(events: list[Event], seed: int = 0) -> dict[str, bytes]:
    disk = Disk()
    for event in events:
        disk.do(event)
    return disk.after_a_cut(random.Random(seed))  # noqa: S311 - what reached the disk


def outcomes(events: list[Event]) -> set[bytes | None]:
    return {found(events, seed).get("f") for seed in range(200)}


CREATE, SYNC, SYNC_FOLDER = Event("create", "/d/f"), Event("sync", "/d/f"), Event("sync", "/d")


def test_that_what_was_synced_stays_and_the_rest_may_go() -> None:
    made = [CREATE, SYNC_FOLDER, write(0, b"a"), SYNC]
    assert outcomes(made) == {b"a"}
    assert outcomes([*made, write(1, b"b"), write(2, b"c")]) == {b"a", b"ab", b"a\0c", b"abc"}
    assert b"aab" in outcomes([*made, write(0, b"aa"), write(1, b"bb")])  # the first one came last
    assert outcomes([*made, Event("truncate", "/d/f", at=0)]) == {b"a", b""}
    assert outcomes([*made, Event("truncate", "/d/f", at=0), SYNC]) == {b""}
    assert outcomes([*made, Event("unlink", "/d/f")]) == {None}


def test_that_a_name_is_safe_only_when_its_folder_was_synced() -> None:
    assert outcomes([CREATE, write(0, b"a"), SYNC]) == {None, b"a"}


def test_that_a_write_is_torn_at_sectors() -> None:
    draw = random.Random(1)  # noqa: S311 - what reached the disk
    parts = [
        tuple((part.at, part.content) for part in torn(write(500, b"a" * 12 + b"b" * 512), draw)) for _ in range(99)
    ]
    whole = ((500, b"a" * 12), (512, b"b" * 512))
    assert {*parts} == {(), whole[:1], whole[1:], whole}


def test_that_a_change_that_is_not_understood_is_an_error(tmp_path: Path) -> None:
    trace, folder = tmp_path / "trace", Path("/d")
    trace.write_text('7 rename("/d/f", "/d/g") = 0\n', encoding="ascii")
    with pytest.raises(ValueError, match="rename"):
        list(parse(trace, folder))
    trace.write_text('7 pwrite64(4</d/f>, "\\x61"..., 4096, 0 <unfinished ...>\n', encoding="ascii")
    with pytest.raises(ValueError, match="unfinished"):
        list(parse(trace, folder))
    trace.write_text('7 rename("/d/f", "/d/g") = -1 ENOENT (No such file)\n', encoding="ascii")
    assert list(parse(trace, folder)) == []
