/** Asks one procedure over HTTP as any outside program would; throws on anything but a 2xx answer. */
export async function ask<Answer>(
  url: string,
  procedure: string,
  input: unknown,
  options: { kind?: "query" | "mutation"; headers?: Record<string, string> } = {},
): Promise<{ answer: Answer; cookie: string | null }> {
  const isQuery = options.kind === "query";
  const text = JSON.stringify(input ?? null);
  const address = `${url}/api/trpc/${procedure}${isQuery && input !== undefined ? `?input=${encodeURIComponent(text)}` : ""}`;
  const response = await fetch(address, {
    method: isQuery ? "GET" : "POST",
    headers: { "content-type": "application/json", origin: url, ...options.headers },
    ...(isQuery ? {} : { body: input === undefined ? "" : text }),
  });
  const body = (await response.json()) as { result?: { data: Answer } };
  if (!response.ok || body.result === undefined)
    throw new Error(`${procedure}: ${response.status} ${JSON.stringify(body)}`);
  const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? null;
  return { answer: body.result.data, cookie };
}

interface Welcome {
  demoAccounts: { username: string; password: string; bundle: string; personName: string }[];
}

/** The cookie of a demo account of a bundle. */
export async function signInAs(url: string, bundle: string): Promise<string> {
  const { answer } = await ask<Welcome>(url, "session.welcome", undefined, { kind: "query" });
  const account = answer.demoAccounts.find((it) => it.bundle === bundle);
  if (account === undefined) throw new Error(`no demo account of ${bundle}`);
  const { username, password } = account;
  const { cookie } = await ask(url, "session.signIn", { username, password });
  if (cookie === null) throw new Error(`${username} could not sign in`);
  return cookie;
}

/** The token of a newly enrolled kiosk. */
export async function enrolKiosk(url: string): Promise<string> {
  const cookie = await signInAs(url, "in-charge");
  const made = await ask<{ code: string } | { ok: true; value: { code: string } }>(
    url,
    "kiosks.createCode",
    { name: "Máy thử" },
    { headers: { cookie } },
  );
  const code = "code" in made.answer ? made.answer.code : made.answer.value.code;
  const { answer } = await ask<{ ok: true; value: { token: string } }>(url, "kiosk.enrol", { code });
  return answer.value.token;
}
