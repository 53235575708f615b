import { expect, test } from "vitest";
import { type Transaction, writeQueue } from "./write-queue.ts";

/** A transaction that only writes down what it is told. */
function aTransaction(faults: Partial<Record<"begin" | "commit" | "fallBack", () => void>> = {}) {
  const told: string[] = [];
  let isOpen = false;
  const tell = (word: string) => told.push(word);
  const transaction: Transaction = {
    begin() {
      faults.begin?.();
      tell("begin");
      isOpen = true;
    },
    commit() {
      faults.commit?.();
      tell("commit");
      isOpen = false;
    },
    rollback() {
      tell("rollback");
      isOpen = false;
    },
    mark: () => void tell("mark"),
    keepMark: () => void tell("keep"),
    fallBack() {
      faults.fallBack?.();
      tell("fall back");
    },
    get isOpen() {
      return isOpen;
    },
  };
  return { transaction, told, end: () => (isOpen = false) };
}

const busy = () => Object.assign(new Error("database is locked"), { code: "SQLITE_BUSY" });

test("units that wait together share one commit; the answers come after it", async () => {
  const { transaction, told } = aTransaction();
  const queue = writeQueue(transaction, 64);
  const answers = await Promise.all(
    [1, 2, 3].map((number) =>
      queue
        .push(async () => number)
        .then((answer) => {
          told.push(`answer ${answer}`);
          return answer;
        }),
    ),
  );
  expect(answers).toEqual([1, 2, 3]);
  expect(told).toEqual(["begin", "mark", "keep", "mark", "keep", "commit", "answer 1", "answer 2", "answer 3"]);
});

test("a unit that was on its way while the first one ran shares its commit", async () => {
  const { transaction, told } = aTransaction();
  const queue = writeQueue(transaction, 64);
  const onItsWay = new Promise<void>((arrived) => setImmediate(arrived)).then(() => queue.push(async () => 2));
  expect(await Promise.all([queue.push(async () => 1), onItsWay])).toEqual([1, 2]);
  expect(told).toEqual(["begin", "mark", "keep", "commit"]);
});

test("one by one each unit has its own commit", async () => {
  const { transaction, told } = aTransaction();
  const queue = writeQueue(transaction, 1);
  await Promise.all([1, 2].map((number) => queue.push(async () => number)));
  expect(told).toEqual(["begin", "commit", "begin", "commit"]);
});

test("a failed commit fails every member: nobody is told success", async () => {
  let commits = 0;
  const { transaction, told } = aTransaction({
    commit: () => {
      commits += 1;
      if (commits === 1) throw new Error("disk I/O error");
    },
  });
  const queue = writeQueue(transaction, 64);
  const first = await Promise.allSettled([1, 2, 3].map((number) => queue.push(async () => number)));
  expect(first.map((answer) => answer.status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(told.at(-1)).toBe("rollback");
  expect(await queue.push(async () => "next")).toBe("next");
});

test("a unit's failure that ended the transaction fails those before it, and the next go on", async () => {
  const { transaction, end } = aTransaction();
  const queue = writeQueue(transaction, 64);
  const answers = await Promise.allSettled([
    queue.push(async () => "before"),
    queue.push(async () => {
      end();
      throw new Error("database or disk is full");
    }),
    queue.push(async () => "after"),
  ]);
  expect(answers.map((answer) => answer.status)).toEqual(["rejected", "rejected", "fulfilled"]);
});

test("where falling back fails too, the whole batch fails", async () => {
  const { transaction, told } = aTransaction({
    fallBack: () => {
      throw new Error("disk I/O error");
    },
  });
  const queue = writeQueue(transaction, 64);
  const answers = await Promise.allSettled([
    queue.push(async () => 1),
    queue.push(async () => {
      throw new Error("mine alone");
    }),
  ]);
  expect(answers.map((answer) => answer.status)).toEqual(["rejected", "rejected"]);
  expect(told).not.toContain("commit");
  expect(told.at(-1)).toBe("rollback");
});

test("a file that another process holds is waited for", async () => {
  let tries = 0;
  const { transaction } = aTransaction({
    begin: () => {
      tries += 1;
      if (tries < 4) throw busy();
    },
  });
  expect(await writeQueue(transaction, 64).push(async () => "patient")).toBe("patient");
  expect(tries).toBe(4);
});

test("a file that cannot be written fails the one that asks, at once, and the next asks anew", async () => {
  let tries = 0;
  const { transaction } = aTransaction({
    begin: () => {
      tries += 1;
      if (tries === 1) throw Object.assign(new Error("readonly"), { code: "SQLITE_READONLY" });
    },
  });
  const queue = writeQueue(transaction, 64);
  const answers = await Promise.allSettled([queue.push(async () => 1), queue.push(async () => 2)]);
  expect(answers.map((answer) => answer.status)).toEqual(["rejected", "fulfilled"]);
});

test("a unit pushed at the very end of a batch does not wait for ever", async () => {
  const { transaction } = aTransaction();
  const queue = writeQueue(transaction, 64);
  const chain = async (left: number): Promise<number> =>
    left === 0 ? 0 : queue.push(async () => left).then(() => chain(left - 1));
  await Promise.all([chain(200), chain(150), chain(100)]);
  await queue.idle();
  expect(queue.length).toBe(0);
});
