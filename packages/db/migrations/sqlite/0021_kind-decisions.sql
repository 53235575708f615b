CREATE TABLE `kind_decisions` (
	`commune_id` text NOT NULL,
	`petition_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	`suggested` text,
	`kind_before` text,
	`kind_after` text NOT NULL,
	`limits_before` text NOT NULL,
	`limits_after` text NOT NULL,
	PRIMARY KEY(`commune_id`, `petition_id`, `sequence`),
	FOREIGN KEY (`commune_id`,`petition_id`) REFERENCES `petitions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
