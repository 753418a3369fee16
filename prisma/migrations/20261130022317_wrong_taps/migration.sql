-- DropIndex
DROP INDEX "told_alarm_practice_id_told_intake_id_rule_alarm_key";

-- CreateTable
CREATE TABLE "told_alarm_wrong_tap" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "told_alarm_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "told_alarm_wrong_tap_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "told_alarm_wrong_tap_practice_id_client_id_idx" ON "told_alarm_wrong_tap"("practice_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "told_alarm_wrong_tap_practice_id_id_key" ON "told_alarm_wrong_tap"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "told_alarm_wrong_tap_practice_id_told_alarm_id_key" ON "told_alarm_wrong_tap"("practice_id", "told_alarm_id");

-- CreateIndex
CREATE INDEX "told_alarm_practice_id_told_intake_id_idx" ON "told_alarm"("practice_id", "told_intake_id");

-- AddForeignKey
ALTER TABLE "told_alarm_wrong_tap" ADD CONSTRAINT "told_alarm_wrong_tap_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_alarm_wrong_tap" ADD CONSTRAINT "told_alarm_wrong_tap_practice_id_told_alarm_id_fkey" FOREIGN KEY ("practice_id", "told_alarm_id") REFERENCES "told_alarm"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL protect_table('told_alarm_wrong_tap', 'SELECT, INSERT');
