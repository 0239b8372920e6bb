"""Alembic's entry: the caller holds the connection and the transaction (see `store.schema`)."""

from alembic import context

context.run_migrations()
