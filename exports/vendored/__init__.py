"""Files of others that are served and set with: scripts, style sheets, fonts."""
