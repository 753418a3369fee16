-- Tenancy, the second wall: the app signs in as a role that owns nothing and cannot bypass row-level security. What a
-- request may see follows from three settings of its transaction (lib/data/transaction.ts). What has to be read before
-- the practice is known goes through the SECURITY DEFINER functions below, and through nothing else: each takes a hash
-- or a key and answers for that one thing. tests/data/catalogue.test.ts holds the lists.

-- A role belongs to the server, not to one database: it may be there already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fascicle_app') THEN
    CREATE ROLE fascicle_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'The role fascicle_app is missing and this user may not make it. Ask an administrator for: CREATE ROLE fascicle_app LOGIN PASSWORD ''…''; (docs/operations.md)';
END $$;

GRANT USAGE ON SCHEMA public TO fascicle_app;

CREATE FUNCTION app_practice() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.practice_id', true), '')::uuid $$;
CREATE FUNCTION app_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.account_id', true), '')::uuid $$;
-- Set for the client's own page alone: then one client of the practice is all there is.
CREATE FUNCTION app_client() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT NULLIF(current_setting('app.client_id', true), '')::uuid $$;

-- What every table of a practice gets: its own practice's rows, and on a client's page that client's rows alone. A
-- migration that makes a table ends with CALL protect_table('the_table').
CREATE PROCEDURE protect_table(name regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE')
LANGUAGE plpgsql AS $$
DECLARE
  own text := 'practice_id = app_practice()';
BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = name AND attname = 'client_id' AND NOT attisdropped) THEN
    own := own || ' AND (app_client() IS NULL OR client_id = app_client())';
  END IF;
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format('CREATE POLICY own_practice ON %s USING (%s) WITH CHECK (%s)', name, own, own);
  EXECUTE format('GRANT %s ON %s TO fascicle_app', privileges, name);
END $$;

CALL protect_table('client_name_word', 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('intake');
-- Computed or decided once, never edited.
CALL protect_table('screening', 'SELECT, INSERT');
CALL protect_table('finding_decision', 'SELECT, INSERT');
CALL protect_table('incident_note', 'SELECT, INSERT');
CALL protect_table('clearance');
CALL protect_table('session_plan');
CALL protect_table('session_plan_line', 'SELECT, INSERT, UPDATE, DELETE');
CALL protect_table('session_record');
CALL protect_table('home_care_link');
CALL protect_table('home_care_sheet');
CALL protect_table('access_log', 'SELECT, INSERT');

ALTER TABLE "client" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON "client"
  USING (practice_id = app_practice() AND (app_client() IS NULL OR id = app_client()))
  WITH CHECK (practice_id = app_practice() AND (app_client() IS NULL OR id = app_client()));
GRANT SELECT, INSERT, UPDATE ON "client" TO fascicle_app;

-- Written, never changed. A row without a practice is one of a program that acts for none.
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON "audit_event"
  USING (practice_id IS NOT DISTINCT FROM app_practice() AND app_client() IS NULL)
  WITH CHECK (practice_id IS NOT DISTINCT FROM app_practice());
GRANT SELECT, INSERT ON "audit_event" TO fascicle_app;

ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON "membership"
  USING (practice_id = app_practice()) WITH CHECK (practice_id = app_practice());
-- A person sees where they belong.
CREATE POLICY own_account ON "membership" FOR SELECT USING (account_id = app_account());
GRANT SELECT, INSERT, UPDATE ON "membership" TO fascicle_app;

ALTER TABLE "practice" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_practice ON "practice" USING (id = app_practice()) WITH CHECK (id = app_practice());
CREATE POLICY own_account ON "practice" FOR SELECT
  USING (id IN (SELECT practice_id FROM membership WHERE account_id = app_account() AND left_at IS NULL));
GRANT SELECT, INSERT, UPDATE ON "practice" TO fascicle_app;

-- People of the own practice by name; passwords only through auth_account.
ALTER TABLE "account" ADD COLUMN "email_hash" TEXT;
UPDATE "account" SET "email_hash" = encode(sha256(convert_to("email", 'UTF8')), 'hex');
ALTER TABLE "account" ALTER COLUMN "email_hash" SET NOT NULL;
CREATE UNIQUE INDEX "account_email_hash_key" ON "account"("email_hash");
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON "account" FOR SELECT USING (
  id = app_account()
  OR id IN (SELECT account_id FROM membership WHERE practice_id = app_practice())
);
CREATE POLICY create_account ON "account" FOR INSERT WITH CHECK (true);
CREATE POLICY own_account ON "account" FOR UPDATE USING (id = app_account()) WITH CHECK (id = app_account());
GRANT SELECT (id, email, email_hash, name, created_at) ON "account" TO fascicle_app;
GRANT INSERT ON "account" TO fascicle_app;
GRANT UPDATE (email, email_hash, name, password_hash) ON "account" TO fascicle_app;

ALTER TABLE "login_session" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_account ON "login_session"
  USING (account_id = app_account()) WITH CHECK (account_id = app_account());
GRANT SELECT, INSERT, UPDATE ON "login_session" TO fascicle_app;

-- No grant at all: these are reached through the functions below alone.
ALTER TABLE "setup_code" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "throttle" ENABLE ROW LEVEL SECURITY;

-- Who asks: the live session of a cookie, or no row.
CREATE FUNCTION auth_session(token_hash text, idle_seconds double precision)
RETURNS TABLE (
  "sessionId" uuid, "accountId" uuid, "accountName" text, "role" text, "practiceId" uuid, "practiceName" text,
  "timeZone" text, "paper" text, "isDemo" boolean, "isStale" boolean
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, a.id, a.name, m.role::text, p.id, p.name, p.time_zone, p.paper::text, p.is_demo,
    s.last_seen_at < now() - interval '1 minute'
  FROM login_session s
  JOIN account a ON a.id = s.account_id
  JOIN membership m ON m.practice_id = s.practice_id AND m.account_id = s.account_id
  JOIN practice p ON p.id = s.practice_id
  WHERE s.token_hash = auth_session.token_hash AND s.ended_at IS NULL AND m.left_at IS NULL
    AND s.expires_at > now() AND s.last_seen_at > now() - make_interval(secs => idle_seconds)
  LIMIT 1
$$;

-- Ends the session of a cookie and says whose it was.
CREATE FUNCTION auth_end_session(token_hash text)
RETURNS TABLE ("accountId" uuid, "practiceId" uuid)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE login_session s SET ended_at = now()
  WHERE s.token_hash = auth_end_session.token_hash AND s.ended_at IS NULL
  RETURNING s.account_id, s.practice_id
$$;

-- What is needed to check a password.
CREATE FUNCTION auth_account(email_hash text)
RETURNS TABLE ("accountId" uuid, "name" text, "passwordHash" text, "practiceIds" uuid[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.id, a.name, a.password_hash, ARRAY(
    SELECT m.practice_id FROM membership m
    WHERE m.account_id = a.id AND m.left_at IS NULL ORDER BY m.created_at)
  FROM account a WHERE a.email_hash = auth_account.email_hash
$$;

-- The client behind the code of a sheet.
CREATE FUNCTION sheet_link(code_hash text)
RETURNS TABLE ("linkId" uuid, "practiceId" uuid, "clientId" uuid, "birthDate" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.id, l.practice_id, l.client_id, c.birth_date
  FROM home_care_link l JOIN client c ON c.practice_id = l.practice_id AND c.id = l.client_id
  WHERE l.code_hash = sheet_link.code_hash AND l.revoked_at IS NULL
$$;

-- Counts one try in the window that began with the first one; answers how many there are.
CREATE FUNCTION throttle_take(key text, window_seconds double precision) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO throttle AS t (key, window_start, tries) VALUES (throttle_take.key, now(), 1)
  ON CONFLICT ON CONSTRAINT throttle_pkey DO UPDATE SET
    tries = CASE WHEN t.window_start <= now() - make_interval(secs => window_seconds)
      THEN 1 ELSE LEAST(t.tries + 1, 1000000) END,
    window_start = CASE WHEN t.window_start <= now() - make_interval(secs => window_seconds)
      THEN now() ELSE t.window_start END
  RETURNING t.tries
$$;

CREATE FUNCTION throttle_forget(key text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM throttle t WHERE t.key = throttle_forget.key
$$;

CREATE FUNCTION throttle_sweep(older_than_seconds double precision) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM throttle WHERE window_start < now() - make_interval(secs => older_than_seconds)
    RETURNING 1)
  SELECT count(*)::integer FROM gone
$$;

-- The code that opens the set-up page: made, asked for, used up, given back after a refusal.
CREATE FUNCTION setup_code_make(code_hash text, valid_hours integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE setup_code SET used_at = now() WHERE used_at IS NULL;
  INSERT INTO setup_code (id, code_hash, expires_at)
  VALUES (gen_random_uuid(), setup_code_make.code_hash, now() + make_interval(hours => valid_hours))
$$;

CREATE FUNCTION setup_code_valid(code_hash text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM setup_code s
    WHERE s.code_hash = setup_code_valid.code_hash AND s.used_at IS NULL AND s.expires_at > now())
$$;

CREATE FUNCTION setup_code_use(code_hash text) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH used AS (
    UPDATE setup_code s SET used_at = now()
    WHERE s.code_hash = setup_code_use.code_hash AND s.used_at IS NULL AND s.expires_at > now()
    RETURNING s.id)
  SELECT EXISTS (SELECT FROM used)
$$;

CREATE FUNCTION setup_code_return(code_hash text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE setup_code s SET used_at = NULL WHERE s.code_hash = setup_code_return.code_hash
$$;

-- Whether a real practice has an owner: a yes or a no.
CREATE FUNCTION has_real_owner() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM membership m JOIN practice p ON p.id = m.practice_id
    WHERE m.role = 'owner' AND m.left_at IS NULL AND NOT p.is_demo)
$$;

-- Whether an address belongs to an account that stays when the demo goes.
CREATE FUNCTION email_stays(email_hash text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM account a WHERE a.email_hash = email_stays.email_hash AND (
    EXISTS (SELECT FROM membership m JOIN practice p ON p.id = m.practice_id
      WHERE m.account_id = a.id AND NOT p.is_demo)
    OR NOT EXISTS (SELECT FROM membership m WHERE m.account_id = a.id)))
$$;

-- The one delete of whole practices: invented ones. Their audit rows stay; they hold ids only.
CREATE FUNCTION remove_demo_practices() RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  demo uuid[] := ARRAY(SELECT id FROM practice WHERE is_demo);
  people uuid[] := ARRAY(SELECT account_id FROM membership WHERE practice_id = ANY (demo));
  place text;
  own record;
BEGIN
  IF cardinality(demo) = 0 THEN RETURN; END IF;
  -- A correction names what it replaces, in its own table: the names go first, then the rows.
  FOR own IN
    SELECT k.conrelid::regclass AS place, a.attname AS name FROM pg_constraint k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
    WHERE k.contype = 'f' AND k.conrelid = k.confrelid AND a.attname <> 'practice_id'
  LOOP
    EXECUTE format('UPDATE %s SET %I = NULL WHERE practice_id = ANY ($1) AND %I IS NOT NULL',
      own.place, own.name, own.name) USING demo;
  END LOOP;
  -- Children before parents: a table is emptied once nothing points at its rows any more.
  FOR place IN SELECT table_name FROM demo_tables() LOOP
    EXECUTE format('DELETE FROM %I WHERE practice_id = ANY ($1)', place) USING demo;
  END LOOP;
  DELETE FROM account a WHERE a.id = ANY (people)
    AND NOT EXISTS (SELECT FROM membership m WHERE m.account_id = a.id);
  DELETE FROM practice WHERE id = ANY (demo) AND is_demo;
  RETURN QUERY SELECT unnest(demo);
END $$;

-- Tables with a practice's rows, each after every table that points at it.
CREATE FUNCTION demo_tables() RETURNS TABLE (table_name text) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH RECURSIVE own AS (
    SELECT c.oid, c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'practice_id'
      AND NOT a.attisdropped AND c.relname <> 'audit_event'
  ), points AS (
    SELECT DISTINCT k.conrelid AS child, k.confrelid AS parent FROM pg_constraint k
    WHERE k.contype = 'f' AND k.conrelid <> k.confrelid
      AND k.conrelid IN (SELECT oid FROM own) AND k.confrelid IN (SELECT oid FROM own)
  ), depth AS (
    SELECT oid, 0 AS steps FROM own
    UNION
    SELECT points.parent, depth.steps + 1 FROM depth JOIN points ON points.child = depth.oid
    WHERE depth.steps < 50
  )
  SELECT own.relname::text FROM own JOIN depth USING (oid)
  GROUP BY own.relname ORDER BY max(depth.steps), own.relname
$$;

ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
REVOKE EXECUTE ON ALL PROCEDURES IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  app_practice(), app_account(), app_client(),
  auth_session(text, double precision), auth_end_session(text), auth_account(text), sheet_link(text),
  throttle_take(text, double precision), throttle_forget(text), throttle_sweep(double precision),
  setup_code_make(text, integer), setup_code_valid(text), setup_code_use(text), setup_code_return(text),
  has_real_owner(), email_stays(text), remove_demo_practices()
TO fascicle_app;
