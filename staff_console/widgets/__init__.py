"""The console's kit: every page is laid out from these widgets."""
