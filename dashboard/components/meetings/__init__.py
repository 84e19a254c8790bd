"""Parts of the pages of meetings."""
