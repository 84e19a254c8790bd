# Arkivet til journalen: hentning og efterprøvning
archive-verified = Arkivet »{ $title }« er uændret: { $count ->
    [one] 1 fil er der, som da det blev lavet.
   *[other] { $count } filer er der, som da det blev lavet.
}
archive-deviates = { $count ->
    [one] Arkivet er ikke, som da det blev lavet. 1 afvigelse:
   *[other] Arkivet er ikke, som da det blev lavet. { $count } afvigelser:
}
archive-not-there = { $path } findes ikke.
archive-no-zip = Filen er ikke en zipfil, eller den er beskadiget.
archive-too-many = Arkivet har flere filer, end et arkiv herfra kan have.
archive-no-manifest = manifest.json mangler, så intet kan sammenlignes.
archive-bad-manifest = manifest.json kan ikke læses eller er ikke lavet her.
archive-more = Der er lagt noget i zipfilen uden for filerne.
archive-unsafe = Ikke et sikkert filnavn: { $path }
archive-twice = Ligger der to gange: { $path }
archive-extra = Er lagt til: { $path }
archive-listed-twice = Nævnes to gange i manifest.json: { $path }
archive-missing = Mangler: { $path }
archive-changed = Er ændret: { $path }
archive-damaged = Kan ikke læses: { $path }
archive-too-large = Er større, end et arkiv herfra kan have: { $path }
archive-print = SHA-256 af manifest.json: { $sha256 }
archive-fetch = Arkiv til journalen (.zip)
archive-fetch-text = Pakken i alle fire former, de modtagne regneark bag tallene, tabellerne med kodebog og en liste med fingeraftryk af hver fil. Arkivet kan efterprøves med: python -m dashboard verify
