ALTER TABLE "petition_events" ADD COLUMN "day" text collate "C";--> statement-breakpoint
UPDATE "petition_events" SET "day" = to_char(to_timestamp("at" / 1000 + 25200) AT TIME ZONE 'UTC', 'YYYY-MM-DD');--> statement-breakpoint
ALTER TABLE "petition_events" ALTER COLUMN "day" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "petition_events" ADD COLUMN "note" text collate "C";--> statement-breakpoint
ALTER TABLE "petition_events" ADD COLUMN "sent_to" text collate "C";--> statement-breakpoint
ALTER TABLE "petition_events" ADD COLUMN "document" text collate "C";--> statement-breakpoint
ALTER TABLE "petition_events" ADD COLUMN "days" bigint;--> statement-breakpoint
ALTER TABLE "petition_events" ADD COLUMN "promised" text collate "C";--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "channel" text collate "C" DEFAULT 'kiosk' NOT NULL;--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "number" bigint;--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "register_year" bigint;--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "particulars" json;--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "duplicate_of" text collate "C";--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "split_from" text collate "C";--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "due_on" text collate "C";--> statement-breakpoint
CREATE UNIQUE INDEX "petitions_register" ON "petitions" USING btree ("commune_id","register_year","number");--> statement-breakpoint
CREATE INDEX "petitions_by_first" ON "petitions" USING btree ("commune_id","duplicate_of");--> statement-breakpoint
CREATE INDEX "petitions_by_due" ON "petitions" USING btree ("commune_id","due_on","id");--> statement-breakpoint
UPDATE "petitions" SET "state" = 'accepted' WHERE "state" = 'assigned';
