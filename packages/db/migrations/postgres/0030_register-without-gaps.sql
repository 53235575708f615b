DROP INDEX "petitions_register";--> statement-breakpoint
DROP INDEX "petitions_by_first";--> statement-breakpoint
DROP INDEX "petitions_by_hamlet";--> statement-breakpoint
DROP INDEX "petitions_by_position";--> statement-breakpoint
CREATE INDEX "petitions_by_letter" ON "petitions" USING btree ("commune_id","split_from") WHERE "petitions"."split_from" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "petitions_register" ON "petitions" USING btree ("commune_id","register_year","number") WHERE "petitions"."number" is not null;--> statement-breakpoint
CREATE INDEX "petitions_by_first" ON "petitions" USING btree ("commune_id","duplicate_of") WHERE "petitions"."duplicate_of" is not null;--> statement-breakpoint
CREATE INDEX "petitions_by_hamlet" ON "petitions" USING btree ("commune_id","hamlet_id","received_at","id") WHERE "petitions"."hamlet_id" is not null;--> statement-breakpoint
CREATE INDEX "petitions_by_position" ON "petitions" USING btree ("commune_id","position_id","received_at","id") WHERE "petitions"."position_id" is not null;