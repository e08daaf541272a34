"""Clock, ids, refusals, settings, logging, text: imports nothing of ours."""
