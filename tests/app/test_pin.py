"""`rhea pin`: asked twice, kept as a hash, found by door and doctor; a damaged file does not open the door."""

from __future__ import annotations

import io

import pytest

from viewer.app import cli
from viewer.app import settings as remembered
from viewer.app.doctor import examine
from viewer.app.pin import asked, set_pin
from viewer.app.pin_hash import hashed, matches
from viewer.errors import RheaError, UsageError


def pin(monkeypatch, text: str, *words: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    return cli.main(["pin", "--stdin", *words])


def test_a_pin_from_the_standard_input_is_kept_as_a_hash(monkeypatch, capsys):
    assert pin(monkeypatch, "2147\n2147\n") == 0
    kept = remembered.load()[0].staff_pin
    assert matches("2147", kept) and not matches("2148", kept) and "2147" not in kept.split("$")
    assert "is set" in capsys.readouterr().out
    assert [one.ok for one in examine() if one.what == "staff PIN"] == [True]


def test_a_pin_can_be_cleared(monkeypatch, capsys):
    set_pin("123456")
    assert cli.main(["pin", "--clear"]) == 0
    assert remembered.load()[0].staff_pin == "" and "cleared" in capsys.readouterr().out
    (told,) = [one for one in examine() if one.what == "staff PIN"]
    assert not told.ok and told.optional and "rhea pin" in told.remedy


@pytest.mark.parametrize("text", ["2147\n2148\n", "123\n123\n", "12a4\n12a4\n", "\n\n", "1234567890123\n" * 2, "2147"])
def test_what_is_no_pin_changes_nothing(monkeypatch, capsys, text):
    set_pin("9999")
    assert pin(monkeypatch, text) == cli.USAGE
    assert "nothing was changed" in capsys.readouterr().err and matches("9999", remembered.load()[0].staff_pin)


def test_typed_digits_are_asked_for_twice():
    told = []
    assert asked(ask=lambda text: told.append(text) or "4711") == "4711" and len(told) == 2

    def gone(text):
        raise EOFError

    with pytest.raises(UsageError, match="nothing was changed"):
        asked(ask=gone)


def test_settings_that_cannot_be_written_are_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(RheaError, match="could not be saved"):
        set_pin("2147", tmp_path / "file" / "settings.json")


def test_other_settings_stay(tmp_path):
    file = tmp_path / "settings.json"
    remembered.save(remembered.Settings("light", 1.5), file)
    set_pin("2147", file)
    assert remembered.load(file)[0].theme == "light" and remembered.load(file)[0].type_scale == 1.5


def test_a_damaged_settings_file_does_not_open_the_door(tmp_path):
    file, kept = tmp_path / "settings.json", hashed("2147")
    file.write_text(f'{{"theme": "light", "staff_pin": "{kept}", "recent": [')
    found, said = remembered.load(file, keep=True)
    assert (found.staff_pin, found.theme, said) == (kept, "dark", "") and file.exists()
    found, said = remembered.load(file)
    assert found.staff_pin == kept and "damaged" in said and file.with_name("settings.json.broken").exists()
    assert remembered.load(file) == (found, "")  # the start after that finds it locked, too


def test_a_pin_of_which_a_part_is_left_locks_the_door_for_good(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text(f'{{"theme": "light", "staff_pin": "{hashed("2147")[:40]}')
    for _ in range(2):
        assert remembered.load(file)[0].staff_pin == remembered.LOCKED
    assert not any(matches(pin, remembered.LOCKED) for pin in ("", "0000", "2147"))


def test_settings_that_are_there_and_cannot_be_read_lock_the_door(tmp_path):
    file = tmp_path / "settings.json"
    file.mkdir()  # reading it is an OSError, whoever reads
    found, said = remembered.load(file)
    assert found.staff_pin == remembered.LOCKED and "cannot be read" in said
    assert remembered.load(tmp_path / "none.json")[0].staff_pin == ""


def test_doctor_says_that_a_locked_door_has_no_pin(monkeypatch):
    remembered.save(remembered.Settings(staff_pin=remembered.LOCKED))
    (told,) = [one for one in examine() if one.what == "staff PIN"]
    assert not told.ok and "rhea pin" in told.remedy
