"""The office's papers at the desk: what each service promises, step by step, one key away."""
