CREATE TABLE "face_counts" (
	"commune_id" text collate "C" NOT NULL,
	"month" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"face" text collate "C" NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "face_counts_key" PRIMARY KEY("commune_id","month","kind","face")
);
--> statement-breakpoint
ALTER TABLE "petitions" ADD COLUMN "is_rated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "face_counts" ADD CONSTRAINT "face_counts_commune" FOREIGN KEY ("commune_id") REFERENCES "public"."communes"("commune_id") ON DELETE no action ON UPDATE no action;