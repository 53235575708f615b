ALTER TABLE `accounts` ADD `feed_hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_feed` ON `accounts` (`feed_hash`);