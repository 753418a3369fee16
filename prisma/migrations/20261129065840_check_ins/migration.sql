-- CreateEnum
CREATE TYPE "CheckInKind" AS ENUM ('done', 'stopped', 'check_in');

-- CreateEnum
CREATE TYPE "CheckInAlarm" AS ENUM ('emergency', 'urgent');

-- DropIndex
DROP INDEX "home_care_link_practice_id_client_id_key";

-- CreateTable
CREATE TABLE "check_in" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "sheet_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "kind" "CheckInKind" NOT NULL,
    "content" JSONB NOT NULL,
    "alarm" "CheckInAlarm",
    "day" DATE NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "sequence" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_in_answer" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "check_in_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "check_in_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "check_in_practice_id_client_id_received_at_idx" ON "check_in"("practice_id", "client_id", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_practice_id_id_key" ON "check_in"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_practice_id_client_id_key_key" ON "check_in"("practice_id", "client_id", "key");

-- CreateIndex
CREATE INDEX "check_in_answer_practice_id_client_id_idx" ON "check_in_answer"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_answer_practice_id_id_key" ON "check_in_answer"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_answer_practice_id_check_in_id_key" ON "check_in_answer"("practice_id", "check_in_id");

-- CreateIndex
CREATE INDEX "home_care_link_practice_id_client_id_idx" ON "home_care_link"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "home_care_link_one_open" ON "home_care_link"("practice_id", "client_id") WHERE (revoked_at IS NULL);

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_practice_id_link_id_fkey" FOREIGN KEY ("practice_id", "link_id") REFERENCES "home_care_link"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_practice_id_sheet_id_fkey" FOREIGN KEY ("practice_id", "sheet_id") REFERENCES "home_care_sheet"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in_answer" ADD CONSTRAINT "check_in_answer_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in_answer" ADD CONSTRAINT "check_in_answer_practice_id_check_in_id_fkey" FOREIGN KEY ("practice_id", "check_in_id") REFERENCES "check_in"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in_answer" ADD CONSTRAINT "check_in_answer_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written once, never edited; what a client said, and what was done about it, is sealed.
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_sealed" CHECK (is_sealed("content" #>> '{}'));
ALTER TABLE "check_in_answer" ADD CONSTRAINT "check_in_answer_sealed" CHECK (is_sealed("note"));
CALL protect_table('check_in', 'SELECT, INSERT');
CALL protect_table('check_in_answer', 'SELECT, INSERT');
