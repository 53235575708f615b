import { ended } from "./rows.ts";
import { provinces2025 } from "./sources.ts";

// Each province that lives on, with those that became part of it.
const merged: readonly (readonly [now: string, before: readonly string[]])[] = [
  ["tỉnh Tuyên Quang", ["Hà Giang"]],
  ["tỉnh Lào Cai", ["Yên Bái"]],
  ["tỉnh Thái Nguyên", ["Bắc Kạn"]],
  ["tỉnh Phú Thọ", ["Vĩnh Phúc", "Hòa Bình"]],
  ["tỉnh Bắc Ninh", ["Bắc Giang"]],
  ["tỉnh Hưng Yên", ["Thái Bình"]],
  ["thành phố Hải Phòng", ["Hải Dương"]],
  ["tỉnh Ninh Bình", ["Hà Nam", "Nam Định"]],
  ["tỉnh Quảng Trị", ["Quảng Bình"]],
  ["thành phố Đà Nẵng", ["Quảng Nam"]],
  ["tỉnh Quảng Ngãi", ["Kon Tum"]],
  ["tỉnh Gia Lai", ["Bình Định"]],
  ["tỉnh Đắk Lắk", ["Phú Yên"]],
  ["tỉnh Khánh Hòa", ["Ninh Thuận"]],
  ["tỉnh Lâm Đồng", ["Đắk Nông", "Bình Thuận"]],
  ["tỉnh Đồng Nai", ["Bình Phước"]],
  ["tỉnh Tây Ninh", ["Long An"]],
  ["Thành phố Hồ Chí Minh", ["Bình Dương", "Bà Rịa - Vũng Tàu"]],
  ["tỉnh Đồng Tháp", ["Tiền Giang"]],
  ["tỉnh An Giang", ["Kiên Giang"]],
  ["tỉnh Vĩnh Long", ["Bến Tre", "Trà Vinh"]],
  ["thành phố Cần Thơ", ["Sóc Trăng", "Hậu Giang"]],
  ["tỉnh Cà Mau", ["Bạc Liêu"]],
];

const keyOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase()
    .replace(/[^a-z]+/gu, "-");

/** Provinces that became part of another on 1 July 2025. */
export const mergedProvinces = ended(
  "2025-07-01",
  provinces2025,
  merged.flatMap(([now, before]) =>
    before.map((name) => [`province-${keyOf(name)}`, [`tỉnh ${name}`], now, now] as const),
  ),
);
