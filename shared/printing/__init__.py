"""Documents to paper: layout, printers, spool, and a faithful fake printer."""
