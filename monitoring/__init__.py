"""What the figures mean: pure functions that know no database, no web and no language."""
