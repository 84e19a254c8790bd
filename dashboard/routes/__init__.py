"""Plain addresses: files to fetch, and forms."""
