// `npm run check`: seconds, nothing is run.
import { sourceChecks } from "./checks.mjs";
import { finish } from "./steps.mjs";

sourceChecks();
finish();
