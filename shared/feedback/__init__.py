"""Rating of a finished service."""
