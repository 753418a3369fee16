-- A practice whose time zone this server does not know must not hide the others from the job: its day is that of UTC here,
-- and the job itself says that it breaks there.
CREATE FUNCTION day_in(zone text) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (now() AT TIME ZONE zone)::date;
EXCEPTION WHEN invalid_parameter_value THEN
  RETURN (now() AT TIME ZONE 'UTC')::date;
END $$;
REVOKE EXECUTE ON FUNCTION day_in(text) FROM PUBLIC;

CREATE OR REPLACE FUNCTION retention_waiting() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.id FROM practice p
  WHERE NOT EXISTS (SELECT FROM retention_round r WHERE r.practice_id = p.id AND r.day = day_in(p.time_zone))
$$;
