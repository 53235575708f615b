export {
  findKiosk,
  findKioskByToken,
  findKioskCode,
  listKioskCodes,
  listKiosks,
  saveKiosk,
  saveKioskCode,
} from "./kiosks.store.ts";
