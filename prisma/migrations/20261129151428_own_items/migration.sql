-- CreateTable
CREATE TABLE "own_item" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "item" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archived_by_id" UUID,

    CONSTRAINT "own_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "own_item_practice_id_id_key" ON "own_item"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "own_item_practice_id_series_id_number_key" ON "own_item"("practice_id", "series_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "own_item_one_name" ON "own_item"("practice_id", "name") WHERE (archived_at IS NULL);

-- AddForeignKey
ALTER TABLE "own_item" ADD CONSTRAINT "own_item_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_item" ADD CONSTRAINT "own_item_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_item" ADD CONSTRAINT "own_item_practice_id_archived_by_id_fkey" FOREIGN KEY ("practice_id", "archived_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL protect_table('own_item');
