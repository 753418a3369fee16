-- An invite that is taken back in the moment of its use: whoever waits for that row looks at it again, not at what
-- invite_find had read. So everything that can change stands here as well.
CREATE OR REPLACE FUNCTION invite_use(token_hash text)
RETURNS TABLE ("inviteId" uuid, "practiceId" uuid, "email" text, "role" text)
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE invite i SET used_at = now()
  FROM invite_find(invite_use.token_hash) AS found
  WHERE i.id = found."inviteId" AND i.used_at IS NULL AND i.revoked_at IS NULL
  RETURNING i.id, i.practice_id, i.email, i.role::text
$$;
