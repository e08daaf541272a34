"""The reading room's things: what visitors leave in custody, and where it lies."""
