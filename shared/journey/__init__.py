"""The ordered steps of a visit: what comes next, what still holds it."""
