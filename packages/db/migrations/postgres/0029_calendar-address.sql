ALTER TABLE "accounts" ADD COLUMN "feed_hash" text collate "C";--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_feed" ON "accounts" USING btree ("feed_hash");