import { expect, it } from "vitest";
import { typedHamlets } from "./typed-hamlets.ts";

it("hamlets are read one a line, without the signs of a list, each once however it was typed", () => {
  const typed = `1. Thôn 1\n2) Nước Ui\n- Gọi Lế\n\n${"Gọi Lế".normalize("NFD")}; Làng Vờ \n3 Tháng 2`;
  expect(typedHamlets(typed)).toEqual(["Thôn 1", "Nước Ui", "Gọi Lế", "Làng Vờ", "3 Tháng 2"]);
});
