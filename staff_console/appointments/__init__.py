"""Appointments: who comes when; booking for callers, checking in, moving, cancelling."""
