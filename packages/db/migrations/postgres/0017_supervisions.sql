CREATE TABLE "supervisions" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"body" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"scope" text collate "C" NOT NULL,
	"from" text collate "C" NOT NULL,
	"to" text collate "C" NOT NULL,
	"hamlet_ids" json NOT NULL,
	"answer_days" bigint NOT NULL,
	"state" text collate "C" NOT NULL,
	"findings" json NOT NULL,
	"conclusion" text collate "C",
	"concluded_on" text collate "C",
	"closed_on" text collate "C",
	"cancel_reason" text collate "C",
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "supervisions_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "supervisions" ADD CONSTRAINT "supervisions_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supervisions_by_day" ON "supervisions" USING btree ("commune_id","from","id");