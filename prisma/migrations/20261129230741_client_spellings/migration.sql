-- CreateTable
CREATE TABLE "client_spelling" (
    "practice_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "client_spelling_pkey" PRIMARY KEY ("practice_id","key","client_id")
);

-- CreateIndex
CREATE INDEX "client_spelling_practice_id_client_id_idx" ON "client_spelling"("practice_id", "client_id");

-- AddForeignKey
ALTER TABLE "client_spelling" ADD CONSTRAINT "client_spelling_practice_id_client_id_fkey" FOREIGN KEY ("practice_id", "client_id") REFERENCES "client"("practice_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- As spellingKeys in lib/data/rows/spelling-keys.ts makes them; a test compares both.
INSERT INTO "client_spelling" ("practice_id", "client_id", "key")
SELECT DISTINCT w."practice_id", w."client_id", k."key"
FROM (SELECT "practice_id", "client_id", left("word", 8) AS "begin" FROM "client_name_word") w,
  LATERAL (
    SELECT w."begin" AS "key"
    UNION
    SELECT left(w."begin", n - 1) || substr(w."begin", n + 1) FROM generate_series(1, length(w."begin")) AS n
  ) k
WHERE length(w."begin") >= 4;

ALTER TABLE "client_spelling"
  ADD CONSTRAINT "client_spelling_not_empty" CHECK (length("key") > 0);

CALL protect_table('client_spelling', 'SELECT, INSERT, UPDATE, DELETE');
