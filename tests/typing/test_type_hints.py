"""Type hints mean something at run time: programs that work with annotations can resolve them."""

import inspect
import typing
from types import FunctionType

import pytest

import zvplan
from zvplan import model
from zvplan.graph import AlignmentGraph

PUBLIC = [(name, getattr(zvplan, name)) for name in zvplan.__all__] + [(name, getattr(model, name)) for name in model.__all__]
CLASSES = {name: value for name, value in PUBLIC if inspect.isclass(value)}
FUNCTIONS = {
    f"{owner}.{name}": value
    for owner, class_ in CLASSES.items()
    for name, value in vars(class_).items()
    if isinstance(value, FunctionType) and (value.__module__ or "").startswith("zvplan")
} | {name: value for name, value in PUBLIC if isinstance(value, FunctionType)}
#: networkx takes longer to import than everything else together, so only type checkers see it.
UNRESOLVED = {AlignmentGraph.as_networkx}


@pytest.mark.parametrize("class_", CLASSES.values(), ids=CLASSES)
def test_the_hints_of_every_public_class_resolve(class_: type) -> None:
    hints = typing.get_type_hints(class_)

    assert hints.keys() >= inspect.get_annotations(class_).keys()


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=FUNCTIONS)
def test_the_hints_of_every_public_function_resolve(function: FunctionType) -> None:
    if function in UNRESOLVED:
        with pytest.raises(NameError, match=r"^name 'nx' is not defined$"):
            typing.get_type_hints(function)
    else:
        assert typing.get_type_hints(function).keys() == inspect.get_annotations(function).keys()
