"""The parts a page is built of: functions from values and words to Dash components."""
