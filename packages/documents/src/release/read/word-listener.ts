import type { ReleasePlace } from "@gandan/domain/publications";
import type { XmlListener } from "../../office/index.ts";
import type { Contents, Passage } from "../contents.ts";
import { type Ground, groundOf, isDark, isLight } from "./dark.ts";

interface Run {
  isHidden: boolean;
  isBlackened: boolean;
  colour: string | null;
  text: string;
}

interface Paragraph {
  looks: Record<Passage["look"], string>;
  ground: Ground;
}

interface Shape {
  isDark: boolean;
  isLine: boolean;
  text: string;
}

// The grids that colour nothing, as Word names them in English and in Vietnamese.
const plainStyles = /^(?:TableGrid|TableGridLight|TableNormal|LiBang)\d*$/;

const newRun = (): Run => ({ isHidden: false, isBlackened: false, colour: null, text: "" });
const isOn = (value: string | null): boolean => value !== "0" && value !== "false" && value !== "none";

/** Hears a part of a Word file and notes its paragraphs as they show, its changes and the boxes drawn over it. */
export function wordListener(place: ReleasePlace, contents: Contents): XmlListener {
  const paragraphs: Paragraph[] = [];
  const cells: Ground[] = [];
  // What colours a table's own style gives its cells stands in another part.
  const areStyled: boolean[] = [];
  const shapes: Shape[] = [];
  let run: Run | null = null;
  let change: { words: string; author: string } | null = null;
  let isText = false;
  // What a change of format was before stands inside the properties; it formats nothing.
  let isFormer = 0;
  // Whose properties are being read; the mark at the end of a paragraph shows nothing.
  let inside: "paragraph" | "mark" | "table" | null = null;
  let isLine = 0;

  const lookOf = ({ isHidden, isBlackened, colour }: Run): Passage["look"] => {
    if (isHidden) return "hidden";
    const grounds = [...cells, paragraphs.at(-1)?.ground ?? "paper"];
    if (isBlackened && !isLight(colour)) return "covered";
    if (grounds.includes("dark") && isDark(colour)) return "covered";
    const isOnPaper = !isBlackened && grounds.every((ground) => ground === "paper") && !areStyled.includes(true);
    return isOnPaper && isLight(colour) ? "hidden" : "shown";
  };
  // Outside a run it colours a paragraph, a whole table or a cell.
  const shade = (ground: Ground) => {
    const paragraph = paragraphs.at(-1);
    if (inside === "paragraph" && paragraph !== undefined) paragraph.ground = ground;
    if (inside === "table") areStyled[areStyled.length - 1] ||= ground !== "paper";
    if (inside === null && cells.length > 0) cells[cells.length - 1] = ground;
  };
  const endRun = () => {
    const paragraph = paragraphs.at(-1);
    if (run === null || run.text === "" || paragraph === undefined) return;
    const look = lookOf(run);
    // Numbers are looked for across runs: what shows otherwise is part of the line all the same.
    paragraph.looks.shown += run.text;
    if (look !== "shown") paragraph.looks[look] += run.text;
  };

  return {
    open(name, value) {
      if (name.endsWith("PrChange")) isFormer += 1;
      if (isFormer > 0) return;
      if (name === "p") paragraphs.push({ looks: { shown: "", hidden: "", covered: "" }, ground: "paper" });
      else if (name === "pPr") inside = "paragraph";
      else if (name === "rPr" && inside === "paragraph") inside = "mark";
      else if (name === "tblPr") inside = "table";
      else if (name === "tbl") areStyled.push(false);
      else if (name === "tblStyle") areStyled[areStyled.length - 1] ||= !plainStyles.test(value("val") ?? "");
      else if (name === "tc") cells.push("paper");
      else if (name === "r") run = newRun();
      else if (name === "t" || name === "delText") isText = true;
      else if (name === "tab" && run !== null) run.text += " ";
      else if (name === "ins" || name === "del" || name === "moveFrom" || name === "moveTo")
        change = { words: "", author: value("author") ?? "" };
      else if (run !== null && name === "vanish") run.isHidden = isOn(value("val"));
      else if (run !== null && name === "highlight") run.isBlackened ||= value("val") === "black";
      else if (run !== null && name === "color") run.colour = value("val");
      else if (name === "shd" && run !== null) run.isBlackened ||= isDark(value("fill"));
      else if (name === "shd") shade(groundOf(value("fill")));
      else if (name === "wsp") shapes.push({ isDark: false, isLine: false, text: "" });
      else if (name === "ln") isLine += 1;
      else if (name === "srgbClr" && isLine === 0) {
        const shape = shapes.at(-1);
        if (shape !== undefined) shape.isDark ||= isDark(value("val"));
      }
    },
    close(name) {
      if (name.endsWith("PrChange")) isFormer -= 1;
      if (isFormer > 0) return;
      if (name === "t" || name === "delText") isText = false;
      else if (name === "r") {
        endRun();
        run = null;
      } else if (name === "p") {
        const paragraph = paragraphs.pop();
        for (const look of ["shown", "hidden", "covered"] as const)
          if (paragraph !== undefined && paragraph.looks[look].trim() !== "")
            contents.passages.push({ place, text: paragraph.looks[look], look });
      } else if (name === "pPr" || name === "tblPr") inside = null;
      else if (name === "rPr" && inside === "mark") inside = "paragraph";
      else if (name === "tbl") areStyled.pop();
      else if (name === "tc") cells.pop();
      else if (name === "ln") isLine -= 1;
      else if (name === "wsp") {
        const shape = shapes.pop();
        // A dark box with no words of its own covers those of the page.
        if (shape?.isDark === true && shape.text.trim() === "")
          contents.passages.push({ place: { ...place, part: "picture" }, text: "■", look: "covered" });
      } else if (name === "ins" || name === "del" || name === "moveFrom" || name === "moveTo") {
        if (change !== null && change.words.trim() !== "")
          contents.trackedChanges.push({
            place,
            words: [change.author, change.words.trim()].filter(Boolean).join(": "),
          });
        change = null;
      }
    },
    text(piece) {
      if (!isText || isFormer > 0) return;
      if (run !== null) run.text += piece;
      if (change !== null) change.words += piece;
      const shape = shapes.at(-1);
      if (shape !== undefined) shape.text += piece;
    },
  };
}
