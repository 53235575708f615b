import { createRoot } from "react-dom/client";
import { closeDoors } from "./close-doors.ts";
import { Kiosk } from "./kiosk.tsx";
import { watchIdle } from "./idle.ts";
import { startMachine } from "./machine.ts";
import { openDevice } from "./outbox/index.ts";
import { keepShell } from "./shell/keep-shell.ts";
import { bringWords } from "./words.tsx";
import "./style/kiosk.css";

const place = document.getElementById("kiosk");
if (place === null) throw new Error("index.html has a place for the kiosk");

closeDoors();
const shell = keepShell();
const machine = await startMachine(await openDevice());
createRoot(place).render(<Kiosk machine={machine} idle={watchIdle(() => Date.now())} onRest={shell.renew} />);
// Ready before somebody asks for it, and behind what is seen first.
void bringWords("en");
