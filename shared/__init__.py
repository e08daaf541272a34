"""The core that every program of the suite stands on."""
