"""The page of institutions: the office's list, and what visitors wrote that is not on it yet."""
