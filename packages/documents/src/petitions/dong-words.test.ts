import { expect, test } from "vitest";
import { dongWords } from "./dong-words.ts";

test.each([
  [0, "Không đồng"],
  [500, "Năm trăm đồng"],
  [1_005, "Một nghìn không trăm linh năm đồng"],
  [10_000, "Mười nghìn đồng"],
  [12_015, "Mười hai nghìn không trăm mười lăm đồng"],
  [21_000, "Hai mươi mốt nghìn đồng"],
  [28_500, "Hai mươi tám nghìn năm trăm đồng"],
  [105_400, "Một trăm linh năm nghìn bốn trăm đồng"],
  [1_000_000, "Một triệu đồng"],
  [1_000_000_000, "Một tỷ đồng"],
  [35_055_001, "Ba mươi lăm triệu không trăm năm mươi lăm nghìn không trăm linh một đồng"],
])("%i is said as people say it", (amount, words) => expect(dongWords(amount)).toBe(words));
