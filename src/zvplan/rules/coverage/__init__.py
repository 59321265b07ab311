"""ZVP3xx: comply or explain."""
