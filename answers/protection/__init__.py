"""Which small counts are hidden, by rule and by decision."""
