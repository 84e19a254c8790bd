"""Exhibits as workbooks with real numbers and native charts."""
