CREATE TABLE `rubric_drafts` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`draft` text NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
