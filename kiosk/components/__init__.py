"""The kit every public screen is made of."""
