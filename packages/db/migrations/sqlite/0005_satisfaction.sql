CREATE TABLE `face_counts` (
	`commune_id` text NOT NULL,
	`month` text NOT NULL,
	`kind` text NOT NULL,
	`face` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `month`, `kind`, `face`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `petitions` ADD `is_rated` integer DEFAULT false NOT NULL;