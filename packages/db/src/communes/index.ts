export { findCommune, listAllCommunes, listCommunesInUse, listCommunesOf, saveCommune } from "./communes.store.ts";
export { removeDemo } from "./remove-demo.ts";
