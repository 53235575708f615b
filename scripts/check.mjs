// `npm run check`: what can be said of the source, and none of its tests.
import { sourceChecks } from "./checks.mjs";
import { finish } from "./steps.mjs";

sourceChecks();
finish();
