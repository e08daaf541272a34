"""What all Qt programs share."""
