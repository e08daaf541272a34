"""Everything at once on sample data: a temporary office, all programs, three visitors."""
