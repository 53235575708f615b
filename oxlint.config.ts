import { defineConfig } from "oxlint";

// Who may import whom; the sentence says what to do instead. Of two that name a file the later one holds alone.
const forbid = (files: string[], group: string[], message: string, onlyTypes: string[] = []) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group, message },
          ...onlyTypes.map((name) => ({ group: [name], message, allowTypeImports: true })),
        ],
      },
    ] as const,
  },
});

const fromOutside = (object: string, property: string) => ({
  object,
  property,
  message: "What is outside (the clock, chance, the environment) comes in as a value.",
});
const mocks = ["mock", "doMock", "spyOn"].map((property) => ({
  object: "vi",
  property,
  message: "No module is mocked: what must be faked is a value that the function is given.",
}));

// A package by its name and by every path in it.
const whole = (...names: string[]) => names.flatMap((name) => [name, `${name}/**`]);
const drivers = ["better-sqlite3", "pg", "drizzle-orm/**", "@electric-sql/**"];
const oursButDomain = ["@gandan/**", "!@gandan/domain", "!@gandan/domain/**"];
const http = [...whole("hono"), "@hono/**", "@trpc/**"];
const screens = whole("react", "react-dom", "preact");
const outsideStore = [...oursButDomain, ...http, ...screens];
const outsideDocuments = [...outsideStore, ...whole("drizzle-orm")];
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
    "unicorn/filename-case": ["error", { case: "kebabCase" }],
    "no-restricted-properties": ["error", ...mocks],
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
      ["@gandan/**", ...http, ...screens, ...whole("node:*", "drizzle-orm")],
      "The domain is the pure centre: take what you need as a value and return a value.",
    ),
    forbid(
      ["packages/packs/src/**"],
      outsideDocuments,
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
        [...outsideDocuments, ...steps.slice(at + 1).map((later) => `../${later}/**`)],
        "A step of reading knows the steps before it, the domain and nothing else of ours.",
      ),
    ),
    forbid(
      ["packages/db/src/**"],
      [...outsideStore, ...drivers],
      "The store keeps what the domain decided, with drizzle-orm's root and the words of columns.ts; drivers and dialects stay in engines.",
    ),
    forbid(
      ["packages/db/src/{engines,testing}/**", "packages/db/src/database.ts"],
      outsideStore,
      "The store keeps what the domain decided; asking and answering belongs to the api.",
    ),
    forbid(["packages/simulation/**", "apps/server/**"], drivers, "Drivers and dialects stay in db/src/engines."),
    forbid(
      ["packages/api/src/**"],
      [...whole("hono", "drizzle-orm", "node:fs", "node:http"), "@hono/**", ...screens, ...drivers],
      "The api is tRPC without HTTP: what is outside comes in through context.ts, queries live in db.",
    ),
    forbid(
      ["packages/ui/src/**"],
      ["@gandan/**", "@trpc/**", ...whole("node:*")],
      "The look takes its texts and values as props.",
    ),
    forbid(["packages/i18n/src/**"], outsideDocuments, "Words know the domain's codes and no screen."),
    forbid(
      ["apps/admin/src/**", "apps/kiosk/src/**"],
      [...oursButDomain, "!@gandan/{ui,i18n,api}", "!@gandan/{ui,i18n}/**", ...whole("node:*", "hono", "drizzle-orm")],
      "A front end knows domain, ui and i18n, and the api by its types.",
      ["@gandan/api"],
    ),
    {
      files: ["packages/{domain,packs,documents,api,i18n,simulation}/src/**"],
      rules: {
        "no-restricted-properties": [
          "error",
          fromOutside("Date", "now"),
          fromOutside("Math", "random"),
          fromOutside("process", "env"),
          ...mocks,
        ],
      },
    },
  ],
});
