"""The local SQLite record: tables, repositories, unit of work, migrations."""
