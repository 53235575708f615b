/** A stroke of a drawing: the colour's letter (a capital draws a line instead of filling) and its path. */
export type Stroke = readonly [paint: string, path: string];

/** The path of a filled circle. */
export const disc = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0z`;

/** The pictures by which people know their receipt, on a field of 48 by 48; the same ones the kiosk shows. */
export const receiptDrawings = {
  buffalo: [
    ["K", "M12 16C4 14 3 8 6 4M36 16c8-2 9-8 6-12"],
    ["k", "M11 14c8-4 18-4 26 0l5 4-5 4c1 10-4 22-13 22S10 32 11 22l-5-4z"],
    ["c", "M17 34c0-5 14-5 14 0s-3 8-7 8-7-3-7-8z"],
    ["w", disc(18, 23, 2) + disc(30, 23, 2)],
    ["k", disc(21, 36, 1.5) + disc(27, 36, 1.5)],
  ],
  rice: [
    ["L", "M22 46c0-16 2-26 12-36"],
    [
      "g",
      "M34 10c4-6 8-6 10-6 0 5-3 9-10 6zM29 17c-6-3-7-7-6-11 5 1 8 5 6 11zM30 18c4-4 9-4 12-2-2 5-7 6-12 2zM26 25c-6-1-9-5-9-9 5 0 9 3 9 9zM27 26c4-4 9-3 12 0-3 4-8 5-12 0zM23 34c-6 0-10-3-11-7 6-1 10 2 11 7zM24 35c3-4 8-5 11-2-2 5-7 6-11 2z",
    ],
  ],
  drum: [
    ["e", "M8 14c-4 8-4 14 0 22 10 6 22 6 32 0 4-8 4-14 0-22z"],
    ["c", "M8 14c0-4 7-7 16-7s16 3 16 7-7 7-16 7-16-3-16-7z"],
    ["G", "M10 24l6 12 8-12 8 12 6-12"],
  ],
  house: [
    ["e", "M24 4l22 18H2z"],
    ["c", "M8 22h32v22H8z"],
    ["b", "M20 30h9v14h-9z"],
    ["i", "M12 27h5v6h-5zM32 27h5v6h-5z"],
  ],
  fish: [
    ["i", "M3 24C12 10 26 10 34 22l11-9c-2 7-2 15 0 22l-11-9C26 38 12 38 3 24z"],
    ["w", disc(13, 21, 3)],
    ["k", disc(13, 21, 1.5)],
    ["S", "M22 17c3 5 3 9 0 14"],
  ],
  bird: [
    ["l", "M6 20c2-10 16-12 22-3l16 3c-2 13-12 20-22 18C14 37 10 30 12 24z"],
    ["g", "M6 20l-5 4 9 1z"],
    ["w", disc(13, 18, 2)],
    ["C", "M22 26c5 4 10 4 15 1"],
    ["B", "M20 38v6M26 38v6"],
  ],
  tree: [
    ["b", "M21 26h6l2 20H19z"],
    ["l", disc(24, 16, 13) + disc(13, 23, 8) + disc(35, 23, 8)],
  ],
  boat: [
    ["s", "M2 38c7-4 11 4 18 0s11 4 18 0c3-2 5-2 8-1v9H2z"],
    ["b", "M3 29h42c-3 8-7 10-12 10H15C10 39 6 37 3 29z"],
    ["e", "M23 4v22H8C11 16 16 9 23 4z"],
    ["g", "M27 10c6 4 9 10 11 16H27z"],
  ],
  flower: [
    ["L", "M24 26v20M24 42c6 0 9-3 11-8"],
    ["r", disc(24, 9, 7) + disc(13, 17, 7) + disc(35, 17, 7) + disc(17, 28, 7) + disc(31, 28, 7)],
    ["g", disc(24, 19, 6)],
  ],
  sun: [
    ["g", disc(24, 24, 11)],
    ["G", "M24 2v6M24 40v6M2 24h6M40 24h6M8 8l5 5M35 35l5 5M40 8l-5 5M13 35l-5 5"],
  ],
  moon: [["i", "M31 4a20 20 0 1 0 12 30C28 38 20 18 31 4z"]],
  star: [["g", "M24 3l6 14 15 1-12 10 4 15-13-8-13 8 4-15L3 18l15-1z"]],
  kite: [
    ["e", "M28 3l14 17-14 14-14-14z"],
    ["c", "M28 3v31L14 20z"],
    ["K", "M28 34c-2 6-10 2-12 7-1 3-6 4-9 3"],
  ],
  basket: [
    ["b", "M6 20h36l-5 24H11z"],
    ["G", "M10 28h28M11 36h26M18 22l2 20M30 22l-2 20"],
    ["B", "M12 20c0-18 24-18 24 0"],
  ],
  corn: [
    ["g", "M24 3c8 6 10 22 6 36H18C14 25 16 9 24 3z"],
    ["B", "M24 8v26M19 14l10 6M19 24l10 6M29 14l-10 6M29 24l-10 6"],
    ["l", "M22 46C8 42 6 30 8 22c8 4 14 12 14 24zM26 46c14-4 16-16 14-24-8 4-14 12-14 24z"],
  ],
  mountain: [
    ["i", "M2 42L18 12l9 15 5-7 14 22z"],
    ["w", "M18 12l5 8-5 4-4-4z"],
    ["g", disc(38, 10, 5)],
  ],
} satisfies Record<string, readonly Stroke[]>;
