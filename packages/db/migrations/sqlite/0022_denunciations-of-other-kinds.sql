ALTER TABLE `denunciations` ADD `petition_id` text;--> statement-breakpoint
ALTER TABLE `denunciations` ADD `turned_from` text;--> statement-breakpoint
ALTER TABLE `denunciations` ADD `turned_to` text;--> statement-breakpoint
CREATE INDEX `denunciations_by_petition` ON `denunciations` (`commune_id`,`petition_id`);