CREATE TABLE "publications" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"item" bigint NOT NULL,
	"document" text collate "C" NOT NULL,
	"decided_on" text collate "C" NOT NULL,
	"postings" json NOT NULL,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "publications_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "publications_by_day" ON "publications" USING btree ("commune_id","decided_on","id");