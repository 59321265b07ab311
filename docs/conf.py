"""How Sphinx builds the documentation."""

from importlib.metadata import version as version_of

project = "zvplan"
author = "The zvplan developers"
project_copyright = "2026, the zvplan developers"
release = version_of("zvplan")
version = release

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"zvplan {release}"
html_show_sourcelink = False
