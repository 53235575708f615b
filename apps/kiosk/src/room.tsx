import { createRoot } from "react-dom/client";
import { Room } from "./room/room.tsx";
import "./style/room.css";

const place = document.getElementById("room");
if (place === null) throw new Error("room.html has a place for the room");

const [, code = "", screen] = location.pathname.replace(/\/+$/, "").slice(1).split("/");
createRoot(place).render(<Room code={decodeURIComponent(code)} isScreen={screen === "chieu"} />);
