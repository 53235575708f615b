import { Frame, useMachine, useStage } from "../frame/index.ts";
import { Picture } from "../pictures/index.ts";
import { useWords } from "../words.tsx";

/** How long an answer takes, and whose promise that is. */
export function AnswerTimeScreen() {
  const { machine } = useStage();
  const { say } = useWords();
  const { welcome } = useMachine(machine);
  return (
    <Frame title={say("answer-time.title")}>
      <div className="sheet">
        <p className="figure">
          <Picture of="clock" />
          <strong>{welcome === null ? null : say("answer-time.days", { count: welcome.feedbackAnswerDays })}</strong>
        </p>
        <p>{say("answer-time.counted")}</p>
        <p>{say("answer-time.setting")}</p>
      </div>
    </Frame>
  );
}
