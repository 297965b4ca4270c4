"""A share whose sign stands in the sentence is told as the number alone."""

import pytest

from viewer import tongue
from viewer.overlays import asking
from viewer.scene import words


@pytest.mark.parametrize("code", ["es", "ar"])
def test_a_bare_share_is_the_number_alone_in_every_language(code):
    tongue.speak(code)
    try:
        for value in (0.256, 0.9995, 0.9912, 1.0):
            assert not set(asking.told(asking.share(value), bare=True)) & set("%٪")
        assert asking.told(asking.share(0.256), bare=True) == words.number(26)
    finally:
        tongue.speak("en")
    assert asking.told(asking.share(0.256), bare=True) == "26"
    assert asking.told(asking.share(0.9995), bare=True) == "over 99.9"
    assert asking.told(asking.share(0.256), bare=True, decimals=1) == "25.6"
