"""ZVP2xx: alignments with higher plans."""
