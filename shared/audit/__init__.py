"""What was done, read and exported, and by whom."""
