"""`anjungan doctor`: looks at everything a station needs and says what to do about what is wrong."""
