"""Parity: what a translation must have in common with its source, as rules and findings."""
