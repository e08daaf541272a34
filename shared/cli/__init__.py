"""The command line: start programs, set up the office, look after the database. Every error is one sentence."""
