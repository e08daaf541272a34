"""Appointments at the kiosk: book one, come with one, cancel one."""
