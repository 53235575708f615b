import { Card, Frame, useMachine, useStage } from "../frame/index.ts";
import { type Meeting, answer } from "../visit.ts";
import { useWords, writeWeekday } from "../words.tsx";

const anyTime = { on: null, part: null } as const;

/** What somebody wants to meet for; what a letter says is not asked. */
export function AppointScreen() {
  const { machine, visit, change } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  const chosen = visit.said.meeting;
  const choose = (whom: Pick<Meeting, "reason" | "withWhom">) =>
    change((now) => answer(now, { meeting: { ...whom, ...anyTime } }, "appoint-when"));
  return (
    <Frame title={say("appoint.title")}>
      <div className="cards">
        <Card
          of="paper"
          colour="earth"
          name={say("appoint.letter")}
          hint={say("appoint.letter-hint")}
          isChosen={chosen?.reason === "letter"}
          onPress={() => choose({ reason: "letter", withWhom: "official" })}
        />
        <Card
          of="say"
          colour="leaf"
          name={say("appoint.talk")}
          hint={say("appoint.talk-hint")}
          isChosen={chosen?.reason === "talk" && chosen.withWhom === "official"}
          onPress={() => choose({ reason: "talk", withWhom: "official" })}
        />
        {welcome === null || welcome.receptions.length === 0 ? null : (
          <Card
            of="person"
            colour="indigo"
            name={say("appoint.chairman")}
            hint={say("appoint.chairman-hint")}
            isChosen={chosen?.withWhom === "chairman"}
            onPress={() => choose({ reason: "talk", withWhom: "chairman" })}
          />
        )}
      </div>
    </Frame>
  );
}

/** The day: the chairman's own for the chairman, else the next working days. */
export function AppointWhenScreen() {
  const { machine, visit, change } = useStage();
  const { language, say } = useWords();
  const { welcome } = useMachine(machine);
  const { meeting } = visit.said;
  if (meeting === null) return <AppointScreen />;
  const isChairman = meeting.withWhom === "chairman";
  // A welcome kept by an older version has no open days.
  const days = isChairman ? (welcome?.receptions ?? []).map(({ day }) => day) : (welcome?.openDays ?? []);
  const choose = (on: Meeting["on"]) =>
    change((now) => answer(now, { meeting: { ...meeting, on } }, isChairman ? "name" : "appoint-part"));
  return (
    <Frame title={say("appoint.when")}>
      <div className="cards">
        {days.map((day) => (
          <Card
            key={day}
            of="clock"
            name={writeWeekday(day, language)}
            isChosen={meeting.on === day}
            onPress={() => choose(day)}
          />
        ))}
        <Card of="check" name={say("appoint.any-day")} onPress={() => choose(null)} />
      </div>
    </Frame>
  );
}

const parts = ["morning", "afternoon"] as const;

/** The part of the day. */
export function AppointPartScreen() {
  const { visit, change } = useStage();
  const { say } = useWords();
  const { meeting } = visit.said;
  if (meeting === null) return <AppointScreen />;
  const choose = (part: Meeting["part"]) => change((now) => answer(now, { meeting: { ...meeting, part } }, "name"));
  return (
    <Frame title={say("appoint.part")}>
      <div className="cards">
        {parts.map((part) => (
          <Card
            key={part}
            of="clock"
            name={say(`appoint.${part}`)}
            isChosen={meeting.part === part}
            onPress={() => choose(part)}
          />
        ))}
        <Card of="check" name={say("appoint.any-part")} onPress={() => choose(null)} />
      </div>
    </Frame>
  );
}
