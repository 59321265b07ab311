"""ZVP1xx: what a plan is made of."""
