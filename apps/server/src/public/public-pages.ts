import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outside } from "@gandan/api";
import { type PublicCommune, promiseRows, promisesCsv, publicCommune, publicCommunes } from "@gandan/api/dialogues";
import { modelsCsv, publicModels } from "@gandan/api/models";
import { plansCsv, publicPlan, publicPlans } from "@gandan/api/plans";
import { publicFile, publicPublications, publicRequests, publicationsCsv, requestsCsv } from "@gandan/api/publications";
import { publicSupervisions, supervisionsCsv } from "@gandan/api/supervision";
import { idOf } from "@gandan/domain/values";
import type { Context, Hono } from "hono";
import { html } from "hono/html";
import { sentFile } from "../http/files-route.ts";
import type { Facts } from "../http/headers.ts";
import { communeName, communePage } from "./commune-page.ts";
import { page } from "./page.ts";
import { planPage } from "./plan-page.ts";
import { type Reading, readingOf } from "./public-words.ts";
import { typefaceOf } from "./typeface.ts";

const base = "/cong-khai";

/** The pages that everybody may read: what was promised, what was done; without script, and as open data. */
export function servePublicPages(
  app: Hono<Facts>,
  outside: Outside,
  { uiFolder, builtKiosk }: { uiFolder: string; builtKiosk: string },
): void {
  const style = [
    typefaceOf(builtKiosk),
    tokensOf(join(uiFolder, "tokens.css")),
    readFileSync(join(uiFolder, "public.css"), "utf8"),
  ].join("\n");

  app.get(`${base}/trang.css`, (context) =>
    context.body(style, 200, { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" }),
  );
  app.get(base, async (context) => {
    const communes = await publicCommunes(outside);
    const [only] = communes;
    if (communes.length === 1 && only !== undefined) return context.redirect(`${base}/${only.id}`);
    return context.html(listPage(readingOf(context.req.query("lang")), communes));
  });
  app.get(`${base}/:commune`, async (context) => {
    const reading = readingOf(context.req.query("lang"));
    const commune = await asked(outside, context);
    if (commune === null) return context.html(missingPage(reading), 404);
    context.header("cache-control", "public, max-age=60");
    const published = await publicPublications(outside, commune.id, reading.language);
    const plans = await publicPlans(outside, commune.id);
    const models = await publicModels(outside, commune.id);
    const requests = await publicRequests(outside, commune.id);
    const supervisions = await publicSupervisions(outside, commune.id);
    return context.html(
      communePage(reading, commune, { models, plans, published, requests, supervisions }, outside.now()),
    );
  });
  app.get(`${base}/:commune/ke-hoach/:plan`, async (context) => {
    const reading = readingOf(context.req.query("lang"));
    const commune = await asked(outside, context);
    const id = idOf("plan").safeParse(context.req.param("plan"));
    const plan = commune === null || !id.success ? null : await publicPlan(outside, commune.id, id.data);
    if (commune === null || plan === null) return context.html(missingPage(reading), 404);
    context.header("cache-control", "public, max-age=60");
    return context.html(planPage(reading, commune, plan));
  });
  app.get(`${base}/:commune/ke-hoach.json`, async (context) => {
    const commune = await asked(outside, context);
    if (commune === null) return context.json({ refusal: "request.not-found" }, 404);
    return context.json({
      commune: { id: commune.id, name: commune.name },
      plans: await publicPlans(outside, commune.id),
    });
  });
  app.get(`${base}/:commune/ke-hoach.csv`, async (context) => {
    const commune = await asked(outside, context);
    if (commune === null) return context.notFound();
    const csv = plansCsv(await publicPlans(outside, commune.id));
    return context.body(csv, 200, { "content-type": "text/csv; charset=utf-8" });
  });
  app.get(`${base}/:commune/loi-hua.json`, async (context) => {
    const commune = await asked(outside, context);
    return commune === null
      ? context.json({ refusal: "request.not-found" }, 404)
      : context.json({ commune: { id: commune.id, name: commune.name }, promises: promiseRows(commune) });
  });
  app.get(`${base}/:commune/mo-hinh.json`, async (context) => {
    const commune = await asked(outside, context);
    if (commune === null) return context.json({ refusal: "request.not-found" }, 404);
    return context.json({
      commune: { id: commune.id, name: commune.name },
      models: await publicModels(outside, commune.id),
    });
  });
  app.get(`${base}/:commune/mo-hinh.csv`, async (context) => {
    const commune = await asked(outside, context);
    if (commune === null) return context.notFound();
    const csv = modelsCsv(await publicModels(outside, commune.id));
    return context.body(csv, 200, { "content-type": "text/csv; charset=utf-8" });
  });
  app.get(`${base}/:commune/loi-hua.csv`, async (context) => {
    const commune = await asked(outside, context);
    if (commune === null) return context.notFound();
    return context.body(promisesCsv(commune), 200, { "content-type": "text/csv; charset=utf-8" });
  });
  app.get(`${base}/:commune/cong-khai.json`, async (context) => {
    const commune = await asked(outside, context);
    return commune === null
      ? context.json({ refusal: "request.not-found" }, 404)
      : context.json({
          commune: { id: commune.id, name: commune.name },
          publications: await publicPublications(outside, commune.id, "vi"),
        });
  });
  app.get(`${base}/:commune/cong-khai.csv`, async (context) => {
    const commune = await asked(outside, context);
    if (commune === null) return context.notFound();
    const rows = await publicPublications(outside, commune.id, "vi");
    return context.body(publicationsCsv(rows), 200, { "content-type": "text/csv; charset=utf-8" });
  });
  app.get(`${base}/:commune/yeu-cau-thong-tin.csv`, async (context) => {
    const commune = await asked(outside, context);
    if (commune === null) return context.notFound();
    const rows = await publicRequests(outside, commune.id);
    return context.body(requestsCsv(rows), 200, { "content-type": "text/csv; charset=utf-8" });
  });
  app.get(`${base}/:commune/yeu-cau-thong-tin.json`, async (context) => {
    const commune = await asked(outside, context);
    return commune === null
      ? context.json({ refusal: "request.not-found" }, 404)
      : context.json({
          commune: { id: commune.id, name: commune.name },
          requests: await publicRequests(outside, commune.id),
        });
  });
  app.get(`${base}/:commune/giam-sat.csv`, async (context) => {
    const commune = await asked(outside, context);
    if (commune === null) return context.notFound();
    const rows = await publicSupervisions(outside, commune.id);
    return context.body(supervisionsCsv(rows), 200, { "content-type": "text/csv; charset=utf-8" });
  });
  app.get(`${base}/:commune/giam-sat.json`, async (context) => {
    const commune = await asked(outside, context);
    return commune === null
      ? context.json({ refusal: "request.not-found" }, 404)
      : context.json({
          commune: { id: commune.id, name: commune.name },
          supervisions: await publicSupervisions(outside, commune.id),
        });
  });
  app.get(`${base}/:commune/tep/:file`, async (context) => {
    const commune = await asked(outside, context);
    const id = idOf("release").safeParse(context.req.param("file"));
    const found = commune === null || !id.success ? null : await publicFile(outside, commune.id, id.data);
    return found === null
      ? context.html(missingPage(readingOf(context.req.query("lang"))), 404)
      : sentFile(context, found, "public, max-age=60");
  });
}

async function asked(outside: Outside, context: Context<Facts>): Promise<PublicCommune | null> {
  const id = idOf("commune").safeParse(context.req.param("commune"));
  return id.success ? publicCommune(outside, id.data) : null;
}

const listPage = (reading: Reading, communes: Pick<PublicCommune, "id" | "name" | "kind">[]) =>
  page(reading, {
    title: reading.t("public.communes"),
    path: base,
    body: html`<ul>
      ${communes.map((commune) => html`<li><a href="${base}/${commune.id}">${communeName(reading, commune)}</a></li>`)}
    </ul>`,
  });

const missingPage = (reading: Reading) =>
  page(reading, {
    title: reading.t("public.not-found"),
    path: base,
    body: html`<p>${reading.t("public.not-found-what")}</p>
      <p><a href="${base}">${reading.t("public.communes")}</a></p>`,
  });

// The dark tokens hang on a choice of the front ends; here the reader's device decides.
function tokensOf(path: string): string {
  const tokens = readFileSync(path, "utf8");
  const dark = /:root\[data-mantine-color-scheme="dark"\],\s*:root\[data-theme="dark"\] (\{[^}]*\})/.exec(tokens)?.[1];
  return `${tokens}\n@media screen and (prefers-color-scheme: dark) { :root ${dark ?? "{}"} }`;
}
