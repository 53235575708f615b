export {
  findKiosk,
  findKioskByToken,
  findKioskCode,
  listKioskCodes,
  listKiosks,
  removeKioskCodesMadeBefore,
  saveKiosk,
  saveKioskCode,
} from "./kiosks.store.ts";
