"""ZVP6xx: what priorities rest on."""
