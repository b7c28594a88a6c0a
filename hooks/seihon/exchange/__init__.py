"""Translations that leave the project and come back: tables, XLIFF, Markdown files."""
