"""What can be looked at, as data first: the page card, the table and the files follow from it.

A new exhibit is one `Exhibit` value in a file named by its subject, its line in `registry.EXHIBITS`
and its words in `words/texts/site/<language>/<subject>.ftl`.
"""
