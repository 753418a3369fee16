-- CreateEnum
CREATE TYPE "OutcomeMeasure" AS ENUM ('nprs_back', 'nprs_leg', 'psfs', 'rmdq_24', 'sciatica_bothersomeness', 'sciatica_frequency', 'groc', 'body_chart', 'home_care_days', 'sitting_tolerance', 'walking_tolerance', 'satisfaction');

-- CreateEnum
CREATE TYPE "ClientLanguage" AS ENUM ('en', 'es');

-- CreateTable
CREATE TABLE "outcome" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "measure" "OutcomeMeasure" NOT NULL,
    "day" DATE NOT NULL,
    "answers" JSONB NOT NULL,
    "language" "ClientLanguage" NOT NULL,
    "content_version" TEXT NOT NULL,
    "form_id" UUID,
    "replaces_id" UUID,
    "reason" TEXT,
    "taken_back" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "entered_by_id" UUID,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_form" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "measure" "OutcomeMeasure" NOT NULL,
    "language" "ClientLanguage" NOT NULL,
    "number" INTEGER NOT NULL,
    "lines" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "measure_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course_review" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "goals_met" BOOLEAN NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "course_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outcome_practice_id_client_id_day_idx" ON "outcome"("practice_id", "client_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_practice_id_id_key" ON "outcome"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_practice_id_replaces_id_key" ON "outcome"("practice_id", "replaces_id");

-- CreateIndex
CREATE UNIQUE INDEX "measure_form_practice_id_id_key" ON "measure_form"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "measure_form_practice_id_measure_language_number_key" ON "measure_form"("practice_id", "measure", "language", "number");

-- CreateIndex
CREATE INDEX "course_review_practice_id_client_id_created_at_idx" ON "course_review"("practice_id", "client_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "course_review_practice_id_id_key" ON "course_review"("practice_id", "id");

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_practice_id_form_id_fkey" FOREIGN KEY ("practice_id", "form_id") REFERENCES "measure_form"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_practice_id_replaces_id_fkey" FOREIGN KEY ("practice_id", "replaces_id") REFERENCES "outcome"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_practice_id_entered_by_id_fkey" FOREIGN KEY ("practice_id", "entered_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_form" ADD CONSTRAINT "measure_form_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_form" ADD CONSTRAINT "measure_form_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_review" ADD CONSTRAINT "course_review_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_review" ADD CONSTRAINT "course_review_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was answered and written is sealed; all three are written once, never edited.
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_sealed" CHECK (is_sealed("answers" #>> '{}'));
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_reason_sealed" CHECK ("reason" IS NULL OR is_sealed("reason"));
ALTER TABLE "course_review" ADD CONSTRAINT "course_review_sealed" CHECK ("note" IS NULL OR is_sealed("note"));
-- What does not count names what it takes back, and says why.
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_taken_back" CHECK (NOT "taken_back" OR ("replaces_id" IS NOT NULL AND "reason" IS NOT NULL));
CALL protect_table('outcome', 'SELECT, INSERT');
CALL protect_table('measure_form', 'SELECT, INSERT');
CALL protect_table('course_review', 'SELECT, INSERT');
