"""Bags and cards in custody: what is held, where, and what is to be taken in or given back."""
