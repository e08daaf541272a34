"""The people who work here, what their roles may do, and how they sign in."""
