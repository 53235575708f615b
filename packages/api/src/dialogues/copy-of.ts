import type { Reader } from "@gandan/db";
import { listDialogueEvents, listPromises, listQuestions, listSupports, listTallies } from "@gandan/db/dialogues";
import { listFiles } from "@gandan/db/files";
import { listEventsOf, listPetitionFiles, listPetitionsById, listVoices } from "@gandan/db/petitions";
import { findTask, listEntriesOf } from "@gandan/db/tasks";
import type { CopiedEvent, Dialogue, DialogueCopy } from "@gandan/domain/dialogues";

/** Everything of a session as it stands here. */
export async function copyOf(reader: Reader, dialogue: Dialogue): Promise<DialogueCopy> {
  const { communeId, id } = dialogue;
  const questions = await listQuestions(reader, communeId, id);
  const petitionIds = questions.map(({ petitionId }) => petitionId);
  const promises = await listPromises(reader, communeId, [id]);
  const taskIds = promises.map(({ taskId }) => taskId);
  const tasks = [];
  for (const taskId of taskIds) {
    const task = await findTask(reader, communeId, taskId);
    if (task !== null) tasks.push(task);
  }
  const taskEntries = await listEntriesOf(reader, communeId, taskIds);
  const voices = await listVoices(reader, communeId, petitionIds);
  const petitionFiles = await listPetitionFiles(reader, communeId, petitionIds);
  const fileIds = [
    ...dialogue.sheetIds,
    ...voices.map(({ fileId }) => fileId),
    ...petitionFiles.map(({ fileId }) => fileId),
    ...taskEntries.flatMap(({ evidence }) => evidence),
  ];
  return {
    dialogue,
    questions,
    petitions: await listPetitionsById(reader, communeId, petitionIds),
    petitionEvents: [...(await listEventsOf(reader, communeId, petitionIds)).values()]
      .flat()
      .map(({ communeId: _commune, sequence: _sequence, ...event }): CopiedEvent => event),
    voices,
    petitionFiles,
    supports: await listSupports(reader, communeId, id),
    promises,
    tasks,
    taskEntries,
    tallies: await listTallies(reader, communeId, id),
    events: await listDialogueEvents(reader, communeId, id),
    files: await listFiles(reader, communeId, [...new Set(fileIds)]),
  };
}
