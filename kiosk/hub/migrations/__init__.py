"""The migrations of the hub, loaded by Alembic."""
