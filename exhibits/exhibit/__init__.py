"""An exhibit and what it is made of: columns, shape, cells, sentence."""
