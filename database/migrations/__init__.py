"""The steps that build and change the tables, run by `database.engine.upgrade`."""
