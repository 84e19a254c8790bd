# The nothings that are never mixed up
nothings-title = Where there is no figure
nothing-zero = Zero
nothing-zero-meaning = It was counted, and there were none.
nothing-no-target = No target chosen
nothing-no-target-meaning = The municipality has chosen not to set a target here.
nothing-not-reported = Not reported
nothing-not-reported-meaning = The municipality was asked for the figure and it is due, but it has not been received.
nothing-awaiting = Awaiting
nothing-awaiting-meaning = The figure is not due yet, so nobody is late.
nothing-hidden = Hidden
nothing-hidden-meaning = The figure is below { -small-limit } and is not shown, so that nobody can be recognised.
nothing-withheld = Withheld
nothing-withheld-meaning = Not shown, since a hidden figure could be worked out from it.
nothing-not-expected = Not expected
nothing-not-expected-meaning = Nobody asked for the figure: the goal is not chosen, or the municipality does not take part.
nothing-not-known = Not known
nothing-not-known-meaning = The figure may exist, but our sources do not give it.
# In place of what a municipality wrote itself, where it holds figures.
text-withheld = the text is not shown, as there are figures in it
