import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aServer, password } from "./testing/a-server.ts";

let server: Awaited<ReturnType<typeof aServer>>;
beforeEach(async () => void (server = await aServer()));
afterEach(() => server.close());

describe("every answer", () => {
  test.each(["/", "/kiosk/", "/ke-hoach/x", "/assets/a-1234.js", "/health", "/api/none", "/files/none", "/none.png"])(
    "of %s refuses frames, foreign scripts and guessed types",
    async (path) => {
      const { headers } = await server.ask(path);
      expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("server")).toBeNull();
    },
  );

  test("of the page carries a nonce of its own, which its policy names", async () => {
    const pages = await Promise.all([server.ask("/"), server.ask("/")]);
    const nonces = await Promise.all(pages.map(async (page) => /content="([^"]+)"/.exec(await page.text())?.[1] ?? ""));
    expect(nonces[0]).not.toBe(nonces[1]);
    for (const [index, page] of pages.entries())
      expect(page.headers.get("content-security-policy")).toContain(`'nonce-${nonces[index]}'`);
  });

  test("is kept by nobody, but for files whose name is their content", async () => {
    expect((await server.ask("/")).headers.get("cache-control")).toBe("no-cache");
    expect((await server.ask("/assets/a-1234.js")).headers.get("cache-control")).toContain("immutable");
    expect((await server.ask("/api/trpc/session.welcome")).headers.get("cache-control")).toBe("no-store");
  });

  test("to an address that is no text is a plain no", async () => {
    expect((await server.ask("/%E0%A4%A")).status).toBeLessThan(500);
    expect((await server.ask("/..%2f..%2fetc%2fpasswd")).status).toBeLessThan(500);
  });
});

describe("a write", () => {
  test("from another site's page is refused, from one's own and from a program taken", async () => {
    const foreign = await server.call("session.signIn", {}, { origin: "https://evil.example" });
    expect([foreign.status, await foreign.json()]).toEqual([403, { refusal: "request.other-site" }]);
    const crossSite = await server.call("session.signIn", {}, { "sec-fetch-site": "cross-site" });
    expect(crossSite.status).toBe(403);
    expect((await server.begin({ origin: "http://xa.example" })).cookie).toContain("gandan-session=");
  });

  test("that is larger than its route can use is stopped, and nothing of it is kept", async () => {
    const { cookie } = await server.begin();
    const call = await server.call("drafts.save", { key: "k", body: "x".repeat(300_000) }, { cookie });
    expect([call.status, await call.json()]).toEqual([413, { refusal: "request.too-large" }]);
    const upload = await server.ask("/api/files", {
      method: "POST",
      headers: { cookie },
      body: new Uint8Array(13_000_000),
    });
    expect(upload.status).toBe(413);
    const files = join(server.folder, "files");
    expect(existsSync(files) ? readdirSync(files) : []).toEqual([]);
  });

  test.each([
    ["half a text", "{"],
    ["no text at all", ""],
    ["a depth without end", "[".repeat(50_000)],
    ["a text of the wrong shape", '"x"'],
    ["a null character", '{"username":"a\\u0000","password":"b"}'],
  ])("of %s is answered as malformed", async (_, body) => {
    const headers = { "content-type": "application/json" };
    const answer = await server.ask("/api/trpc/session.signIn", { method: "POST", headers, body });
    expect(answer.status).toBe(400);
  });

  test("to a procedure that does not exist is not found, as is any other address of the API", async () => {
    expect((await server.call("session.nothing", {})).status).toBe(404);
    expect((await server.ask("/api/none", { method: "POST" })).status).toBe(404);
  });
});

describe("a session", () => {
  test("is a cookie no script can read, sent to this site only, over TLS where there is TLS", async () => {
    const { line } = await server.begin();
    expect(line).toMatch(/HttpOnly; SameSite=Strict/);
    expect(line).not.toContain("Secure");
    const secure = await aServer({ GANDAN_TRUST_PROXY: "on" });
    expect((await secure.begin({ "x-forwarded-proto": "https" })).line).toContain("; Secure");
    await secure.close();
  });

  test("ends for good at the sign-out", async () => {
    const { cookie } = await server.begin();
    const me = async () => (await server.ask("/api/trpc/session.me", { headers: { cookie } })).json();
    expect(await me()).toMatchObject({ result: { data: { bundle: "administrator" } } });
    const out = await server.call("session.signOut", null, { cookie });
    expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
    expect(await me()).toEqual({ result: { data: null } });
  });
});

describe("a kept file", () => {
  const png = Uint8Array.from(
    atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    (sign) => sign.charCodeAt(0),
  );
  const send = (cookie: string, body: Uint8Array<ArrayBuffer> | string) =>
    server.ask("/api/files", {
      method: "POST",
      headers: { cookie, "x-file-name": encodeURIComponent("ảnh.png") },
      body,
    });

  test("comes back to whoever may see it, on a page that can run nothing; to others it does not exist", async () => {
    const { cookie } = await server.begin();
    const kept = await send(cookie, png);
    expect(kept.status).toBe(200);
    const { id } = (await kept.json()) as { id: string };
    const own = await server.ask(`/files/${id}`, { headers: { cookie } });
    expect(own.headers.get("content-type")).toMatch(/^image\//);
    expect(own.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(own.headers.get("cache-control")).toBe("private, no-store");
    for (const stranger of ["", "gandan-session=guess"])
      expect((await server.ask(`/files/${id}`, { headers: { cookie: stranger } })).status).toBe(404);
  });

  test("is refused where it is none, and where nobody is signed in", async () => {
    const { cookie } = await server.begin();
    const page = await send(cookie, "<svg onload='alert(1)'/>");
    expect([page.status, await page.json()]).toEqual([422, { refusal: "file.type-refused" }]);
    expect((await send("", png)).status).toBe(401);
  });
});

describe("limits", () => {
  test("hold for the address of whoever guesses, whatever session is pretended", async () => {
    const limited = await aServer({ GANDAN_RATE_LIMITS: "on", GANDAN_TRUST_PROXY: "on" });
    await limited.begin({ "x-forwarded-for": "10.0.0.9" });
    const guess = (number: number, address = "10.0.0.1") =>
      limited.call(
        "session.signIn",
        { username: `nobody${number}`, password },
        { cookie: `gandan-session=guess${number}`, "x-forwarded-for": address },
      );
    const answers: Response[] = [];
    for (let number = 0; number < 11; number += 1) answers.push(await guess(number));
    expect(answers.slice(0, 10).map(({ status }) => status)).not.toContain(429);
    const last = answers[10];
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await guess(12, "10.0.0.2")).status).toBe(200);
    await limited.close();
  });
});

describe("a device's key", () => {
  const offered = async (headers: Record<string, string>) => {
    const answer = await server.call("session.offerPasskeySignIn", { username: "quantri" }, headers);
    return { status: answer.status, said: JSON.stringify(await answer.json()) };
  };

  test("is asked for the site on which the page stands, and for no other", async () => {
    const { said } = await offered({ origin: "http://xa.example", host: "xa.example" });
    expect(said).toMatch(/rpId[\\":]+xa\.example.*userVerification[\\":]+required/);
    expect((await offered({ origin: "http://elsewhere.example", host: "xa.example" })).status).toBe(403);
    const unsaid = await offered({ host: "xa.example", "sec-fetch-site": "none" });
    expect(unsaid.said).toContain('"refusal":"passkey.no-site"');
  });

  test("opens nothing by an answer that no device made", async () => {
    const headers = { origin: "http://xa.example", host: "xa.example" };
    const made = { id: "a", clientDataJSON: "e30", authenticatorData: "AA", signature: "AA" };
    const answer = await server.call("session.signInByPasskey", { username: "quantri", ...made }, headers);
    expect(await answer.json()).toMatchObject({ result: { data: { refusal: "account.passkey-wrong" } } });
  });
});

describe("the program", () => {
  test("says that it lives, and whether it can work", async () => {
    expect(await (await server.ask("/health")).json()).toEqual({ alive: true });
    const ready = await server.ask("/ready");
    expect([ready.status, await ready.json()]).toMatchObject([200, { ready: true, database: "ok", writesWaiting: 0 }]);
  });

  test("answers a fault of its own with a number that its log knows, and tells nothing else", async () => {
    const { cookie } = await server.begin();
    await server.db.close();
    const answer = await server.ask("/api/trpc/session.me", { headers: { cookie } });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toMatch(/sqlite|connection|\.ts|at /i);
    const number = /request\.fault ([\w-]+)/.exec(text)?.[1] ?? "none";
    expect(server.lines.join("\n")).toContain(number);
    expect((await server.ask("/ready")).status).toBe(503);
    server = await aServer();
  });

  test("writes no word of a citizen and no name into its log", async () => {
    await server.begin();
    await server.call("petitions.follow", { receipt: "7K3M-Q9PD-2XV8-HT4N" });
    await server.call("session.signIn", { username: "quantri", password });
    const log = server.lines.join("\n");
    expect(log).toContain("session.signIn");
    for (const secret of [password, "quantri", "Người quản trị", "7K3M"]) expect(log).not.toContain(secret);
  });
});
