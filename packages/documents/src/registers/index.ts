export { type RegisterRow, receptionRegister } from "./reception-register.ts";
export { registerDocument } from "./register-document.ts";
export { writeXlsx } from "./write-xlsx.ts";
