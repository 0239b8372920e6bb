from __future__ import annotations

import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.backup import Copies
from kiosk.store.sealed_file import CHUNK, DamagedFile, ForeignFile, OpeningReader, SealingWriter

KEY = bytes(range(32))
LENGTHS = st.sampled_from([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7])


def sealed(content: bytes, piece: int = 10_000) -> bytes:
    file = io.BytesIO()
    with SealingWriter(file, KEY) as writer:
        assert writer.writable()
        for start in range(0, len(content), piece):
            writer.write(content[start : start + piece])
        writer.flush()
    writer.close()  # again: it is sealed once
    return file.getvalue()


def opened(file: bytes, key: bytes = KEY) -> bytes:
    reader = OpeningReader(io.BytesIO(file), key)
    assert reader.readable()
    return reader.readall() or b""


@given(LENGTHS, st.integers(1000, 200_000))
def test_what_was_sealed_comes_out_whatever_its_length(length, piece):
    content = bytes(n % 251 for n in range(length))
    assert opened(sealed(content, piece)) == content


def test_the_same_content_is_never_sealed_twice_alike():
    assert sealed(b"a") != sealed(b"a")


@pytest.mark.parametrize("file", [b"", b"SQLite format 3\0" * 99, sealed(b"a")[:20]])
def test_what_is_no_sealed_file_is_foreign(file):
    with pytest.raises(ForeignFile):
        opened(file)


def test_another_key_opens_nothing():
    with pytest.raises(ForeignFile):
        opened(sealed(b"a"), bytes(32))


def test_chunks_moved_or_cut_off_do_not_open():
    whole = sealed(bytes(3 * CHUNK))
    head, size = 45, CHUNK + 16
    first, second = whole[head : head + size], whole[head + size : head + 2 * size]
    rest = whole[head + 2 * size :]
    assert opened(whole[:head] + first + second + rest) == bytes(3 * CHUNK)
    for forged in (second + first + rest, first + second, first + first + rest, rest, b""):
        with pytest.raises(DamagedFile):
            opened(whole[:head] + forged)


@pytest.mark.parametrize("name", ["other.txt", "../kiosk.db", None])
def test_a_sealed_file_without_a_database_is_damaged(tmp_path, name):
    file = io.BytesIO()
    with SealingWriter(file, KEY) as writer:
        if name is None:
            writer.write(b"no archive" * 99)
        else:
            with tarfile.open(fileobj=writer, mode="w|") as archive:
                archive.addfile(tarfile.TarInfo(name), io.BytesIO())
    copy = tmp_path / "copy"
    copy.write_bytes(file.getvalue())
    (tmp_path / "in").mkdir()
    with pytest.raises(DamagedFile):
        Copies(tmp_path).unpack(copy, tmp_path / "in", KEY)
    assert {it.name for it in tmp_path.iterdir()} == {"copy", "in"}
