-- What the program that serves the pages may do, and nothing else.
-- Run by the owner of the tables after the first start of « kiosk hub », and again after an update:
--     psql kiosk --file packaging/hub/postgresql-roles.sql
-- Then the pages run with the account of kiosk_pages: KIOSK_HUB__SITES=pages, and
-- KIOSK_HUB__DATABASE=postgresql+psycopg://kiosk_pages@/kiosk
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kiosk_pages') THEN
        CREATE ROLE kiosk_pages LOGIN CONNECTION LIMIT 20;
    END IF;
END
$$;
ALTER ROLE kiosk_pages SET statement_timeout = '5s';
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO kiosk_pages;
GRANT SELECT ON alembic_version, follow_up, shown, carried, command, open_data, picture TO kiosk_pages;
GRANT SELECT (id, lobby, revoked_on) ON kiosk TO kiosk_pages;
-- A bearer withdraws, erases or corrects; a kiosk is told.
GRANT UPDATE (wish, card, token_hash, code_hash) ON follow_up TO kiosk_pages;
GRANT INSERT (id, kiosk_id, key, wish, token_hash, asked_on) ON command TO kiosk_pages;
-- Words are written and thrown away, never read.
GRANT INSERT (id, kiosk_id, key, token_hash, words), DELETE ON correction TO kiosk_pages;
GRANT SELECT (key, outcome) ON correction TO kiosk_pages;
-- What a holder writes is sealed before it is kept.
GRANT SELECT, INSERT, UPDATE, DELETE ON revision TO kiosk_pages;
-- How many codes were refused, by hour.
GRANT SELECT, INSERT, UPDATE ON refused TO kiosk_pages;
