"""The workbooks that municipalities fill in."""
