"""The office's calendar: what each day is, the office's own days, and the end of today's numbers."""
