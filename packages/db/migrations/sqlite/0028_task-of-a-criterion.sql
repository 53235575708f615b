ALTER TABLE `tasks` ADD `criterion` text;--> statement-breakpoint
CREATE INDEX `tasks_by_criterion` ON `tasks` (`commune_id`,`criterion`,`id`);