"""Traces as text and JSON."""
