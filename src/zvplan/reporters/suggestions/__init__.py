"""Proposals as text and JSON."""
