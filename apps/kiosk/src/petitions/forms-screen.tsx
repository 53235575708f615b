import { useState } from "react";
import { Card, Frame, useMachine, useStage } from "../frame/index.ts";
import { type Key, useWords } from "../words.tsx";

type Form = "complaint" | "denunciation";

// What each letter must say (Law on Complaints, Article 8; Law on Denunciations, Article 23), with the lines it needs.
const fields: Readonly<Record<Form, readonly (readonly [Key, number])[]>> = {
  complaint: [
    ["form.name", 1],
    ["form.address", 1],
    ["form.against", 2],
    ["form.content", 6],
    ["form.demand", 3],
    ["form.papers", 2],
  ],
  denunciation: [
    ["form.name", 1],
    ["form.address", 1],
    ["form.contact", 1],
    ["form.accused", 2],
    ["form.act", 7],
    ["form.papers", 2],
  ],
};

/** The form of a complaint or denunciation, to be read here or printed and written by hand. Nothing is typed into it. */
export function FormsScreen() {
  const { machine, idle } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  const [form, setForm] = useState<Form | null>(null);
  if (form === null)
    return (
      <Frame title={say("form.title")}>
        <div className="cards">
          <Card
            of="complaint"
            colour="earth"
            name={say("form.complaint")}
            hint={say("form.complaint-hint")}
            onPress={() => setForm("complaint")}
          />
          <Card
            of="paper"
            colour="indigo"
            name={say("form.denunciation")}
            hint={say("form.denunciation-hint")}
            onPress={() => setForm("denunciation")}
          />
        </div>
      </Frame>
    );
  const printForm = () => {
    const release = idle.hold();
    addEventListener("afterprint", release, { once: true });
    print();
  };
  const next = (
    <button type="button" className="primary" onClick={printForm}>
      {say("form.print")}
    </button>
  );
  const office =
    welcome === null ? "" : say("kiosk.place", { kind: say(`place.${welcome.kind}`), name: welcome.communeName });
  return (
    <Frame title={say(`form.${form}`)} hint={say("form.lead")} next={next} className="form-shown">
      <article className="paper-form">
        <p className="motto">
          {say("form.motto-1")}
          <br />
          <span>{say("form.motto-2")}</span>
        </p>
        <h2>{say(`form.${form}`)}</h2>
        <FormLine label={`${say("form.to")}: ${office}`} lines={0} />
        <FormLine label={say("form.date")} lines={1} />
        {fields[form].map(([label, lines]) => (
          <FormLine key={label} label={say(label)} lines={lines} />
        ))}
        <p className="signed">{say("form.sign")}</p>
        <p className="law">
          {say(`form.law-${form}`)} {say("form.many")}
        </p>
      </article>
    </Frame>
  );
}

const FormLine = ({ label, lines }: { label: string; lines: number }) => (
  <div className="form-line">
    <p>{label}</p>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} aria-hidden />
    ))}
  </div>
);
