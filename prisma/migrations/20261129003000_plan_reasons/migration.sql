-- Why a plan goes above the lower end of a range: one sealed text.
ALTER TABLE "session_plan" ADD COLUMN "reasons" TEXT;
ALTER TABLE "session_plan" ADD CONSTRAINT "session_plan_reasons_sealed" CHECK ("reasons" IS NULL OR is_sealed("reasons"));
