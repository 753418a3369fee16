-- CreateTable
CREATE TABLE "device_salt" (
    "account_id" UUID NOT NULL,
    "salt" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "device_salt_pkey" PRIMARY KEY ("account_id")
);

-- AddForeignKey
ALTER TABLE "device_salt" ADD CONSTRAINT "device_salt_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One person's own, in whatever practice they work.
ALTER TABLE "device_salt" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_account ON "device_salt"
  USING (account_id = app_account()) WITH CHECK (account_id = app_account());
GRANT SELECT, INSERT ON "device_salt" TO fascicle_app;
