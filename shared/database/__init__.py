"""Engine, unit of work, column types, change log and feed, migrations, backup."""
