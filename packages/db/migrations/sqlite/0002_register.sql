CREATE TABLE `__new_petition_events` (
	`commune_id` text NOT NULL,
	`petition_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`day` text NOT NULL,
	`person_id` text,
	`position_id` text,
	`note` text,
	`sent_to` text,
	`document` text,
	`days` integer,
	`promised` text,
	PRIMARY KEY(`commune_id`, `petition_id`, `sequence`),
	FOREIGN KEY (`commune_id`,`petition_id`) REFERENCES `petitions`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_petition_events` (`commune_id`, `petition_id`, `sequence`, `kind`, `at`, `day`, `person_id`, `position_id`)
	SELECT `commune_id`, `petition_id`, `sequence`, `kind`, `at`, strftime('%Y-%m-%d', `at` / 1000 + 25200, 'unixepoch'), `person_id`, `position_id` FROM `petition_events`;
--> statement-breakpoint
DROP TABLE `petition_events`;
--> statement-breakpoint
ALTER TABLE `__new_petition_events` RENAME TO `petition_events`;
--> statement-breakpoint
ALTER TABLE `petitions` ADD `channel` text DEFAULT 'kiosk' NOT NULL;--> statement-breakpoint
ALTER TABLE `petitions` ADD `number` integer;--> statement-breakpoint
ALTER TABLE `petitions` ADD `register_year` integer;--> statement-breakpoint
ALTER TABLE `petitions` ADD `particulars` text;--> statement-breakpoint
ALTER TABLE `petitions` ADD `duplicate_of` text;--> statement-breakpoint
ALTER TABLE `petitions` ADD `split_from` text;--> statement-breakpoint
ALTER TABLE `petitions` ADD `due_on` text;--> statement-breakpoint
CREATE UNIQUE INDEX `petitions_register` ON `petitions` (`commune_id`,`register_year`,`number`);--> statement-breakpoint
CREATE INDEX `petitions_by_first` ON `petitions` (`commune_id`,`duplicate_of`);--> statement-breakpoint
CREATE INDEX `petitions_by_due` ON `petitions` (`commune_id`,`due_on`,`id`);--> statement-breakpoint
UPDATE `petitions` SET `state` = 'accepted' WHERE `state` = 'assigned';
