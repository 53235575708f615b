CREATE TABLE `evaluations` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`year` integer NOT NULL,
	`rubric_id` text NOT NULL,
	`rubric_version` integer NOT NULL,
	`rubric` text NOT NULL,
	`course` text NOT NULL,
	`begun_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluations_year` ON `evaluations` (`commune_id`,`year`);--> statement-breakpoint
CREATE TABLE `rubrics` (
	`commune_id` text NOT NULL,
	`rubric_id` text NOT NULL,
	`version` integer NOT NULL,
	`rubric` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `rubric_id`, `version`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
