"""The doctor says what is missing and what to do about it."""

from __future__ import annotations

from viewer.app import doctor


def test_every_finding_names_what_was_looked_at_and_found():
    for finding in doctor.examine():
        assert finding.what
        assert finding.found


def test_a_missing_library_is_named_with_the_package_that_has_it(monkeypatch):
    monkeypatch.setattr(doctor, "LIBRARIES", (("libnowhere.so.9", "libnowhere9", "every picture"),))
    monkeypatch.setattr(doctor.platform, "system", lambda: "Linux")
    (finding,) = doctor._libraries()
    assert not finding.ok
    assert not finding.optional
    assert "libnowhere9" in finding.sentence()


def test_the_binding_that_aborts_is_called_so(monkeypatch):
    monkeypatch.setattr(doctor, "_version", lambda name: "6.12.0")
    monkeypatch.setattr(doctor.sys, "version_info", (3, 11, 7))
    assert any("aborts" in finding.found for finding in doctor._packages())
