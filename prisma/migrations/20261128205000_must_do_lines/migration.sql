-- Lines that stay when the session gets shorter.
ALTER TABLE "session_plan_line" ADD COLUMN "must_do" BOOLEAN NOT NULL DEFAULT false;
