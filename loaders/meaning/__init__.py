"""What a cell means: names, figures, dates, marks and the words for them."""
