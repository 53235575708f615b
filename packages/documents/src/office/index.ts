export { declaresTooMuch, unpack } from "./unpack.ts";
export { type XmlListener, walkXml } from "./xml-walk.ts";
export { type ZipEntry, readZipDirectory } from "./zip-directory.ts";
