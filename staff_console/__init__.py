"""The staff console: dense, keyboard-first desktop windows."""
