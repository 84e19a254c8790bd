"""An exhibit on a page: figure, table, sources, downloads."""
