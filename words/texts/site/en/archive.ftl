# The archive for the records: fetching and verifying
archive-verified = The archive “{ $title }” is unchanged: { $count ->
    [one] 1 file is there as when it was made.
   *[other] { $count } files are there as when it was made.
}
archive-deviates = { $count ->
    [one] The archive is not as it was made. 1 deviation:
   *[other] The archive is not as it was made. { $count } deviations:
}
archive-not-there = { $path } does not exist.
archive-no-zip = The file is no zip, or it is damaged.
archive-too-many = The archive has more files than one from here can have.
archive-no-manifest = manifest.json is missing, so nothing can be compared.
archive-bad-manifest = manifest.json cannot be read or was not made here.
archive-more = Something was put into the zip outside its files.
archive-unsafe = Not a safe file name: { $path }
archive-twice = Is there twice: { $path }
archive-extra = Was added: { $path }
archive-listed-twice = Is named twice in manifest.json: { $path }
archive-missing = Is missing: { $path }
archive-changed = Was changed: { $path }
archive-damaged = Cannot be read: { $path }
archive-too-large = Is larger than an archive from here can have: { $path }
archive-print = SHA-256 of manifest.json: { $sha256 }
archive-fetch = Archive for the records (.zip)
archive-fetch-text = The pack in all four forms, the received workbooks behind the figures, the tables with a codebook, and a list with a fingerprint of every file. It can be verified with: python -m dashboard verify
