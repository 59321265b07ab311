"""ZVP8xx: capacity and the basic functions."""
