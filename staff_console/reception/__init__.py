"""Register a guest at the desk: the same guest book as the kiosk's, by keyboard, and the ticket printed."""
