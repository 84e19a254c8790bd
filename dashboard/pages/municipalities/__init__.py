"""All municipalities, and one of them."""
