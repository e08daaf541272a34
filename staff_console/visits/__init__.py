"""The day's visits: who came, when, what happened, and the log as a file."""
