import { type Stroke, disc, receiptDrawings } from "@gandan/ui/receipt-drawings";

const bubble = "M8 7h32a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H23l-9 8v-8H8a4 4 0 0 1-4-4V11a4 4 0 0 1 4-4z";
const sheet = "M11 4h19l8 8v32H11z";
const fold = "M30 4v8h8z";

// On a field of 48 by 48: e earth, i indigo, l leaf, g rice gold, s sky, b wood, c cream, w white, k ink, r rose.
const drawn = {
  say: [
    ["e", "M0 48c1-19 29-19 30 0z"],
    ["b", disc(15, 24, 9)],
    ["e", "M22 2h22a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H34l-7 7v-7h-1a4 4 0 0 1-4-4z"],
    ["C", "M29 9h12M29 15h7"],
  ],
  know: [
    ["i", "M4 11c7-3 14-3 20 1 6-4 13-4 20-1v28c-7-3-14-3-20 1-6-4-13-4-20-1z"],
    ["c", "M8 14c5-2 10-1 14 1v21c-4-2-9-3-14-1zM26 15c4-2 9-3 14-1v21c-5-2-10-1-14 1z"],
    ["I", "M12 19c2-.5 4-.3 6 .4M12 25c2-.5 4-.3 6 .4M30 19.400c2-.7 4-.9 6-.4M30 25.400c2-.7 4-.9 6-.4"],
  ],
  follow: [
    ["l", sheet],
    ["c", fold],
    ["C", "M17 19h10M17 26h7"],
    ["w", disc(31, 31, 11)],
    ["K", "M39 39l6 6"],
    ["L", `${disc(31, 31, 10)}M31 25v6l4 3`],
  ],
  feedback: [
    ["e", bubble],
    ["c", "M27 12l5 5-11 11-6 1 1-6z"],
  ],
  recommendation: [
    ["l", bubble],
    ["C", "M24 27V14M18 20l6-6 6 6"],
  ],
  "session-question": [
    ["i", bubble],
    ["C", "M19 16c0-6 10-6 10 0 0 4-5 4-5 8M24 28.500v.2"],
  ],
  "information-request": [
    ["l", sheet],
    ["c", fold],
    ["C", "M17 16h9M17 22h14M22 33a5 5 0 1 0 0 .1M26 37l6 5"],
  ],
  glad: [
    ["l", disc(24, 24, 22)],
    ["C", "M15 18v2M33 18v2M14 28c4 9 16 9 20 0"],
  ],
  "so-so": [
    ["g", disc(24, 24, 22)],
    ["K", "M15 18v2M33 18v2M15 31h18"],
  ],
  unhappy: [
    ["e", disc(24, 24, 22)],
    ["C", "M15 18v2M33 18v2M14 34c4-8 16-8 20 0"],
  ],
  complaint: [
    ["b", sheet],
    ["c", fold],
    ["C", "M17 16h9M17 22h14"],
    ["C", "M17 36c3-6 5-6 5-2s3 2 4-1 3 4 6 1"],
  ],
  "roads-and-water": [
    ["k", "M15 8h10l5 36H4z"],
    ["C", "M20 12v5M19 22v6M18.500 33v7"],
    ["s", "M36 10c5 7 8 11 8 15a8 8 0 0 1-16 0c0-4 3-8 8-15z"],
    ["W", "M32 26c0 2 2 4 4 4"],
  ],
  land: [
    ["l", "M4 30l20-10 20 10-20 12z"],
    ["g", "M14 25l20 11-10 6-20-12z"],
    ["B", "M12 33V18M36 30V14"],
    ["e", "M36 12l9 4-9 4zM12 16l9 4-9 4z"],
  ],
  environment: [
    ["l", "M12 18h24l-3 26H15z"],
    ["K", "M9 16h30M19 12h10"],
    ["C", "M24 39c-6-3-7-9-1-14 6 4 6 11 1 14zM24 39v-8"],
  ],
  health: [
    ["r", "M24 43C10 33 4 26 4 17a10 10 0 0 1 20-4 10 10 0 0 1 20 4c0 9-6 16-20 26z"],
    ["W", "M24 17v14M17 24h14"],
  ],
  schools: [
    ["i", "M24 8l22 10-22 10L2 18z"],
    ["i", "M11 25v10c6 6 20 6 26 0V25l-13 6z"],
    ["G", "M43 20v14"],
    ["g", disc(43, 36, 3)],
  ],
  livelihood: [
    ["l", "M24 44V24c-9 0-14-5-14-14 9 0 14 5 14 12 0-8 5-13 14-13 0 9-5 14-14 15z"],
    ["b", "M8 40h32v4H8z"],
    ["g", disc(38, 33, 7)],
    ["K", "M38 30v6"],
  ],
  "order-and-safety": [
    ["i", "M24 4l17 6v12c0 11-7 18-17 22C14 40 7 33 7 22V10z"],
    ["C", "M16 24l6 6 11-13"],
  ],
  procedures: [
    ["s", sheet],
    ["c", fold],
    ["K", "M17 16h8M17 22h14M17 28h8"],
    ["E", disc(31, 36, 6)],
    ["e", disc(31, 36, 3)],
  ],
  culture: [
    ["b", "M22 4h4v8h-4z"],
    ["g", disc(24, 27, 17)],
    ["B", disc(24, 27, 11)],
    ["b", disc(24, 27, 5)],
  ],
  other: [["k", disc(10, 24, 5) + disc(24, 24, 5) + disc(38, 24, 5)]],
  commune: [
    ["l", "M0 34c10-8 20-8 28-2 8-5 14-5 20 0v14H0z"],
    ["g", "M0 40c10-6 24-6 48 0v8H0z"],
    ["s", "M6 12a6 6 0 0 1 11-3 6 6 0 0 1 8 7H9a4 4 0 0 1-3-4z"],
  ],
  ...receiptDrawings,
  back: [["U", "M28 8L12 24l16 16M12 24h30"]],
  hear: [
    ["u", "M4 17h9L25 7v34L13 31H4z"],
    ["U", "M31 17c4 4 4 10 0 14M36 11c8 7 8 19 0 26"],
  ],
  language: [["U", `${disc(24, 24, 19)}M5 24h38M24 5c-12 10-12 28 0 38M24 5c12 10 12 28 0 38`]],
  lower: [["U", "M24 5v26M13 21l11 11 11-11M7 43h34"]],
  call: [
    ["u", "M24 4c9 0 14 7 14 15v10l5 8H5l5-8V19C10 11 15 4 24 4z"],
    ["U", "M19 42c2 3 8 3 10 0"],
  ],
  check: [["U", "M8 26l11 11L41 11"]],
  clock: [["U", `${disc(24, 24, 19)}M24 13v12l8 5`]],
  printer: [
    ["u", "M6 18h36v18H6z"],
    ["U", "M13 16V6h22v10M13 32h22v12H13z"],
  ],
  camera: [
    ["u", "M4 14h10l4-6h12l4 6h10v26H4z"],
    ["c", disc(24, 26, 9)],
    ["u", disc(24, 26, 4)],
  ],
  voice: [
    ["u", "M24 4a8 8 0 0 1 8 8v12a8 8 0 0 1-16 0V12a8 8 0 0 1 8-8z"],
    ["U", "M9 22c0 20 30 20 30 0M24 37v7M15 44h18"],
  ],
  pen: [["u", "M33 4l11 11-27 27-13 2 2-13z"]],
  erase: [["U", "M16 10h28v28H16L4 24zM24 19l11 10M35 19L24 29"]],
  waiting: [["U", "M14 36a9 9 0 0 1 0-18 11 11 0 0 1 21-2 9 9 0 0 1 1 20M24 42V26M18 31l6-6 6 6"]],
  person: [
    ["u", disc(24, 14, 10)],
    ["u", "M5 45c1-22 37-22 38 0z"],
  ],
  paper: [
    ["U", "M11 5h18l8 8v30H11z"],
    ["U", "M17 20h14M17 27h14M17 34h9"],
  ],
  siren: [
    ["e", "M12 34V24a12 12 0 0 1 24 0v10z"],
    ["E", "M24 3v4M7 9l3 3M41 9l-3 3"],
    ["k", "M7 36h34v7H7z"],
  ],
  remove: [["U", "M11 11l26 26M37 11L11 37"]],
} satisfies Record<string, readonly Stroke[]>;

export type DrawingName = keyof typeof drawn;

/** Every picture of the kiosk, drawn for it. */
export const drawings: Readonly<Record<DrawingName, readonly Stroke[]>> = drawn;
