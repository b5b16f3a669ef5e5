"""The system libraries of Qt, with an apt-get and a loader that only say what they were asked."""

import sys
from pathlib import Path

import pytest

from calldesk import system_packages

LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves these libraries to its packages")
APT_GET = """#!/bin/sh
echo "$DEBIAN_FRONTEND $*" >> "{log}"
case "$*" in *{fails_on}*) echo "E: it went wrong"; exit 100;; esac
"""


def lacking(*names: str) -> object:
    return lambda name: name not in names


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/bin")
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: str(folder / name) * (folder / name).exists())
    return folder


def write_tool(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def put_apt(tools: Path, monkeypatch: pytest.MonkeyPatch, *, fails_on: str = "nothing", lists: bool = True) -> Path:
    log = tools / "asked"
    monkeypatch.delenv("DEBIAN_FRONTEND", raising=False)
    write_tool(tools / "apt-get", APT_GET.format(log=log, fails_on=fails_on))
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0)
    monkeypatch.setattr(system_packages, "APT_LISTS", tools.parent)
    if lists:
        (tools.parent / "main_Packages").touch()
    return log


@LINUX_ONLY
@pytest.mark.parametrize(
    ("environ", "missing"),
    [
        ({}, ["libEGL.so.1"]),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ["libEGL.so.1"]),
        ({"DISPLAY": ":0"}, ["libEGL.so.1", "libxcb-cursor.so.0"]),
        ({"QT_QPA_PLATFORM": "xcb"}, ["libEGL.so.1", "libxcb-cursor.so.0"]),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"}, ["libEGL.so.1"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["libEGL.so.1"]),
    ],
)
def test_that_only_what_this_display_needs_is_missed(
    environ: dict[str, str], missing: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "loads", lacking("libEGL.so.1", "libxcb-cursor.so.0"))
    assert system_packages.missing_libraries(environ) == missing


@LINUX_ONLY
def test_that_the_loader_is_really_asked() -> None:
    assert system_packages.loads("libc.so.6")
    assert not system_packages.loads("libnosuchlibrary.so.1")


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libwayland-client.so.0", "libwayland-client0"),
        ("libwayland-egl.so.1", "libwayland-egl1"),
    ],
)
def test_that_each_library_has_its_debian_package(library: str, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "is_known", lambda _package: False)
    assert system_packages.debian_package(library) == package


def test_that_the_renamed_glib_of_newer_systems_is_used_where_apt_knows_it(tools: Path) -> None:
    write_tool(tools / "apt-cache", "#!/bin/sh\n")
    assert system_packages.debian_package("libglib-2.0.so.0") == "libglib2.0-0t64"
    write_tool(tools / "apt-cache", "#!/bin/sh\nexit 100\n")
    assert system_packages.debian_package("libglib-2.0.so.0") == "libglib2.0-0"


def test_that_root_on_debian_installs_without_a_question(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = put_apt(tools, monkeypatch)
    assert system_packages.install(["libegl1", "libgl1"], "to open its window") == ""
    asked = log.read_text(encoding="utf-8").splitlines()
    assert len(asked) == 1
    assert asked[0].startswith("noninteractive ")
    assert asked[0].endswith("install -y --no-install-recommends libegl1 libgl1")


def test_that_empty_lists_are_fetched_first(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = put_apt(tools, monkeypatch, lists=False)
    assert system_packages.install(["libegl1"], "to open its window") == ""
    assert [line.split()[-1] for line in log.read_text(encoding="utf-8").splitlines()] == ["update", "libegl1"]


def test_that_old_lists_are_fetched_anew_and_a_failure_gives_its_reason_and_the_line(
    tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = put_apt(tools, monkeypatch, fails_on="install")
    trouble = system_packages.install(["libegl1"], "to open its window")
    assert "E: it went wrong" in trouble
    assert trouble.endswith("sudo apt-get install libegl1")
    assert [line.split()[-1] for line in log.read_text(encoding="utf-8").splitlines()] == [
        "libegl1",
        "update",
        "libegl1",
    ]


@pytest.mark.parametrize(
    ("tool", "line"),
    [
        ("apt-get", "  sudo apt-get install libxcb-cursor0"),
        ("dnf", "  sudo dnf install 'libxcb-cursor.so.0()(64bit)'"),
        ("zypper", "  sudo zypper install 'libxcb-cursor.so.0()(64bit)'"),
        ("pacman", "  (with your system's package manager) libxcb-cursor.so.0"),
    ],
)
def test_that_whoever_may_not_install_gets_the_exact_line(
    tool: str, line: str, tools: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tool(tools / tool, "#!/bin/sh\nexit 1\n")
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system_packages, "loads", lacking("libxcb-cursor.so.0"))
    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    trouble = system_packages.ensure_libraries({"DISPLAY": ":0"})
    assert trouble.startswith("CallDesk needs system packages to open its window: install them")
    assert trouble.splitlines()[-1] == line


@LINUX_ONLY
def test_that_an_install_that_changes_nothing_is_seen(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_apt(tools, monkeypatch)
    monkeypatch.setattr(system_packages, "loads", lacking("libxcb-cursor.so.0"))
    assert "still lacks libxcb-cursor.so.0" in system_packages.ensure_libraries({"DISPLAY": ":0"})


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_that_windows_and_macos_miss_nothing(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages.sys, "platform", platform)
    monkeypatch.setattr(system_packages, "loads", lambda _name: False)
    assert system_packages.ensure_libraries({"DISPLAY": ":0"}) == ""


@pytest.mark.parametrize(
    ("environ", "platform", "shown"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_that_only_linux_can_lack_a_display(environ: dict[str, str], platform: str, shown: bool) -> None:
    assert system_packages.has_display(environ, platform) is shown
