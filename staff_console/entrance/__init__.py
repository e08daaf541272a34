"""Signing in and sitting down at a desk."""
