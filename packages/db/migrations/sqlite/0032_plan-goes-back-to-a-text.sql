DROP INDEX `plan_versions_fingerprint`;--> statement-breakpoint
CREATE INDEX `plan_versions_by_fingerprint` ON `plan_versions` (`commune_id`,`fingerprint`);