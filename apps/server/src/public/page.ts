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

// The one ornament of the house, as at the kiosk.
const terraces = html`<svg viewBox="0 0 1200 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
  <path d="M0 30c100-26 180-26 300-8s220 12 340-6 190-16 300 2 160 12 260-6" />
  <path d="M0 36c120-20 220-18 320-6s220 8 330-4 220-10 320 0 140 8 230-4" />
</svg>`;

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
          <div class="head">
            <h1>${title}</h1>
            <a
              class="language"
              href="${path}${language === "vi" ? "?lang=en" : ""}"
              hreflang="${language === "vi" ? "en" : "vi"}"
              >${t("public.other-language")}</a
            >
          </div>
          ${terraces}
        </header>
        <main>${body}</main>
        <footer>${footer}</footer>
      </body>
    </html>`;
