"""Measures the dashboard against its limits, both in one run; no test and no part of the tests."""
