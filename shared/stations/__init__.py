"""Kiosks, displays, rating screens, consoles and desks."""
