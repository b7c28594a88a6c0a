"""Seihon: publishes a policy in several languages when one language is the law."""
