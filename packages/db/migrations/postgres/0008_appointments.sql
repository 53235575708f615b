CREATE TABLE "appointments" (
	"commune_id" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"receipt" text collate "C" NOT NULL,
	"kiosk_id" text collate "C",
	"reason" text collate "C" NOT NULL,
	"with_whom" text collate "C" NOT NULL,
	"wanted_on" text collate "C",
	"wanted_part" text collate "C",
	"name" text collate "C",
	"contact" text collate "C",
	"language" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"agreed" json,
	"note" text collate "C",
	"written_at" bigint NOT NULL,
	"asked_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"revision" bigint NOT NULL,
	CONSTRAINT "appointments_key" PRIMARY KEY("commune_id","id")
);
--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_receipt" ON "appointments" USING btree ("commune_id","receipt");--> statement-breakpoint
CREATE INDEX "appointments_by_state" ON "appointments" USING btree ("commune_id","state","asked_at","id");