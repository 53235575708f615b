import { anyone, router } from "../procedures.ts";
import { PhoneQuestion, SupportAsked, askInRoom, supportQuestion } from "./ask-in-room.ts";
import { RoomAsked, viewRoom } from "./room-of.ts";

/** What a phone or the projector may ask with the room's code. */
export const roomRouter = router({
  view: anyone.input(RoomAsked).query(({ ctx, input }) => viewRoom(ctx, input)),
  ask: anyone.input(PhoneQuestion).mutation(({ ctx, input }) => askInRoom(ctx, input)),
  support: anyone.input(SupportAsked).mutation(({ ctx, input }) => supportQuestion(ctx, input)),
});
