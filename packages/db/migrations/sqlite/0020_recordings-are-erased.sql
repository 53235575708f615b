CREATE TABLE `erased_contents` (
	`commune_id` text NOT NULL,
	`sha256` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `sha256`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `voices` ADD `erased_at` integer;