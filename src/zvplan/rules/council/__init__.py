"""ZVP4xx: the zonal security council."""
