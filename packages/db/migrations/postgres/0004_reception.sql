CREATE TABLE "compliance_entries" (
	"commune_id" text collate "C" NOT NULL,
	"item" text collate "C" NOT NULL,
	"is_there" boolean NOT NULL,
	"document" text collate "C",
	"on_day" text collate "C",
	"note" text collate "C",
	CONSTRAINT "compliance_entries_key" PRIMARY KEY("commune_id","item")
);
--> statement-breakpoint
CREATE TABLE "reception_days" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"day" text collate "C" NOT NULL,
	"from_time" text collate "C" NOT NULL,
	"to_time" text collate "C" NOT NULL,
	"place" text collate "C" NOT NULL,
	"posted_on" text collate "C",
	"state" text collate "C" NOT NULL,
	"visitors" bigint NOT NULL,
	"note" text collate "C",
	"revision" bigint NOT NULL,
	CONSTRAINT "reception_days_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "compliance_entries" ADD CONSTRAINT "compliance_entries_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_days" ADD CONSTRAINT "reception_days_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reception_days_day" ON "reception_days" USING btree ("commune_id","day");