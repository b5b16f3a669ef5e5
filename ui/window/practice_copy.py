"""Keeps a made practice database for the next time: making it takes a second, copying it a few milliseconds."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from shutil import copyfile


def kept_practice() -> Path:
    """Where the copy of exactly this program's practice data lies, once there is one."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - runs in the worker, after the first paint

    return user_cache_path("CallDesk", appauthor=False) / f"practice-{_print_of_program()}.db"


def keep_practice(made: Path, kept: Path) -> None:
    """Keeps a copy of a closed practice database; copies of other versions go away. Failing costs only time."""
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        half = kept.with_suffix(".half")
        copyfile(made, half)
        half.replace(kept)
        for older in kept.parent.glob("practice-*.db"):
            if older != kept:
                older.unlink(missing_ok=True)


def _print_of_program() -> str:
    """Changes with any file that practice data is made from: its words, and the code that stores them."""
    signs = hashlib.blake2b(digest_size=8)
    for path in sorted(_sources()):
        facts = path.stat()
        signs.update(f"{path.name} {facts.st_size} {facts.st_mtime_ns}".encode())
    return signs.hexdigest()


def _sources() -> Iterator[Path]:
    for package, ending in (("calldesk", "*.py"), ("resources", "*.toml")):
        yield from Path(str(files(package))).rglob(ending)
