-- CreateTable
CREATE TABLE "practice_picture" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "pale" BYTEA NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,

    CONSTRAINT "practice_picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_logo" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "picture_id" UUID NOT NULL,
    "alt" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "practice_logo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "practice_picture_practice_id_id_key" ON "practice_picture"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_picture_practice_id_content_hash_key" ON "practice_picture"("practice_id", "content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "practice_logo_practice_id_id_key" ON "practice_logo"("practice_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_logo_one" ON "practice_logo"("practice_id") WHERE (removed_at IS NULL);

-- AddForeignKey
ALTER TABLE "practice_picture" ADD CONSTRAINT "practice_picture_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_picture" ADD CONSTRAINT "practice_picture_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_logo" ADD CONSTRAINT "practice_logo_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_logo" ADD CONSTRAINT "practice_logo_practice_id_picture_id_fkey" FOREIGN KEY ("practice_id", "picture_id") REFERENCES "practice_picture"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_logo" ADD CONSTRAINT "practice_logo_practice_id_created_by_id_fkey" FOREIGN KEY ("practice_id", "created_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_logo" ADD CONSTRAINT "practice_logo_practice_id_removed_by_id_fkey" FOREIGN KEY ("practice_id", "removed_by_id") REFERENCES "membership"("practice_id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Drawn anew before they are kept: nothing else comes in, and nothing is changed afterwards.
ALTER TABLE "practice_picture" ADD CONSTRAINT "practice_picture_drawn"
  CHECK ("format" IN ('png', 'jpeg') AND octet_length("bytes") <= 5000000 AND octet_length("pale") <= 5000000);
CALL protect_table('practice_picture', 'SELECT, INSERT');
CALL protect_table('practice_logo');
