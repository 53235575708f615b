import type { Face } from "@gandan/domain/petitions";
import { useState } from "react";
import { Notice, useStage } from "../frame/index.ts";
import { Picture } from "../pictures/index.ts";
import { useWords } from "../words.tsx";

const faces: readonly Face[] = ["glad", "so-so", "unhappy"];

/** Three faces for what somebody thinks of an answer; asked once, and kept without the word it is about. */
export function Faces({ receipt }: { receipt: string }) {
  const { machine } = useStage();
  const { say } = useWords();
  const [standing, setStanding] = useState<"open" | "sending" | "kept" | "failed">("open");
  if (standing === "kept") return <Notice of="check" text={say("rate.thanks")} />;
  const choose = async (face: Face) => {
    setStanding("sending");
    setStanding((await machine.rate(receipt, face)) ? "kept" : "failed");
  };
  return (
    <section className="rate">
      <h2>{say("rate.title")}</h2>
      <div className="cards three">
        {faces.map((face) => (
          <button
            key={face}
            type="button"
            className="card face"
            disabled={standing === "sending"}
            onClick={() => void choose(face)}
          >
            <Picture of={face} />
            <strong>{say(`rate.${face}`)}</strong>
          </button>
        ))}
      </div>
      <Notice of="waiting" text={standing === "failed" ? say("rate.failed") : null} />
    </section>
  );
}
