"""One plan as a person would read it."""
