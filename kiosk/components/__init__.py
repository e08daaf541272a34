"""The kit every public screen is made of, and the scene that shows it."""
