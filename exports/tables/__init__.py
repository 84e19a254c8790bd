"""Tables as text: words for people, values for machines."""
