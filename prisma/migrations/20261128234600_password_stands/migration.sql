-- Whether an account still has the password that was looked at, said while its row is held: a password that changes in this
-- moment is waited for and seen, and one that comes later waits for whatever this transaction does.
CREATE FUNCTION password_stands(account uuid, password_hash text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE now_hash text;
BEGIN
  SELECT a.password_hash INTO now_hash FROM account a WHERE a.id = password_stands.account FOR SHARE;
  RETURN now_hash IS NOT NULL AND now_hash = password_stands.password_hash;
END $$;
REVOKE EXECUTE ON FUNCTION password_stands(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION password_stands(uuid, text) TO fascicle_app;
