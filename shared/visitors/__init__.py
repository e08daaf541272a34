"""Who the visitor is, and what they agreed to."""
