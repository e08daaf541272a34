"""Appointments: who comes when, and their arrival, also outside the hours (S000-1d)."""
