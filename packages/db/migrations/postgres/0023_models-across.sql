ALTER TABLE "model_events" ADD COLUMN "about" text collate "C";--> statement-breakpoint
ALTER TABLE "models" ADD COLUMN "origin_commune_id" text collate "C";