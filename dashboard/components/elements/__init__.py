"""The small parts everything else is built of."""
