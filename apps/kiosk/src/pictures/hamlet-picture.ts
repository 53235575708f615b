import { type Stroke, disc } from "@gandan/ui/receipt-drawings";

// What a hamlet may be called after, and how that looks beside its house.
const places = {
  water: [
    ["s", "M0 37c16-3 32-3 48 0v11H0z"],
    ["W", "M5 43c4-3 8 3 12 0s8-3 12 0 8 3 13 0"],
    ["l", "M31 38c2-8 14-8 17 0z"],
  ],
  tree: [
    ["l", "M0 39c16-4 32-4 48 0v9H0z"],
    ["B", "M38 40V24"],
    ["l", disc(38, 17, 10)],
  ],
  field: [
    ["g", "M0 38c16-4 32-4 48 0v10H0z"],
    ["L", "M33 37V27M39 37V22M45 37V27"],
  ],
  hill: [
    ["l", "M20 39C28 12 40 8 48 22v18z"],
    ["g", "M0 39c16-4 32-4 48 0v9H0z"],
  ],
  stone: [
    ["l", "M0 39c16-4 32-4 48 0v9H0z"],
    ["k", "M29 39l5-14 8-4 6 18z"],
  ],
  houses: [
    ["l", "M0 39c16-4 32-4 48 0v9H0z"],
    ["b", "M31 38V28h14v10z"],
    ["k", "M38 18l10 11H28z"],
  ],
} satisfies Record<string, readonly Stroke[]>;

const called: readonly [RegExp, keyof typeof places][] = [
  [/nước|suối|sông|bến|hồ|ao|thác|khe|vực|cầu/, "water"],
  [/cây|rừng|vườn|tre/, "tree"],
  [/đồng|ruộng|lúa|nương/, "field"],
  [/gò|đồi|núi|đèo|dốc/, "hill"],
  [/đá/, "stone"],
  [/làng|xóm/, "houses"],
];
const roofs = ["e", "i", "l", "r", "b", "k"];

/** The sign of a hamlet: its house under a roof of its own colour, beside what the name says, or else what its place on the list gives. */
export function hamletPicture(name: string, at: number): readonly Stroke[] {
  const words = name.normalize("NFC").toLowerCase().split(" ");
  const said = words.map((word) => called.find(([way]) => way.exec(word)?.[0] === word)?.[1]).find(Boolean);
  const place = said ?? called[at % called.length]?.[1] ?? "houses";
  return [
    ...places[place],
    ["w", "M6 22h18v17H6z"],
    ["b", "M12 28h6v11h-6z"],
    [roofs[at % roofs.length] ?? "e", "M15 9l14 14H1z"],
  ];
}
