"""Persons: looked up, merged and taken apart again, given a new PIN or card; failed log-ins told on every page."""
