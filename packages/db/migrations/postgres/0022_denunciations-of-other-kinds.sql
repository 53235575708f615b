ALTER TABLE "denunciations" ADD COLUMN "petition_id" text collate "C";--> statement-breakpoint
ALTER TABLE "denunciations" ADD COLUMN "turned_from" text collate "C";--> statement-breakpoint
ALTER TABLE "denunciations" ADD COLUMN "turned_to" text collate "C";--> statement-breakpoint
CREATE INDEX "denunciations_by_petition" ON "denunciations" USING btree ("commune_id","petition_id");