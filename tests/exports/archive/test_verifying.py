"""`verify` sees every way in which a bundle is no longer what it was, and bears hostile ones."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dashboard.__main__ import main
from exports.archive import opened_bundle
from exports.archive.manifest import MANIFEST, Entry, manifest
from exports.archive.verifying import verify
from exports.archive.zipping import safe_name, zipped

FILES = (
    Entry("pack/moedepakke.html", b"<p>8 gadesovere</p>", "text/html"),
    Entry("sources/000001-odense.xlsx", b"PK regneark", "application/octet-stream"),
    Entry("data/measurement.csv", b"year,value\n2011,8\n", "text/csv"),
)
Change = Callable[[dict[str, bytes]], object]


def bundle(*entries: Entry, files: tuple[Entry, ...] = FILES) -> bytes:
    """A whole bundle of the files, with more entries beside them."""
    listed = Entry(MANIFEST, manifest({"title": "Styregruppen i maj"}, files), "application/json")
    return zipped([*files, listed, *entries])


def changed(tmp_path: Path, change: Change) -> Path:
    """The bundle after somebody has been at it, written anew as a zip."""
    with zipfile.ZipFile(io.BytesIO(bundle())) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    change(held)
    path = tmp_path / "arkiv.zip"
    with zipfile.ZipFile(path, "w") as made:
        for name, content in held.items():
            made.writestr(name, content)
    return path


def found(path: Path) -> list[tuple[str, str]]:
    return [(each.key.removeprefix("archive-"), each.path) for each in verify(path).deviations]


def rename(held: dict[str, bytes]) -> None:
    held["data/andet.csv"] = held.pop("data/measurement.csv")


def listed_twice(held: dict[str, bytes]) -> None:
    document = json.loads(held[MANIFEST])
    document["files"].append(document["files"][0])
    held[MANIFEST] = json.dumps(document).encode()


CHANGES: tuple[tuple[Change, list[tuple[str, str]]], ...] = (
    (lambda held: None, []),
    (
        lambda held: held.update({"data/measurement.csv": b"year,value\n2011,9\n"}),
        [("changed", "data/measurement.csv")],
    ),
    (
        lambda held: held.update({"data/measurement.csv": b"year,value\n2011,8\n "}),
        [("changed", "data/measurement.csv")],
    ),
    (lambda held: held.pop("data/measurement.csv"), [("missing", "data/measurement.csv")]),
    (lambda held: held.update({"nyt.txt": b""}), [("extra", "nyt.txt")]),
    (rename, [("extra", "data/andet.csv"), ("missing", "data/measurement.csv")]),
    (
        lambda held: held.update({"../ude.txt": b""}),
        [("unsafe", "../ude.txt"), ("extra", "../ude.txt")],
    ),
    (listed_twice, [("listed-twice", "data/measurement.csv")]),
    (lambda held: held.pop(MANIFEST), [("no-manifest", "")]),
    (lambda held: held.update({MANIFEST: b"{"}), [("bad-manifest", "")]),
    (lambda held: held.update({MANIFEST: b"[]"}), [("bad-manifest", "")]),
    (lambda held: held.update({MANIFEST: b"[" * 100_000}), [("bad-manifest", "")]),
    (
        lambda held: held.update({MANIFEST: held[MANIFEST].replace(b'"size": ', b'"size": -')}),
        [("bad-manifest", "")],
    ),
)


@pytest.mark.parametrize(("change", "expected"), CHANGES)
def test_every_change_is_named(
    tmp_path: Path, change: Change, expected: list[tuple[str, str]]
) -> None:
    path = changed(tmp_path, change)
    assert found(path) == expected
    folder = tmp_path / "mappe"
    folder.mkdir()
    with zipfile.ZipFile(path) as archive:
        if not any(".." in name for name in archive.namelist()):
            archive.extractall(folder)
            assert found(folder) == expected


def test_the_same_files_are_the_same_bytes() -> None:
    assert bundle() == bundle()
    assert zipped(FILES) == zipped(tuple(reversed(FILES)))
    with zipfile.ZipFile(io.BytesIO(bundle())) as archive:
        assert archive.namelist() == sorted(archive.namelist())
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_damaged_zip_is_named_and_never_an_error(tmp_path: Path) -> None:
    whole = bundle()
    path = tmp_path / "arkiv.zip"
    for content in (b"", b"PK", whole[: len(whole) // 2], b"ikke en zip" * 99):
        path.write_bytes(content)
        assert found(path) == [("no-zip", "")]
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        verify(path)


def test_a_flipped_byte_in_a_file_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "arkiv.zip"
    whole = bundle(files=(Entry("a.bin", os.urandom(5000), "application/octet-stream"),))
    path.write_bytes(whole[:2000] + bytes([whole[2000] ^ 1]) + whole[2001:])
    assert found(path) in ([("damaged", "a.bin")], [("changed", "a.bin")])


def test_what_lies_outside_the_files_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "arkiv.zip"
    path.write_bytes(b"foran" + bundle())
    assert ("more", "") in found(path)
    path.write_bytes(bundle())
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"bagefter"
    assert found(path) == [("more", "")]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_stands_there_twice_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "arkiv.zip"
    path.write_bytes(bundle(Entry("data/measurement.csv", b"en anden", "text/csv")))
    assert ("twice", "data/measurement.csv") in found(path)


def test_folders_of_a_bundle_packed_again_are_no_files(tmp_path: Path) -> None:
    path = changed(tmp_path, lambda held: held.update({"data/": b"", "pack/": b""}))
    assert found(path) == []
    path = changed(tmp_path, lambda held: held.update({"tom/": b""}))
    assert ("extra", "tom/") in found(path)


def test_a_bomb_is_read_no_further_than_its_stated_size(tmp_path: Path) -> None:
    def swell(held: dict[str, bytes]) -> None:
        held["data/measurement.csv"] = bytes(50_000_000)

    assert found(changed(tmp_path, swell)) == [("changed", "data/measurement.csv")]


def test_bounds_on_manifest_and_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "arkiv.zip"
    path.write_bytes(bundle())
    monkeypatch.setattr(opened_bundle, "LARGEST_MANIFEST", 10)
    assert found(path) == [("bad-manifest", "")]
    monkeypatch.setattr(opened_bundle, "MOST_FILES", 3)
    assert found(path) == [("too-many", "")]


def test_a_link_in_a_folder_is_not_followed(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(bundle())) as archive:
        archive.extractall(tmp_path / "mappe")
    data = tmp_path / "mappe" / "data" / "measurement.csv"
    other = tmp_path / "andet.csv"
    data.rename(other)
    data.symlink_to(other)
    assert found(tmp_path / "mappe") == [("damaged", "data/measurement.csv")]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Måltal Ærø.xlsx", "Maaltal-Aeroe.xlsx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\mappe\\fil.xls", "fil.xls"),
        ("....", "fil"),
        ("a\nb\x00.csv", "a-b-.csv"),
        ("liste 010190-1234.xlsx", "liste-.xlsx"),
    ],
)
def test_names_are_safe(given: str, expected: str) -> None:
    made = safe_name(given)
    assert opened_bundle.is_safe(made)
    assert made == expected


def test_the_title_of_a_stranger_moves_no_cursor(tmp_path: Path) -> None:
    def retitle(held: dict[str, bytes]) -> None:
        document = json.loads(held[MANIFEST])
        document["title"] = "Maj\x1b[2J\n" + "x" * 9999
        held[MANIFEST] = json.dumps(document).encode()

    title = verify(changed(tmp_path, retitle)).title
    assert title.isprintable()
    assert len(title) < 300


def test_the_command_says_it_in_danish(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(path: Path) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(["verify", str(path)])
        assert isinstance(ended.value.code, int)
        return ended.value.code, capsys.readouterr().out

    whole = tmp_path / "helt.zip"
    whole.write_bytes(bundle())
    code, said = run(whole)
    assert code == 0
    assert said.startswith("Arkivet »Styregruppen i maj« er uændret: 3 filer")
    code, said = run(changed(tmp_path, rename))
    assert code == 1
    assert "2 afvigelser" in said
    assert "- Mangler: data/measurement.csv" in said
    assert run(tmp_path / "intet.zip")[0] == 2
    with pytest.raises(SystemExit) as ended:
        main(["verify"])
    assert ended.value.code == 2
