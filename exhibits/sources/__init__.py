"""The workbooks behind the figures."""
