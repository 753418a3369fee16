-- CreateTable
CREATE TABLE "short_screen" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "number" INTEGER NOT NULL,
    "content_version" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "frozen" JSONB NOT NULL,
    "asks_full_form" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_by_id" UUID NOT NULL,

    CONSTRAINT "short_screen_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "short_screen_practice_id_intake_id_idx" ON "short_screen"("practice_id", "intake_id");

-- CreateIndex
CREATE UNIQUE INDEX "short_screen_practice_id_id_key" ON "short_screen"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "short_screen_practice_id_client_id_day_number_key" ON "short_screen"("practice_id", "client_id", "day", "number");

-- AddForeignKey
ALTER TABLE "short_screen" ADD CONSTRAINT "short_screen_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "short_screen" ADD CONSTRAINT "short_screen_practice_id_intake_id_fkey" FOREIGN KEY ("practice_id", "intake_id") REFERENCES "intake"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "short_screen" ADD CONSTRAINT "short_screen_practice_id_asked_by_id_fkey" FOREIGN KEY ("practice_id", "asked_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Asked once, never edited.
CALL protect_table('short_screen', 'SELECT, INSERT');
