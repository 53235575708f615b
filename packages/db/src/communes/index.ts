export { findCommune, listAllCommunes, listCommunesOf, saveCommune } from "./communes.store.ts";
export { removeDemo } from "./remove-demo.ts";
