import { Inflate } from "fflate";

const most = 96 * 1024 * 1024;
const densest = 400;
const pieceLength = 4096;
const latin1 = new TextDecoder("latin1");

/** Whether the packed streams of a PDF grow beyond what a document holds; looked at before anything else unpacks them. */
export function unpacksTooMuch(bytes: Uint8Array): boolean {
  let total = 0;
  for (const stream of packedStreams(bytes)) {
    let size = 0;
    const inflate = new Inflate((piece) => void (size += piece.length));
    const isOver = () => total + size > most || (size > 8 * 1024 * 1024 && size > stream.length * densest);
    try {
      // The two bytes before the packed ones say how they are packed.
      for (let at = 2; at < stream.length && !isOver(); at += pieceLength)
        inflate.push(stream.subarray(at, at + pieceLength), false);
    } catch {
      // A broken stream is the reader's to refuse.
    }
    if (isOver()) return true;
    total += size;
  }
  return false;
}

function* packedStreams(bytes: Uint8Array): Generator<Uint8Array> {
  const text = latin1.decode(bytes);
  for (const { 0: sign, index } of text.matchAll(/stream\r?\n/g)) {
    const isEnd = text.slice(index - 3, index) === "end";
    const end = isEnd ? -1 : text.indexOf("endstream", index);
    if (end < 0) continue;
    const start = index + sign.length;
    if (bytes[start] === 0x78) yield bytes.subarray(start, end);
  }
}
