from zvplan.graph.spelling import Spelling


def test_a_mistyped_name_is_found_among_few() -> None:
    assert Spelling(("cyber", "drugs", "traffic")).closest("drgus") == "drugs"


def test_nothing_is_found_where_nothing_is_alike() -> None:
    assert Spelling(("cyber", "drugs")).closest("traffic") is None
    assert Spelling(()).closest("traffic") is None


def test_a_name_among_many_is_found_by_a_part_that_few_share() -> None:
    names = tuple(f"mayor-{number}-2020" for number in range(5000, 5400))

    assert Spelling(names).closest("mayr-5315-2020") == "mayor-5315-2020"


def test_a_name_among_many_is_not_compared_with_those_that_share_only_common_parts() -> None:
    names = tuple(f"mayor-{number}-2020" for number in range(5000, 5400))

    assert Spelling(names).closest("mayor-5400-2020") is None


def test_the_order_and_repetition_of_names_do_not_matter() -> None:
    assert Spelling(("drugs-b", "drugs-a", "drugs-b")).names == Spelling(("drugs-a", "drugs-b")).names
