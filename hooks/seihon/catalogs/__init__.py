"""PO catalogs: reading and writing them, and keeping them with the source."""
