"""The gate between stored rows and everyone who asks."""
