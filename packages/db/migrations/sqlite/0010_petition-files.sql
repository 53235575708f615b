CREATE TABLE `petition_files` (
	`commune_id` text NOT NULL,
	`petition_id` text NOT NULL,
	`file_id` text NOT NULL,
	`what` text NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`removed` text,
	PRIMARY KEY(`commune_id`, `petition_id`, `file_id`),
	FOREIGN KEY (`commune_id`,`petition_id`) REFERENCES `petitions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `petition_files_by_file` ON `petition_files` (`commune_id`,`file_id`);