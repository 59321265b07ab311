"""ZVP5xx: periods."""
