CREATE TABLE "releases" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"publication_id" text collate "C" NOT NULL,
	"file_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"media_type" text collate "C" NOT NULL,
	"size" bigint NOT NULL,
	"state" text collate "C" NOT NULL,
	"findings" json NOT NULL,
	"kept" json NOT NULL,
	"removed" json NOT NULL,
	"replaces_id" text collate "C",
	"at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "releases_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "withdrawal" json;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_publication" FOREIGN KEY ("commune_id","publication_id") REFERENCES "public"."publications"("commune_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "releases_by_publication" ON "releases" USING btree ("commune_id","publication_id","at","id");