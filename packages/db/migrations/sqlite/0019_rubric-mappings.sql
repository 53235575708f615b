CREATE TABLE `rubric_mappings` (
	`commune_id` text NOT NULL,
	`later_id` text NOT NULL,
	`later_version` integer NOT NULL,
	`earlier_id` text NOT NULL,
	`earlier_version` integer NOT NULL,
	`criterion` text NOT NULL,
	`comes_from` text NOT NULL,
	`person_id` text NOT NULL,
	`set_at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `later_id`, `later_version`, `earlier_id`, `earlier_version`, `criterion`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
