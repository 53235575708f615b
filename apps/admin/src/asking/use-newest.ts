import { type RefObject, useEffect, useRef } from "react";

/** The newest of a value, for what ends long after it began: what was typed meanwhile must not be undone by an older draft. */
export function useNewest<Value>(value: Value): RefObject<Value> {
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  return newest;
}
