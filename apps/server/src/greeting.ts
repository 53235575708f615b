import { type Outside, appRouter } from "@gandan/api";

/** What the person who started the program reads: where to go, and in demo mode with which log-ins. */
export async function greeting(outside: Outside, port: number): Promise<string> {
  const asking = { sessionToken: null, kioskToken: null, ip: "here", site: null, setSession: () => undefined };
  const welcome = await appRouter.createCaller({ ...outside, asking }).session.welcome();
  const home = `http://localhost:${port}`;
  const lines = ["", "  Gần Dân", `  Bàn làm việc / desk    ${home}/`, `  Kiosk                  ${home}/kiosk/`];
  if (welcome.demoAccounts.length > 0) lines.push("", "  Tài khoản dùng thử / demo log-ins");
  for (const account of welcome.demoAccounts)
    lines.push(
      `    ${account.username.padEnd(12)} ${account.password.padEnd(16)} ${account.personName} (${account.bundle})`,
    );
  return [...lines, ""].join("\n");
}
