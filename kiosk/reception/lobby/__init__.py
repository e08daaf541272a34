"""Beside the way to a number: services and their standards, online services, complaint channels."""
