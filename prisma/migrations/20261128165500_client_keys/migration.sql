-- The client's own key, wrapped by a key outside the database. Texts that were stored before are sealed by the start that
-- applies this (scripts/start/seal-old-texts.ts): SQL does not know the outer key.
ALTER TABLE "client" ADD COLUMN "data_key" TEXT, ADD COLUMN "erased_at" TIMESTAMPTZ(3);
-- An erased record has no key any more, and only an erased one.
ALTER TABLE "client" ADD CONSTRAINT "client_key_unless_erased" CHECK (("data_key" IS NULL) = ("erased_at" IS NOT NULL)) NOT VALID;

-- From now on these columns take sealed text and nothing else. NOT VALID: rows of before are sealed after this.
CREATE FUNCTION is_sealed("text" text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT "text" ~ '^s1\.[A-Za-z0-9_-]{38,}$' $$;
REVOKE EXECUTE ON FUNCTION is_sealed(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_sealed(text) TO fascicle_app;

ALTER TABLE "intake" DROP CONSTRAINT "intake_answers_object",
  ADD CONSTRAINT "intake_sealed" CHECK (is_sealed("answers" #>> '{}') AND ("frozen" IS NULL OR is_sealed("frozen" #>> '{}'))) NOT VALID;
ALTER TABLE "short_screen"
  ADD CONSTRAINT "short_screen_sealed" CHECK (is_sealed("answers" #>> '{}') AND is_sealed("frozen" #>> '{}')) NOT VALID;
ALTER TABLE "screening"
  ADD CONSTRAINT "screening_sealed" CHECK (is_sealed("clinical_case" #>> '{}')) NOT VALID;
ALTER TABLE "finding_decision"
  ADD CONSTRAINT "finding_decision_sealed" CHECK (is_sealed("reason")) NOT VALID;
ALTER TABLE "clearance"
  ADD CONSTRAINT "clearance_sealed" CHECK (
    is_sealed("clinician") AND is_sealed("note") AND ("invalidated_reason" IS NULL OR is_sealed("invalidated_reason"))) NOT VALID;
ALTER TABLE "incident_note"
  ADD CONSTRAINT "incident_note_sealed" CHECK (is_sealed("note")) NOT VALID;
ALTER TABLE "session_plan"
  ADD CONSTRAINT "session_plan_sealed" CHECK (
    (cardinality("notes") = 0 OR (cardinality("notes") = 1 AND is_sealed("notes"[1])))
    AND ("invalidated_reason" IS NULL OR is_sealed("invalidated_reason"))) NOT VALID;
ALTER TABLE "session_record"
  ADD CONSTRAINT "session_record_sealed" CHECK (is_sealed("answers" #>> '{}') AND ("frozen" IS NULL OR is_sealed("frozen" #>> '{}'))) NOT VALID;
ALTER TABLE "home_care_sheet"
  ADD CONSTRAINT "home_care_sheet_sealed" CHECK (
    is_sealed("program" #>> '{}') AND is_sealed("document" #>> '{}')
    AND ("withdrawn_reason" IS NULL OR is_sealed("withdrawn_reason"))) NOT VALID;
