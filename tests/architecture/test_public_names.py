"""What zvplan offers is listed, sorted and explained."""

import importlib
import inspect
import pkgutil
from types import FunctionType, ModuleType
from typing import NewType

import pytest

import zvplan

MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(zvplan.__path__, "zvplan.")
    if not found.name.endswith("__main__")
]
LISTING = [module for module in (zvplan, *MODULES) if hasattr(module, "__all__")]


def name_of(module: ModuleType) -> str:
    return module.__name__


def kind_and_name(name: str) -> tuple[int, str]:
    """Constants first, then classes, then the rest: the order that ruff keeps."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def is_from(module: ModuleType, value: object) -> bool:
    """Whether it is a class, function or type that the module, or a module below it, defines."""
    return isinstance(value, type | FunctionType | NewType) and f"{value.__module__}.".startswith(f"{module.__name__}.")


@pytest.mark.parametrize("module", LISTING, ids=name_of)
def test_public_names_are_sorted_and_exist(module: ModuleType) -> None:
    assert module.__all__ == sorted(module.__all__, key=kind_and_name)
    assert [name for name in module.__all__ if not hasattr(module, name)] == []


@pytest.mark.parametrize("module", LISTING, ids=name_of)
def test_every_public_name_is_listed(module: ModuleType) -> None:
    own = {name for name, value in vars(module).items() if not name.startswith("_") and is_from(module, value)}

    assert own - set(module.__all__) == set()


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_a_module_says_what_it_is_about(module: ModuleType) -> None:
    assert module.__doc__


@pytest.mark.parametrize("module", LISTING, ids=name_of)
def test_every_public_class_and_function_is_explained(module: ModuleType) -> None:
    values = {name: getattr(module, name) for name in module.__all__}
    explicable = {name: value for name, value in values.items() if inspect.isclass(value) or inspect.isfunction(value)}

    assert [name for name, value in explicable.items() if not value.__doc__] == []


@pytest.mark.parametrize("module", LISTING, ids=name_of)
def test_every_public_method_is_explained(module: ModuleType) -> None:
    members = {
        f"{class_.__name__}.{name}": member
        for class_ in (getattr(module, name) for name in module.__all__)
        if inspect.isclass(class_)
        for name, member in vars(class_).items()
        if not name.startswith("_") and (inspect.isfunction(member) or isinstance(member, property | classmethod))
    }

    assert [name for name, member in members.items() if not member.__doc__] == []
