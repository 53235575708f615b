CREATE TABLE `denunciation_events` (
	`commune_id` text NOT NULL,
	`denunciation_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`day` text NOT NULL,
	`person_id` text,
	`document` text,
	`days` integer,
	`sealed_note` text,
	PRIMARY KEY(`commune_id`, `denunciation_id`, `sequence`),
	FOREIGN KEY (`commune_id`,`denunciation_id`) REFERENCES `denunciations`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `denunciation_recipients` (
	`commune_id` text NOT NULL,
	`denunciation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`sight` text NOT NULL,
	`box` text NOT NULL,
	`named_at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `denunciation_id`, `person_id`),
	FOREIGN KEY (`commune_id`,`denunciation_id`) REFERENCES `denunciations`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `denunciation_recipients_by_person` ON `denunciation_recipients` (`commune_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `denunciations` (
	`commune_id` text NOT NULL,
	`id` text NOT NULL,
	`receipt` text NOT NULL,
	`number` integer NOT NULL,
	`register_year` integer NOT NULL,
	`channel` text NOT NULL,
	`received_at` integer NOT NULL,
	`due_on` text,
	`state` text NOT NULL,
	`sealed` text NOT NULL,
	`sealed_redacted` text NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `id`),
	FOREIGN KEY (`commune_id`) REFERENCES `communes`(`commune_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `denunciations_receipt` ON `denunciations` (`commune_id`,`receipt`);--> statement-breakpoint
CREATE UNIQUE INDEX `denunciations_register` ON `denunciations` (`commune_id`,`register_year`,`number`);--> statement-breakpoint
CREATE TABLE `notices` (
	`commune_id` text NOT NULL,
	`person_id` text NOT NULL,
	`record_id` text NOT NULL,
	`kind` text NOT NULL,
	`on_day` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	`mail` text NOT NULL,
	`attempts` integer NOT NULL,
	`leased_until` integer,
	PRIMARY KEY(`commune_id`, `person_id`, `record_id`, `kind`, `on_day`),
	FOREIGN KEY (`commune_id`,`person_id`) REFERENCES `people`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_by_mail` ON `notices` (`commune_id`,`mail`,`at`);--> statement-breakpoint
CREATE TABLE `sealing_keys` (
	`commune_id` text NOT NULL,
	`person_id` text NOT NULL,
	`public_key` text NOT NULL,
	`locked_key` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`commune_id`, `person_id`),
	FOREIGN KEY (`commune_id`,`person_id`) REFERENCES `people`(`commune_id`,`id`) ON UPDATE no action ON DELETE no action
);
