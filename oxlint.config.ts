import { defineConfig } from "oxlint";

// Who may import whom; the sentence says what to do instead.
const forbid = (files: string[], group: string[], message: string) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: [{ group, message }] }] as const },
});

const outsideDocuments = ["@gandan/!(domain)", "@gandan/!(domain)/**", "hono", "drizzle-orm*", "@trpc/*", "react*"];
// The steps in which a plan is read; each knows those before it (ARCHITECTURE.md, "How a plan is read").
const steps = "lines citations bodies times tables paragraphs sections head end targets duties body".split(" ");

export default defineConfig({
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "promise"],
  categories: { correctness: "error", suspicious: "error" },
  options: { typeAware: true },
  ignorePatterns: ["**/dist/**", "packages/db/migrations/**", "**/*.gen.ts"],
  rules: {
    "typescript/no-floating-promises": ["error", { checkThenables: true }],
    "typescript/no-explicit-any": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-unsafe-type-assertion": "off",
    "import/no-cycle": "error",
    "import/no-unassigned-import": "off",
    "import/no-named-as-default-member": "off",
    "react/react-in-jsx-scope": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/no-array-reverse": "off",
    "unicorn/consistent-function-scoping": "off",
    "unicorn/prefer-add-event-listener": "off",
    "no-shadow": "off",
    "typescript/consistent-return": "off",
    "no-await-in-loop": "off",
    // Mistakes the schema library's `catch` for a promise's.
    "promise/valid-params": "off",
    "promise/always-return": "off",
  },
  overrides: [
    {
      // Hovering a line lights its place on the paper and the other way round; by keyboard the lines' own buttons do it.
      files: ["apps/admin/src/plans/{paper/paper,findings,duty-list,proposal-row}.tsx"],
      rules: {
        "jsx-a11y/click-events-have-key-events": "off",
        "jsx-a11y/no-noninteractive-element-interactions": "off",
        "jsx-a11y/no-noninteractive-tabindex": "off",
        "jsx-a11y/no-static-element-interactions": "off",
      },
    },
    forbid(
      ["packages/domain/src/**"],
      ["@gandan/*", "node:*", "hono", "drizzle-orm*", "@trpc/*", "react*"],
      "The domain is the pure centre: take what you need as a value and return a value.",
    ),
    forbid(
      ["packages/packs/src/**"],
      ["@gandan/!(domain)", "@gandan/!(domain)/**", "hono", "drizzle-orm*", "@trpc/*", "react*"],
      "Packs are data: they know the domain's schemas and nothing else of ours.",
    ),
    forbid(
      ["packages/documents/src/**"],
      outsideDocuments,
      "Documents are read, checked and written without a database and without HTTP; import domain only.",
    ),
    ...steps.map((step, at) =>
      forbid(
        [`packages/documents/src/read/${step}/**`],
        [...outsideDocuments, ...steps.slice(at + 1).map((later) => `../${later}/*`)],
        "A step of reading knows the steps before it, the domain and nothing else of ours.",
      ),
    ),
    forbid(
      ["packages/db/src/**"],
      ["@gandan/!(domain)", "@gandan/!(domain)/**", "hono", "@trpc/*", "react*"],
      "The store keeps what the domain decided; asking and answering belongs to the api.",
    ),
    forbid(
      ["packages/db/src/*/*.store.ts", "packages/api/**", "packages/simulation/**", "apps/**"],
      ["better-sqlite3", "pg", "drizzle-orm/*", "@electric-sql/*"],
      "Drivers and dialects stay in db/src/engines; stores use drizzle-orm's root and the words of columns.ts.",
    ),
    forbid(
      ["packages/api/src/**"],
      ["hono", "@hono/*", "react*", "node:fs*", "node:http*", "better-sqlite3", "pg", "drizzle-orm*"],
      "The api is tRPC without HTTP: what is outside comes in through context.ts, queries live in db.",
    ),
    forbid(["packages/ui/src/**"], ["@gandan/*", "@trpc/*", "node:*"], "The look takes its texts and values as props."),
    forbid(
      ["apps/admin/src/**", "apps/kiosk/src/**"],
      [
        "@gandan/db",
        "@gandan/db/**",
        "@gandan/packs*",
        "@gandan/documents*",
        "@gandan/simulation*",
        "node:*",
        "hono",
        "drizzle-orm*",
      ],
      "A front end knows domain, ui and i18n, and the api by its types.",
    ),
  ],
});
