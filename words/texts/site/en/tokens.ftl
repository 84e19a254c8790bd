# Read tokens: a person's own way for spreadsheets and reports to the figures under /data/
token-title = Read token for data
token-text = With a token, Excel, Power BI and other programs can fetch the figures themselves. It only reads figures and opens no pages. Make one for each place, so that one can be stopped without the others.
token-guide = How to fetch data
token-made = Made { $date }.
token-used = Last used { $date }.
token-unused = Not used yet.
token-expires = Works until { $date }.
token-expired = Expired { $date }.
token-lasting = Works until it is stopped.
token-name = What is the token for?
token-name-hint = For example: Power BI in the secretariat
token-lasts = How long should it work?
token-lasts-days = { $count ->
    [365] A year
   *[other] { $count } days
}
token-lasts-always = Until it is stopped
token-make = Make the token
token-revoke = Stop the token
token-is-revoked = The token is stopped and no longer works.
token-name-missing = Say what the token is for, in at most { -longest-token-name } characters.
token-expiry-unknown = Choose how long the token should work.
token-too-many = You already have { $most } working tokens. Stop one you no longer use.
token-not-seeing-as = Tokens are personal and can neither be seen nor made while you see the site as someone else.
token-new-title = Your new read token
token-new-lede = The token is called { $name } and reads what you may read yourself. Copy it now.
token-new-once = The token is shown this once, and we do not keep it. If it is lost, stop it and make a new one. Whoever has the token can read the figures, so treat it like a password. It also works after you have signed out or changed your password.
token-new-use-title = How to use it
token-new-use = Choose Basic when Excel or Power BI asks. The user name can be anything, and the token is the password. An address to try:
token-new-guide = How to fetch data
token-new-back = To your account
token-needed = This needs a working read token, or that you are signed in. Make a token on the page Your account, and send it as Bearer or as the password of Basic.
token-in-address = A read token must not stand in the address, since addresses are kept in logs. Stop the token on the page Your account, make a new one, and send it as Bearer or as the password of Basic.
audit-token_made = Made a read token
audit-token_revoked = Stopped a read token
