CREATE TABLE "rubric_drafts" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"draft" json NOT NULL,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "rubric_drafts_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "rubric_drafts" ADD CONSTRAINT "rubric_drafts_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;