CREATE TABLE "answer_templates" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"kinds" json NOT NULL,
	"states" json NOT NULL,
	"text" text collate "C" NOT NULL,
	"retired_at" bigint,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "answer_templates_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_templates" ADD CONSTRAINT "answer_templates_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;