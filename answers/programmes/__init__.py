"""Programmes: who takes part, when, where and with what money."""
