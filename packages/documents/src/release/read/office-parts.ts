import type { XmlListener } from "../../office/index.ts";
import type { Contents } from "../contents.ts";

const named = new Set(["creator", "lastModifiedBy", "Manager", "Company", "HyperlinkBase", "lpwstr"]);
// What the programs write by themselves and names nobody.
const programs = /^(microsoft( office)?( user)?|administrator|admin|user|openpyxl|un-named|apache poi|docx|gần dân)$/i;

// An office that issues a document stands on it in print: its name is nobody's.
const offices = /^(u[ỷỶ] ban|ủy ban|hội đồng nhân dân|đảng u[ỷỶ]|đảng ủy|văn phòng|phòng|trung tâm) /iu;

/** Hears docProps and notes the names of people in it. */
export function propertiesListener(contents: Contents): XmlListener {
  let current: string | null = null;
  let text = "";
  return {
    open(name) {
      current = named.has(name) ? name : null;
      text = "";
    },
    close(name) {
      const words = text.trim();
      if (current === name && words !== "" && !programs.test(words) && !offices.test(words))
        contents.properties.push({ place: { part: "file", name }, words });
      current = null;
    },
    text(piece) {
      if (current !== null) text += piece;
    },
  };
}

/** Hears a part of comments, of Word or of a workbook, and notes each with who wrote it. */
export function commentsListener(contents: Contents): XmlListener {
  const authors: string[] = [];
  let author: string | null = null;
  let isAuthor = false;
  let isText = false;
  let text = "";
  return {
    open(name, value) {
      if (name === "author") {
        isAuthor = true;
        text = "";
      }
      if (name === "comment" || name === "threadedComment") {
        const asked = value("authorId");
        author = value("author") ?? (asked === null ? null : (authors[Number(asked)] ?? null));
        text = "";
      }
      isText = name === "t" || name === "text";
    },
    close(name) {
      if (name === "author") authors.push(text);
      if (name === "author") isAuthor = false;
      if (name === "t") isText = false;
      if (name !== "comment" && name !== "threadedComment") return;
      const words = [author, text.trim()].filter((word) => word !== null && word !== "").join(": ");
      contents.comments.push({ place: { part: "notes", name: "" }, words });
      contents.passages.push({ place: { part: "notes", name: "" }, text, look: "shown" });
    },
    text(piece) {
      if (isText || isAuthor) text += piece;
    },
  };
}
