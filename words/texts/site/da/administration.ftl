# /administration and the forms of one account
administration-menu = Administration
administration-title = Administration
administration-lede = { $open ->
    [one] 1 konto er åben
   *[other] { $open } konti er åbne
} og { $closed ->
    [0] ingen er lukket.
    [one] 1 er lukket.
   *[other] { $closed } er lukket.
}
administration-accounts = Konti
administration-accounts-text = Vælg et navn for at lave et link til ny adgangskode, se siden som kontakten eller ændre kontoen.
administration-accounts-caption = Konti i Kommunemonitor
administration-name = Navn
administration-username = Brugernavn
administration-role = Rolle
administration-municipalities = Kommuner
administration-state = Tilstand
administration-signed-in = Sidst logget ind
administration-never = aldrig
administration-state-open = åben
administration-state-closed = lukket
administration-state-new = venter på adgangskode
administration-state-locked = låst til { $until }
administration-new-account = Opret konto
administration-protection = Fortrolighed
administration-protection-text = Hvilke små tal der skjules, og hvilke tal der er skjult for sig.
administration-data = Indhold
administration-data-text = Kommuner og programmer vedligeholdes som regneark, ikke her.
administration-municipality-count = Kommuner
administration-programme-count = Programmer
administration-import-count = Indlæste filer
administration-backup = Sikkerhedskopi
administration-backup-text = Alt ligger i én database. Kommandoen laver en hel kopi, også mens siden er i brug.
administration-backup-database = Databasen passes af PostgreSQL; brug dens egne værktøjer, for eksempel pg_dump.
administration-examples = Eksempeltal
administration-examples-text = Eksempeltallene viser, hvordan siden kan bruges, og er mærket overalt. Når de er fjernet, indlæses de ikke igen.
administration-examples-none = Der er ingen eksempeltal.
administration-examples-remove = Fjern eksempeltal
administration-examples-sure = Alle eksempeltal trækkes tilbage for alle brugere.
administration-examples-yes = Ja, fjern dem
administration-log = Log
administration-log-text = Det nyeste først. Loggen kan ikke ændres.
administration-log-caption = Hændelser med konti og adgang
administration-log-at = Hvornår
administration-log-what = Hvad
administration-log-who = Hvem
administration-log-about = Om

back-to-administration = Tilbage til administration
one-account-lede = { $username } er { $role }, og kontoen er { $state }.
account-open = åben
account-closed-word = lukket
account-name = Navn
see-as-title = Se siden som kontakten
see-as-text = Du ser det, kontakten ser, og kan intet ændre imens. Det skrives i loggen.
see-as = Se siden som { $name }
reset-title = Ny adgangskode
reset-text = Lav et link, som du selv giver videre. Det virker én gang, og den gamle adgangskode gælder, til det er brugt.
reset = Lav et link til ny adgangskode
account-of-provider = Rolle og kommuner kommer fra den tjeneste, kontoen logger ind med, og ændres dér.
role-save = Gem rollen
role-is-changed = Rollen er ændret.
municipalities-text = En kommunekontakt indberetter for de kommuner, der er valgt her. For andre roller har valget ingen betydning.
municipalities-save = Gem kommunerne
municipalities-are-changed = Kommunerne er ændret.
close-title = Log ud og luk
close-text = En lukket konto kan ikke logge ind. Det, den har indberettet, bliver stående.
end-sessions = Log kontoen ud overalt
sessions-are-ended = Kontoen er logget ud alle steder.
close-account = Luk kontoen
close-account-sure = { $name } logges ud med det samme og kan ikke logge ind igen, før kontoen åbnes.
close-account-yes = Ja, luk kontoen
account-is-closed = Kontoen er lukket.
open-account = Åbn kontoen igen
account-is-open = Kontoen er åben igen.
last-admin = Det er den sidste administrator. Gør først en anden til administrator.
new-account-title = Opret konto
new-account-lede = Bagefter får du et link, som personen bruger til at vælge sin adgangskode.
new-account-save = Opret kontoen
account-incomplete = Udfyld navn, brugernavn og rolle. Brugernavnet må kun have bogstaver, tal og tegnene . @ + - _
contact-without-municipality = Vælg mindst én kommune til en kommunekontakt.
username-taken = Brugernavnet er i brug. Vælg et andet.
link-title = Link til ny adgangskode
link-lede = Giv linket til { $name }. Det virker én gang og i { $hours } timer.
link-once = Linket vises kun nu. Kopiér det, før du går videre.

audit-sign_in = Loggede ind
audit-sign_in_failed = Kunne ikke logge ind
audit-sign_out = Loggede ud
audit-sessions_ended = Logget ud overalt
audit-account_locked = Låst efter for mange forsøg
audit-password_changed = Skiftede adgangskode
audit-password_set_by_link = Valgte adgangskode med link
audit-reset_link_made = Lavede link til ny adgangskode
audit-account_added = Oprettede konto
audit-role_changed = Ændrede rolle
audit-municipalities_changed = Ændrede kommuner
audit-account_opened = Åbnede konto
audit-account_closed = Lukkede konto
audit-claims_taken = Rolle og kommuner hentet
audit-see_as_started = Begyndte at se som
audit-see_as_stopped = Holdt op med at se som
audit-examples_removed = Fjernede eksempeltal

users-added = { $username } er oprettet som { $role }.
users-link = Giv dette link videre. Det virker én gang og i { $hours } timer: { $address }
users-done = Gjort: { $username }
users-none = Der er ingen konti.
users-unknown = Der er ingen konto med brugernavnet { $username }.
users-unknown-municipality = Ingen kommune har koden { $code }.
users-prompt = Ny adgangskode:
users-prompt-again = Skriv den igen:
users-demo-closed = { $count ->
    [0] Der var ingen åbne demokonti.
    [one] 1 demokonto er lukket.
   *[other] { $count } demokonti er lukket.
}
backup-done = Kopien ligger i { $file }.
backup-exists = Filen { $file } findes allerede. Vælg et andet navn.
backup-nothing = Der er ingen database at kopiere endnu.
backup-not-sqlite = Databasen passes af PostgreSQL. Brug pg_dump.
