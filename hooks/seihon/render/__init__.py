"""Renderings of a document; each module is one format."""
