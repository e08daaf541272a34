"""The call for a person, from every page of the kiosk."""
