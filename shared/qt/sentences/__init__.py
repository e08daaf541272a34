"""One table of sentences per area; `shared.qt.wording` puts them together."""
