"""The visit: its guest entry, events and services given."""
