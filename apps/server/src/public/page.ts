import { html } from "hono/html";
import type { Reading } from "./public-words.ts";

type Html = ReturnType<typeof html>;

interface Page {
  title: string;
  /** The address of this page, for the other language. */
  path: string;
  body: Html | Html[];
  footer?: string;
}

/** A public page: a document without script, in the language asked for. */
export const page = ({ language, t }: Reading, { title, path, body, footer = "" }: Page): Html =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Gần Dân</title>
        <link rel="stylesheet" href="/cong-khai/trang.css" />
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <a href="${path}${language === "vi" ? "?lang=en" : ""}" hreflang="${language === "vi" ? "en" : "vi"}"
            >${t("public.other-language")}</a
          >
        </header>
        <main>${body}</main>
        <footer>${footer}</footer>
      </body>
    </html>`;
