"""What a visitor may add to the guest book: a menu of topics, each a sheet of its own; all of it may be skipped."""
