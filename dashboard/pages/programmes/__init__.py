"""Every programme, one programme, and its call."""
