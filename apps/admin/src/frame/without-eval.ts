import { config } from "zod";

// Zod would write its checks as code at run time; the page's policy refuses that, and reports each attempt.
config({ jitless: true });
