# The nothings that are never mixed up
nothings-title = Når der ikke står et tal
nothing-zero = Nul
nothing-zero-meaning = Der er talt, og der var ingen.
nothing-no-target = Intet mål valgt
nothing-no-target-meaning = Kommunen har valgt ikke at sætte et mål her.
nothing-not-reported = Ikke indberettet
nothing-not-reported-meaning = Kommunen er bedt om tallet, og fristen er nået, men det er ikke modtaget.
nothing-awaiting = Afventer
nothing-awaiting-meaning = Fristen for tallet er ikke nået, så ingen er forsinket.
nothing-hidden = Skjult
nothing-hidden-meaning = Tallet er under { -small-limit } og vises ikke, så ingen kan kendes igen.
nothing-withheld = Tilbageholdt
nothing-withheld-meaning = Vises ikke, fordi et skjult tal ellers kunne regnes ud.
nothing-not-expected = Ikke ventet
nothing-not-expected-meaning = Ingen har bedt om tallet: målet er ikke valgt, eller kommunen er ikke med.
nothing-not-known = Kendes ikke
nothing-not-known-meaning = Tallet findes måske, men står ikke i vores kilder.
# I stedet for det, en kommune selv har skrevet, når der står tal i det.
text-withheld = teksten vises ikke, for der står tal i den
