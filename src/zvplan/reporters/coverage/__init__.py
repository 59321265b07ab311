"""Coverage as CSV, JSON and Markdown."""
