"""What is done in the background: `plan` says what and when, `runner` does it, one runner per database."""
