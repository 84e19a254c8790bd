"""The web: pages and their parts, who may see them, plain addresses, and the server."""
