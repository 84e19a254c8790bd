"""How the web server answers, whatever is asked."""
