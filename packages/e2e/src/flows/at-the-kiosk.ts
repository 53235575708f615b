import type { Page } from "playwright-core";
import { expectAccessible } from "../browser/accessible.ts";

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** Types a code of nine digits into a fresh kiosk; ends at its first screen. */
export async function enrol(page: Page, code: string): Promise<void> {
  await expectAccessible(page, "the kiosk's enrolment");
  for (const digit of code.replaceAll(/\D/g, "")) await page.getByRole("button", { name: digit, exact: true }).click();
  await page.getByRole("button", { name: "Đăng ký", exact: true }).click();
  await page.getByRole("heading", { name: "Kính chào bà con" }).waitFor();
}

/** Goes from the first screen to the receipt with a word about roads in a hamlet, without a name; answers its number. */
export async function sayAWord(page: Page, hamlet: string, words: string): Promise<string> {
  await expectAccessible(page, "the kiosk's first screen");
  await press(page, /^Nói/);
  await expectAccessible(page, "what a citizen wants to do");
  await press(page, /^Góp ý, phản ánh/);
  await expectAccessible(page, "the hamlets");
  await press(page, hamlet);
  await expectAccessible(page, "the topics");
  await press(page, "Đường, điện, nước");
  // By the keys on the glass, Telex: "coongs " is "cống ".
  for (const key of ["c", "o", "o", "n", "g", "s"])
    await page.getByRole("group", { name: "Bàn phím" }).getByRole("button", { name: key, exact: true }).click();
  await page.getByRole("textbox").press("End");
  await page.keyboard.insertText(` ${words}`);
  await expectAccessible(page, "the words");
  await press(page, "Tiếp tục");
  await expectAccessible(page, "the name, if one wants");
  await press(page, "Không để tên, tiếp tục");
  await expectAccessible(page, "the look back before sending");
  await press(page, "Đúng rồi, gửi đi");
  const groups = page.locator("article .groups span");
  await groups.last().waitFor();
  await expectAccessible(page, "the receipt");
  return (await groups.allInnerTexts()).join("-");
}

/** Goes from the first screen to the receipt with a question for the next session that may be shown. */
export async function askAtKiosk(page: Page, words: string): Promise<void> {
  await press(page, /^Biết/);
  await press(page, "Buổi đối thoại và lời hứa");
  await expectAccessible(page, "the sessions at the kiosk");
  await press(page, "Quay lại");
  await press(page, "Quay lại");
  await press(page, /^Nói/);
  await press(page, /^Câu hỏi cho buổi đối thoại/);
  await page.locator(".card").first().click();
  await press(page, "Đường, điện, nước");
  await page.getByRole("textbox").click();
  await page.keyboard.insertText(words);
  await press(page, "Tiếp tục");
  await expectAccessible(page, "whether a question may be shown");
  await press(page, /^Được chiếu/);
  await press(page, "Không để tên, tiếp tục");
  await press(page, "Đúng rồi, gửi đi");
  await page.locator("article .groups span").last().waitFor();
}

/** Leaves the receipt and sees at the kiosk which question is being answered, as it goes on. */
export async function followAtKiosk(page: Page, words: string): Promise<void> {
  await page.reload();
  await press(page, /^Biết/);
  await press(page, "Buổi đối thoại và lời hứa");
  await page.getByText(words).waitFor();
  await expectAccessible(page, "a session followed at the kiosk");
}

/** Goes from the first screen over the honest no to a complaint to an appointment without a name; answers its receipt. */
export async function appointAtKiosk(page: Page): Promise<string> {
  await press(page, /^Nói/);
  await press(page, /^Khiếu nại, tố cáo/);
  await page.getByRole("heading", { name: "Khiếu nại, tố cáo cần gặp cán bộ" }).waitFor();
  await expectAccessible(page, "why a complaint is not taken here");
  await press(page, "Hẹn gặp cán bộ");
  await expectAccessible(page, "the day of an appointment");
  await page.locator(".card").first().click();
  await press(page, "Buổi sáng");
  await press(page, /^Không để tên/);
  await expectAccessible(page, "the look back before an appointment");
  await press(page, "Đúng rồi, gửi đi");
  const groups = page.locator("article .groups span");
  await groups.last().waitFor();
  await expectAccessible(page, "the receipt of an appointment");
  return (await groups.allInnerTexts()).join("-");
}
