import { openBrowser } from "/work/main/packages/e2e/src/browser/open-browser.ts";
import { settled } from "/work/main/packages/e2e/src/browser/accessible.ts";
import { signedInAs } from "/work/main/packages/e2e/src/server/caller.ts";
import { aDataFolder, removeFolder, startServer } from "/work/main/packages/e2e/src/server/demo-server.ts";
const server = await startServer(aDataFolder(), { LOG_LEVEL: "warn", GANDAN_RATE_LIMITS: "off" });
const browser = await openBrowser();
try {
for (const bundle of ["in-charge","leader","official","front","hamlet-head","administrator"]) {
  const [name="",value=""] = (await signedInAs(server.url, bundle)).cookie().split("=");
  const context = await browser.newContext({ locale: "vi-VN", viewport: {width:1280,height:860} });
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  const log: string[] = [];
  page.on("console", m => { if (["error","warning"].includes(m.type())) log.push(page.url()+" "+m.type()+": "+m.text().slice(0,200)); });
  page.on("response", r => { if (r.status()>=400) log.push(r.status()+" "+r.url()); });
  const seen = new Set(["/"]);
  for (const path of seen) for (const w of [1280,360]) {
    await page.setViewportSize({width:w,height:w===360?740:860});
    if (w===1280) await page.goto(server.url+path);
    await settled(page);
    const records = `main a[href^="${path === "/" ? "/viec" : path}/"]`;
    const hrefs = (p: string) => page.locator(p).evaluateAll(ls => ls.map(l => l.getAttribute("href") ?? ""));
    for (const f of [...(await hrefs('nav a[href^="/"]')), ...(await hrefs(records)).slice(0,1)]) seen.add(f);
    const all = await hrefs('a[href^="/"]');
    for (const a of all) { const k=a.replace(/[a-z]+_[0-9a-f-]+/,"ID"); (globalThis as any)[bundle] ??= new Set(); (globalThis as any)[bundle].add(k);}
    const sw = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth, ...[...document.querySelectorAll("*")].filter(e=>e.scrollWidth>e.clientWidth+1 && ["auto","scroll"].includes(getComputedStyle(e).overflowX)&&e.clientWidth>0).map(e=>e.tagName+"."+e.className.toString().slice(0,30)+":"+e.scrollWidth+">"+e.clientWidth)]);
    console.log(bundle, w, path.replace(/[a-z]+_[0-9a-f-]+/,"ID"), JSON.stringify(sw), (await page.locator("h1").allInnerTexts()).join("|"));
  }
  console.log("ALL LINKS", bundle, [...(globalThis as any)[bundle]].join(" "));
  console.log("LOG", bundle, log.join("\n"));
  await context.close();
}
} finally { await browser.close(); await server.stop(); removeFolder(server.folder); }
