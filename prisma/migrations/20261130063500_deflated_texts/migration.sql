-- Long texts are deflated before they are sealed: the mark says which. What is stored stays as it is.
CREATE OR REPLACE FUNCTION is_sealed("text" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT "text" ~ '^s[12]\.[A-Za-z0-9_-]{38,}$' $$;
