"""The console's frame: window, rail, bars, who is signed in, what is connected."""
