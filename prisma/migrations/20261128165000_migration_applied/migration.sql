-- Whether a migration has been applied: a yes or a no about a name that the app brings. Another version's process asks
-- before it takes requests.
CREATE FUNCTION migration_applied(name text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM _prisma_migrations m
    WHERE m.migration_name = migration_applied.name AND m.finished_at IS NOT NULL AND m.rolled_back_at IS NULL);
END $$;
GRANT EXECUTE ON FUNCTION migration_applied(text) TO fascicle_app;
