"""Tickets, number series, calls, and the board."""
