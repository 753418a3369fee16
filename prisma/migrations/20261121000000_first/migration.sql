-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "IntakeStatus" AS ENUM ('draft', 'signed');

-- CreateEnum
CREATE TYPE "Paper" AS ENUM ('a4', 'letter');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'therapist', 'front_desk', 'reviewer');

-- CreateEnum
CREATE TYPE "Disposition" AS ENUM ('emergency', 'urgent', 'refer', 'caution', 'clear');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('proceed', 'modify', 'avoid_area', 'refer', 'postpone');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('draft', 'confirmed');

-- CreateEnum
CREATE TYPE "RecordStatus" AS ENUM ('draft', 'signed');

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "practice_id" UUID,
    "account_id" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID,
    "client_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "account_id" UUID,
    "client_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search_name" TEXT COLLATE "C" NOT NULL,
    "birth_date" DATE NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "client_name_word" (
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "client_name_word_pkey" PRIMARY KEY ("practice_id","word","client_id")
);

-- CreateTable
CREATE TABLE "home_care_link" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "home_care_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "home_care_sheet" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "screening_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "program" JSONB NOT NULL,
    "document" JSONB NOT NULL,
    "content_version" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "issued_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_reason" TEXT,

    CONSTRAINT "home_care_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "status" "IntakeStatus" NOT NULL DEFAULT 'draft',
    "answers" JSONB NOT NULL,
    "content_version" TEXT NOT NULL,
    "frozen" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,
    "replaces_id" UUID,

    CONSTRAINT "intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/London',
    "paper" "Paper" NOT NULL DEFAULT 'a4',
    "practice_phone" TEXT,
    "urgent_phone" TEXT,
    "emergency_number" TEXT,
    "maternity_phone" TEXT,
    "crisis_phone" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "login_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_code" (
    "id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "setup_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL,

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "screening" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "content_version" TEXT NOT NULL,
    "clinical_case" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "result_hash" TEXT NOT NULL,
    "disposition" "Disposition" NOT NULL,
    "blocked" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "screening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_decision" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "screening_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID NOT NULL,

    CONSTRAINT "finding_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clearance" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "clinician" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "invalidated_at" TIMESTAMPTZ(3),
    "invalidated_by_id" UUID,
    "invalidated_reason" TEXT,

    CONSTRAINT "clearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_note" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "screening_id" UUID NOT NULL,
    "rules" TEXT[],
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "incident_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_plan" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "screening_id" UUID NOT NULL,
    "status" "PlanStatus" NOT NULL DEFAULT 'draft',
    "minutes" INTEGER NOT NULL,
    "phases" JSONB NOT NULL,
    "notes" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,
    "invalidated_at" TIMESTAMPTZ(3),
    "invalidated_by_id" UUID,
    "invalidated_reason" TEXT,

    CONSTRAINT "session_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_plan_line" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "muscle" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "technique" TEXT NOT NULL,
    "pressure" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "position" TEXT NOT NULL,
    "points" INTEGER,
    "hold_seconds" INTEGER,
    "hold_repeats" INTEGER,

    CONSTRAINT "session_plan_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_record" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "status" "RecordStatus" NOT NULL DEFAULT 'draft',
    "answers" JSONB NOT NULL,
    "frozen" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,

    CONSTRAINT "session_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_event_practice_id_at_idx" ON "audit_event"("practice_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_practice_id_client_id_at_idx" ON "audit_event"("practice_id", "client_id", "at");

-- CreateIndex
CREATE INDEX "access_log_practice_id_client_id_at_idx" ON "access_log"("practice_id", "client_id", "at");

-- CreateIndex
CREATE INDEX "client_practice_id_search_name_id_idx" ON "client"("practice_id", "search_name", "id");

-- CreateIndex
CREATE INDEX "client_practice_id_birth_date_idx" ON "client"("practice_id", "birth_date");

-- CreateIndex
CREATE UNIQUE INDEX "client_practice_id_id_key" ON "client"("practice_id", "id");

-- CreateIndex
CREATE INDEX "client_name_word_practice_id_client_id_idx" ON "client_name_word"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "home_care_link_code_hash_key" ON "home_care_link"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "home_care_link_practice_id_id_key" ON "home_care_link"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "home_care_link_practice_id_client_id_key" ON "home_care_link"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "home_care_sheet_practice_id_id_key" ON "home_care_sheet"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "home_care_sheet_practice_id_client_id_number_key" ON "home_care_sheet"("practice_id", "client_id", "number");

-- CreateIndex
CREATE INDEX "intake_practice_id_client_id_created_at_idx" ON "intake"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "intake_practice_id_id_key" ON "intake"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "intake_one_draft" ON "intake"("practice_id", "client_id") WHERE (status = 'draft');

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "membership_practice_id_account_id_key" ON "membership"("practice_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_practice_id_id_key" ON "membership"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "login_session_token_hash_key" ON "login_session"("token_hash");

-- CreateIndex
CREATE INDEX "login_session_account_id_idx" ON "login_session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "setup_code_code_hash_key" ON "setup_code"("code_hash");

-- CreateIndex
CREATE INDEX "screening_practice_id_client_id_created_at_idx" ON "screening"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "screening_practice_id_id_key" ON "screening"("practice_id", "id");

-- CreateIndex
CREATE INDEX "finding_decision_practice_id_screening_id_decided_at_idx" ON "finding_decision"("practice_id", "screening_id", "decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "finding_decision_practice_id_id_key" ON "finding_decision"("practice_id", "id");

-- CreateIndex
CREATE INDEX "clearance_practice_id_client_id_idx" ON "clearance"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "clearance_practice_id_id_key" ON "clearance"("practice_id", "id");

-- CreateIndex
CREATE INDEX "incident_note_practice_id_client_id_created_at_idx" ON "incident_note"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "incident_note_practice_id_id_key" ON "incident_note"("practice_id", "id");

-- CreateIndex
CREATE INDEX "session_plan_practice_id_client_id_created_at_idx" ON "session_plan"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_plan_practice_id_id_key" ON "session_plan"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "session_plan_line_practice_id_id_key" ON "session_plan_line"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "session_plan_line_practice_id_plan_id_place_key" ON "session_plan_line"("practice_id", "plan_id", "place");

-- CreateIndex
CREATE INDEX "session_record_practice_id_client_id_created_at_idx" ON "session_record"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_record_practice_id_id_key" ON "session_record"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "session_record_practice_id_plan_id_key" ON "session_record"("practice_id", "plan_id");

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_name_word" ADD CONSTRAINT "client_name_word_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_care_link" ADD CONSTRAINT "home_care_link_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_care_sheet" ADD CONSTRAINT "home_care_sheet_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_care_sheet" ADD CONSTRAINT "home_care_sheet_practice_id_link_id_fkey" FOREIGN KEY ("practice_id", "link_id") REFERENCES "home_care_link"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_care_sheet" ADD CONSTRAINT "home_care_sheet_practice_id_screening_id_fkey" FOREIGN KEY ("practice_id", "screening_id") REFERENCES "screening"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_care_sheet" ADD CONSTRAINT "home_care_sheet_practice_id_issued_by_id_fkey" FOREIGN KEY ("practice_id", "issued_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_practice_id_replaces_id_fkey" FOREIGN KEY ("practice_id", "replaces_id") REFERENCES "intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_practice_id_signed_by_id_fkey" FOREIGN KEY ("practice_id", "signed_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_practice_id_intake_id_fkey" FOREIGN KEY ("practice_id", "intake_id") REFERENCES "intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_decision" ADD CONSTRAINT "finding_decision_practice_id_screening_id_fkey" FOREIGN KEY ("practice_id", "screening_id") REFERENCES "screening"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding_decision" ADD CONSTRAINT "finding_decision_practice_id_decided_by_id_fkey" FOREIGN KEY ("practice_id", "decided_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_practice_id_screening_id_fkey" FOREIGN KEY ("practice_id", "screening_id") REFERENCES "screening"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_plan" ADD CONSTRAINT "session_plan_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_plan" ADD CONSTRAINT "session_plan_practice_id_screening_id_fkey" FOREIGN KEY ("practice_id", "screening_id") REFERENCES "screening"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_plan" ADD CONSTRAINT "session_plan_practice_id_confirmed_by_id_fkey" FOREIGN KEY ("practice_id", "confirmed_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_plan_line" ADD CONSTRAINT "session_plan_line_practice_id_plan_id_fkey" FOREIGN KEY ("practice_id", "plan_id") REFERENCES "session_plan"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_record" ADD CONSTRAINT "session_record_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_record" ADD CONSTRAINT "session_record_practice_id_plan_id_fkey" FOREIGN KEY ("practice_id", "plan_id") REFERENCES "session_plan"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_record" ADD CONSTRAINT "session_record_practice_id_signed_by_id_fkey" FOREIGN KEY ("practice_id", "signed_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say: the database refuses rows that no rule of ours would write.
ALTER TABLE "client"
  ADD CONSTRAINT "client_name_not_empty" CHECK (length("name") BETWEEN 1 AND 200),
  ADD CONSTRAINT "client_version_positive" CHECK ("version" > 0);

ALTER TABLE "client_name_word"
  ADD CONSTRAINT "client_name_word_not_empty" CHECK (length("word") > 0);

ALTER TABLE "practice"
  ADD CONSTRAINT "practice_version_positive" CHECK ("version" > 0);

ALTER TABLE "account"
  ADD CONSTRAINT "account_email_lower_case" CHECK ("email" = lower("email"));

ALTER TABLE "intake"
  ADD CONSTRAINT "intake_version_positive" CHECK ("version" > 0),
  ADD CONSTRAINT "intake_answers_object" CHECK (jsonb_typeof("answers") = 'object'),
  ADD CONSTRAINT "intake_signed_whole" CHECK (
    ("status" = 'signed') = ("signed_at" IS NOT NULL)
    AND ("status" = 'signed') = ("signed_by_id" IS NOT NULL)
    AND ("status" = 'signed') = ("frozen" IS NOT NULL)
  ),
  ADD CONSTRAINT "intake_not_its_own_successor" CHECK ("replaces_id" IS DISTINCT FROM "id");

ALTER TABLE "clearance"
  ADD CONSTRAINT "clearance_invalidated_whole" CHECK (
    ("invalidated_at" IS NULL) = ("invalidated_by_id" IS NULL)
    AND ("invalidated_at" IS NULL) = ("invalidated_reason" IS NULL)
  );

ALTER TABLE "session_plan"
  ADD CONSTRAINT "session_plan_minutes" CHECK ("minutes" BETWEEN 1 AND 240),
  ADD CONSTRAINT "session_plan_version_positive" CHECK ("version" > 0),
  ADD CONSTRAINT "session_plan_confirmed_whole" CHECK (
    ("status" = 'confirmed') = ("confirmed_at" IS NOT NULL)
    AND ("status" = 'confirmed') = ("confirmed_by_id" IS NOT NULL)
  ),
  ADD CONSTRAINT "session_plan_invalidated_whole" CHECK (
    ("invalidated_at" IS NULL) = ("invalidated_by_id" IS NULL)
    AND ("invalidated_at" IS NULL) = ("invalidated_reason" IS NULL)
  );

ALTER TABLE "session_plan_line"
  ADD CONSTRAINT "session_plan_line_side" CHECK ("side" IN ('left', 'right')),
  ADD CONSTRAINT "session_plan_line_pressure" CHECK ("pressure" BETWEEN 0 AND 5),
  ADD CONSTRAINT "session_plan_line_minutes" CHECK ("minutes" > 0),
  ADD CONSTRAINT "session_plan_line_place" CHECK ("place" >= 0),
  ADD CONSTRAINT "session_plan_line_points" CHECK ("points" > 0),
  ADD CONSTRAINT "session_plan_line_hold_seconds" CHECK ("hold_seconds" > 0),
  ADD CONSTRAINT "session_plan_line_hold_repeats" CHECK ("hold_repeats" > 0);

ALTER TABLE "session_record"
  ADD CONSTRAINT "session_record_version_positive" CHECK ("version" > 0),
  ADD CONSTRAINT "session_record_signed_whole" CHECK (
    ("status" = 'signed') = ("signed_at" IS NOT NULL)
    AND ("status" = 'signed') = ("signed_by_id" IS NOT NULL)
    AND ("status" = 'signed') = ("frozen" IS NOT NULL)
  );

ALTER TABLE "home_care_sheet"
  ADD CONSTRAINT "home_care_sheet_number" CHECK ("number" > 0),
  ADD CONSTRAINT "home_care_sheet_withdrawn_whole" CHECK (
    ("withdrawn_at" IS NULL) = ("withdrawn_by_id" IS NULL)
    AND ("withdrawn_at" IS NULL) = ("withdrawn_reason" IS NULL)
  );

ALTER TABLE "throttle"
  ADD CONSTRAINT "throttle_tries_positive" CHECK ("tries" > 0);
