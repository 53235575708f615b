// `npm run packs:check`: every row of the law as data against its schema and against the other rows.
import { checkPacksCommand } from "../packages/packs/src/check/index.ts";

process.exitCode = checkPacksCommand((line) => process.stdout.write(`${line}\n`));
