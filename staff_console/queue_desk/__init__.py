"""The queue desk: call, serve, and see in time who waits too long."""
