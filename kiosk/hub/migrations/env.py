"""Run by Alembic inside the transaction that `hub.database` has opened."""

from alembic import context

context.run_migrations()
