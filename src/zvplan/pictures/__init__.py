"""Coverage as pictures: SVG text, drawn by matplotlib (the extra `pictures`)."""

from zvplan.pictures.bars import bars
from zvplan.pictures.heat_map import heat_map

__all__ = ["bars", "heat_map"]
