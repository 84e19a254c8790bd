"""Opens received files, whatever their format, within bounds."""
