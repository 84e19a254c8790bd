# /administration and the forms of one account
administration-menu = Administration
administration-title = Administration
administration-lede = { $open ->
    [one] 1 account is open
   *[other] { $open } accounts are open
} and { $closed ->
    [0] none is closed.
    [one] 1 is closed.
   *[other] { $closed } are closed.
}
administration-accounts = Accounts
administration-accounts-text = Choose a name to make a link to a new password, see the site as the contact, or change the account.
administration-accounts-caption = Accounts in Kommunemonitor
administration-name = Name
administration-username = Username
administration-role = Role
administration-municipalities = Municipalities
administration-state = State
administration-signed-in = Last signed in
administration-never = never
administration-state-open = open
administration-state-closed = closed
administration-state-new = waiting for a password
administration-state-locked = locked until { $until }
administration-new-account = Add an account
administration-protection = Confidentiality
administration-protection-text = Which small counts are hidden, and which figures are hidden by themselves.
administration-data = Content
administration-data-text = Municipalities and programmes are maintained as workbooks, not here.
administration-municipality-count = Municipalities
administration-programme-count = Programmes
administration-import-count = Loaded files
administration-backup = Backup
administration-backup-text = Everything lies in one database. The command makes a whole copy, also while the site is in use.
administration-backup-database = The database is kept by PostgreSQL; use its own tools, for example pg_dump.
administration-examples = Example figures
administration-examples-text = The example figures show how the site can be used and are marked everywhere. Once removed they are not loaded again.
administration-examples-none = There are no example figures.
administration-examples-remove = Remove example figures
administration-examples-sure = All example figures are withdrawn for all users.
administration-examples-yes = Yes, remove them
administration-log = Log
administration-log-text = Newest first. The log cannot be changed.
administration-log-caption = What happened with accounts and access
administration-log-at = When
administration-log-what = What
administration-log-who = Who
administration-log-about = About

back-to-administration = Back to administration
one-account-lede = { $username } is { $role }, and the account is { $state }.
account-open = open
account-closed-word = closed
account-name = Name
see-as-title = See the site as the contact
see-as-text = You see what the contact sees and can change nothing meanwhile. It is written in the log.
see-as = See the site as { $name }
reset-title = New password
reset-text = Make a link that you hand over yourself. It works once, and the old password holds until it is used.
reset = Make a link to a new password
account-of-provider = Role and municipalities come from the service the account signs in with and are changed there.
role-save = Save the role
role-is-changed = The role is changed.
municipalities-text = A municipal contact reports for the municipalities chosen here. For other roles the choice means nothing.
municipalities-save = Save the municipalities
municipalities-are-changed = The municipalities are changed.
close-title = Sign out and close
close-text = A closed account cannot sign in. What it has reported stays.
end-sessions = Sign the account out everywhere
sessions-are-ended = The account is signed out everywhere.
close-account = Close the account
close-account-sure = { $name } is signed out at once and cannot sign in again until the account is opened.
close-account-yes = Yes, close the account
account-is-closed = The account is closed.
open-account = Open the account again
account-is-open = The account is open again.
last-admin = This is the last administrator. Make someone else administrator first.
new-account-title = Add an account
new-account-lede = Afterwards you get a link with which the person chooses a password.
new-account-save = Add the account
account-incomplete = Fill in name, username and role. The username may only have letters, digits and the signs . @ + - _
contact-without-municipality = Choose at least one municipality for a municipal contact.
username-taken = The username is in use. Choose another.
link-title = Link to a new password
link-lede = Give the link to { $name }. It works once and for { $hours } hours.
link-once = The link is shown only now. Copy it before you go on.

audit-sign_in = Signed in
audit-sign_in_failed = Could not sign in
audit-sign_out = Signed out
audit-sessions_ended = Signed out everywhere
audit-account_locked = Locked after too many attempts
audit-password_changed = Changed password
audit-password_set_by_link = Chose a password by link
audit-reset_link_made = Made a link to a new password
audit-account_added = Added an account
audit-role_changed = Changed role
audit-municipalities_changed = Changed municipalities
audit-account_opened = Opened an account
audit-account_closed = Closed an account
audit-claims_taken = Took role and municipalities
audit-see_as_started = Began to see as
audit-see_as_stopped = Stopped seeing as
audit-examples_removed = Removed example figures

users-added = { $username } is added as { $role }.
users-link = Hand this link over. It works once and for { $hours } hours: { $address }
users-done = Done: { $username }
users-none = There are no accounts.
users-unknown = No account has the username { $username }.
users-unknown-municipality = No municipality has the code { $code }.
users-prompt = New password:
users-prompt-again = Write it again:
users-demo-closed = { $count ->
    [0] No demo account was open.
    [one] 1 demo account is closed.
   *[other] { $count } demo accounts are closed.
}
backup-done = The copy lies in { $file }.
backup-exists = The file { $file } exists already. Choose another name.
backup-nothing = There is no database to copy yet.
backup-not-sqlite = The database is kept by PostgreSQL. Use pg_dump.
