"""The visit log and its exports."""
