"""Visitors who come again: PIN or card on the way in, a PIN or card for the next time on the way out."""
