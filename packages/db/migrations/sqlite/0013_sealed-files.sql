CREATE TABLE `denunciation_files` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`denunciation_id` text NOT NULL,
	`sight` text NOT NULL,
	`sha256` text NOT NULL,
	`sealed_facts` text NOT NULL,
	`redacted_from` text,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`,`denunciation_id`) REFERENCES `denunciations`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `denunciation_files_by_case` ON `denunciation_files` (`commune_id`,`denunciation_id`,`at`,`id`);