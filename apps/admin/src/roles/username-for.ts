import { fold } from "@gandan/domain/values";

/** A user name for a person as offices form it: the given name, then the other words' first letters: "man.dt". */
export function usernameFor(name: string): string {
  const words = fold(name)
    .replace(/[^a-z0-9 ]/g, "")
    .split(" ")
    .filter((word) => word !== "");
  const given = words.at(-1) ?? "";
  const others = words.slice(0, -1).map((word) => word.charAt(0));
  const username = others.length === 0 ? given : `${given}.${others.join("")}`;
  return username.length < 3 ? "" : username.slice(0, 40);
}
