import type { Page } from "playwright-core";
import { callerOf, valueOf } from "../server/caller.ts";

export const password = "mot-cau-dai-de-nho";
const hamlets = ["Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4", "Thôn 5", "Thôn 6"];

/** The four steps of a new commune, on the screen; ends at its home, signed in as its administrator. */
export async function beginCommune(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel("Tên", { exact: true }).fill("Ba Vì");
  await page.getByLabel("Tỉnh, thành phố").fill("Quảng Ngãi");
  await page.getByRole("button", { name: "Tiếp" }).click();
  await page.getByRole("combobox", { name: "Bộ chức danh" }).click();
  await page.getByRole("option", { name: /Ba Vì/ }).last().click();
  await page.getByRole("button", { name: "Tiếp" }).click();
  await page.getByLabel("Tên các thôn, tổ dân phố").fill(hamlets.join("\n"));
  await page.getByRole("button", { name: "Tiếp" }).click();
  await page.getByLabel("Họ và tên").fill("Người quản trị");
  await page.getByLabel("Tên đăng nhập").fill("quantri");
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill(password);
  await page.getByRole("button", { name: "Bắt đầu làm việc" }).click();
  await page.waitForURL(`${url}/`);
}

/** The other log-ins of the commune: the person in charge, a leader, and a head for each hamlet ("thon1" … "thon6"). */
export async function appointPeople(url: string): Promise<void> {
  const { ask } = callerOf(url);
  const { person } = valueOf(await ask.session.signIn.mutate({ username: "quantri", password }));
  const { positions, units, today } = await ask.roles.chart.query({});
  valueOf(await ask.accounts.create.mutate({ personId: person.id, username: "danvan", password, bundle: "in-charge" }));

  const appoint = async (position: (typeof positions)[number], username: string, name: string) => {
    const { id: personId } = valueOf(await ask.roles.savePerson.mutate({ name, phone: null, email: null }));
    valueOf(await ask.roles.startTenure.mutate({ positionId: position.id, personId, from: today }));
    const { bundle } = position;
    valueOf(await ask.accounts.create.mutate({ personId, username, password, bundle }));
  };
  const leader = positions.find((position) => position.bundle === "leader");
  if (leader !== undefined) await appoint(leader, "chutich", "Người lãnh đạo");
  for (const [index, name] of hamlets.entries()) {
    const unit = units.find((known) => known.name === name);
    const head = positions.find((position) => position.unitId === unit?.id && position.bundle === "hamlet-head");
    if (head !== undefined) await appoint(head, `thon${index + 1}`, `Trưởng ${name.toLowerCase()}`);
  }
}

/** Signs in through the sign-in page; ends at home. */
export async function signIn(page: Page, url: string, username: string): Promise<void> {
  await typePassword(page, url, username);
  await page.waitForURL(`${url}/`);
}

/** The first step of signing in: user name and password, sent. */
export async function typePassword(page: Page, url: string, username: string): Promise<void> {
  await page.goto(`${url}/dang-nhap`);
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}
