"""The fact sheet a municipality can attach to its application: contents, Word and Excel."""
