const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Closes the ways by which a visitor could leave the kiosk or carry away what another one wrote. */
export function closeDoors(): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const way of ["contextmenu", "dragstart", "drop", "copy", "cut"]) addEventListener(way, refuse);
  addEventListener("selectstart", (event) => {
    if (!isField(event.target)) event.preventDefault();
  });
  // Zooming with two fingers stays; it is how some people read.
}
