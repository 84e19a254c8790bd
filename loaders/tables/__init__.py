"""Tables in a sheet: their headers, layouts and lines."""
