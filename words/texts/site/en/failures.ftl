# What is said when something went wrong: pages, figures, and the box over a page in the browser
failure-400-title = What was sent cannot be read
failure-400-text = The address or the form is not as it should be. Go back to the page, reload it, and try again.
failure-401-title = You are signed out
failure-401-text = Sign in, and try again.
failure-403-title = You do not have access here
failure-403-text = The page is for another role than yours. If you think you should be able to see it, ask the project lead.
failure-404-title = Page not found
failure-404-text = The address leads to no page. It may be misspelt, or the page may have moved.
failure-413-title = What was sent is too large
failure-413-text = Kommunemonitor does not take that much at once. Delete empty rows, columns and pictures in the file, or split it.
failure-429-title = Too many requests
failure-429-text = Too many requests have come in a short time. Wait a minute, and try again.
failure-500-title = Something went wrong
failure-500-text = The fault is with Kommunemonitor and not with you. If it happens again, give the number to whoever runs the site.
failure-503-title = Kommunemonitor cannot answer right now
failure-503-text = Wait a moment, and try again. If it goes on, tell whoever runs the site.
failure-network-title = The server does not answer
failure-network-text = There is no connection to Kommunemonitor. Check your network connection, and try again in a while.
failure-number = Number in the log: { $number }
failure-retry = Try again
failure-close = Close
failure-sign-in = Sign in
failure-nothing-stored = Nothing was stored.
failure-perhaps-stored = Look on the page whether it was stored before you send it again.

failure-lost-first = The page was not fetched.
failure-lost-page = The page has not changed. You still see the one you came from.
failure-lost-filter = Your choice has not taken effect. The page still shows what it showed before.
failure-lost-check = The file has not been checked. It was received only if it stands in your history.
failure-lost-store = Nothing is stored unless a receipt is shown.
failure-lost-other = What you asked for is not shown.
failure-history = See your history

failure-figure = The figure cannot be shown. The fault stands in the log under number { $number }.
failure-partly = { $count ->
    [one] One figure on the page cannot be shown. The rest of the page is as it should be.
   *[other] { $count } figures on the page cannot be shown. The rest of the page is as it should be.
}
failure-page-title = The page cannot be shown
failure-page-text = The fault is with Kommunemonitor and not with you. The other pages work. If it happens again, give the number to whoever runs the site.
failure-pack = { $count ->
    [one] One figure could not be shown and is missing here
   *[other] { $count } figures could not be shown and are missing here
}
