import pytest

from zvplan.model import Circular

PLP_44 = Circular(name="PLP 44", source="a source")


@pytest.mark.parametrize("name", ["PLP 44", "plp44", "PLP-44", " Plp 44"])
def test_a_circular_is_known_however_its_name_is_written(name: str) -> None:
    assert PLP_44.is_named(name)


@pytest.mark.parametrize("name", ["PLP 4", "PLP 440", "GPI 44", ""])
def test_another_name_is_another_circular(name: str) -> None:
    assert not PLP_44.is_named(name)


def test_a_circular_has_a_name() -> None:
    with pytest.raises(ValueError, match="name is empty"):
        Circular(name=" ", source="a source")
