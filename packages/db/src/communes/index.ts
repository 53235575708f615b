export { type CopiedRow, keepCopiedRow, rowsOfCommune, shapeOf } from "./commune-rows.ts";
export { findCommune, listAllCommunes, listCommunesInUse, listCommunesOf, saveCommune } from "./communes.store.ts";
export { removeDemo } from "./remove-demo.ts";
