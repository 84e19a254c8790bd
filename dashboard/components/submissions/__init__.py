"""Parts of the pages of sending in."""
