"""How things are called, numbered, dated and put in order, in Danish and English."""
