// Builds every app whose sources changed.
import { build } from "./build.mjs";

build();
