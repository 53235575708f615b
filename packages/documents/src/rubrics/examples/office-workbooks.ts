import { zipSync } from "fflate";

// The parts of a workbook as the programs write them: what they put beside the cells stands here too.

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const related = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const zipped = (parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(head + text)])),
  );

const relations = (...rows: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kinds}.sharedStrings+xml"/></Types>`;

const bold =
  '<rPr><b/><sz val="11"/><color theme="1"/><rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr>';

const styles = (formats: string, ...cells: readonly number[]) =>
  `<styleSheet ${main}>${formats}<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells
    .map(
      (format) =>
        `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>`,
    )
    .join(
      "",
    )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><numFmt numFmtId="14" formatCode="0"/></dxf></dxfs></styleSheet>`;

/** An annex as Excel writes it: shared and formatted texts, styles, a title over merged columns, points over merged rows, days, a share, a counted sum and a hidden sheet. */
export const excelWorkbook = (): Uint8Array =>
  zipped({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${main} ${related} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><fileVersion appName="xl" lastEdited="7" lowestEdited="4" rupBuild="27425"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="240" yWindow="15" windowWidth="16095" windowHeight="9660"/></bookViews><sheets><sheet name="Phụ lục I" sheetId="1" r:id="rId1"/><sheet name="Nháp" sheetId="3" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục I'!$3:$3</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId5", "sharedStrings", "sharedStrings.xml"],
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId4", "styles", "styles.xml"],
    ),
    "xl/styles.xml": styles(
      '<numFmts count="3"><numFmt numFmtId="164" formatCode="0.00"/><numFmt numFmtId="165" formatCode="[$-1042A]dd/mm/yyyy;@"/><numFmt numFmtId="166" formatCode="0.0&quot; đ&quot;"/></numFmts>',
      0,
      0,
      164,
      165,
      9,
      14,
      166,
    ),
    "xl/sharedStrings.xml": `<sst ${main} count="14" uniqueCount="13"><si><t>PHỤ LỤC_x000D_\nBẢNG TIÊU CHÍ</t></si><si><t>STT</t></si><si><t>Tiêu chí</t></si><si><t>Điểm chuẩn</t></si><si><t>Hướng dẫn chấm</t></si><si><t>Thời hạn</t></si><si><t>I</t></si><si><t>Tổ chức, chỉ đạo</t></si><si><r><t xml:space="preserve">Ban hành </t></r><r>${bold}<t>kế hoạch</t></r><r><rPr><sz val="11"/></rPr><t xml:space="preserve"> năm</t></r><phoneticPr fontId="1"/></si><si><t>Có: 2,5 điểm;\nKhông: 0 điểm</t></si><si><t>Tự kiểm tra &amp; khắc phục</t></si><si><t xml:space="preserve"> Biên bản </t></si><si><t>Tổng cộng</t></si></sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main} ${related} xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E8"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="6.7" customWidth="1"/></cols><sheetData><row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/><c r="E1" s="1"/></row><row r="3" spans="1:5" x14ac:dyDescent="0.25"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="1" t="s"><v>2</v></c><c r="C3" s="1" t="s"><v>3</v></c><c r="D3" s="1" t="s"><v>4</v></c><c r="E3" s="1" t="s"><v>5</v></c></row><row r="4" spans="1:5"><c r="A4" s="1" t="s"><v>6</v></c><c r="B4" s="1" t="s"><v>7</v></c><c r="C4" s="6"><v>10</v></c><c r="D4" s="1"/><c r="E4" s="1"/></row><row r="5" spans="1:5"><c r="A5"><v>1</v></c><c r="B5" t="s"><v>8</v></c><c r="C5" s="2"><v>2.5</v></c><c r="D5" s="1" t="s"><v>9</v></c><c r="E5" s="3"><v>46053</v></c></row><row r="6" spans="1:5"><c r="A6"><v>2</v></c><c r="B6" t="s"><v>10</v></c><c r="C6" s="2"><v>7.5</v></c><c r="D6" t="s"><v>11</v></c><c r="E6" s="5"><v>46371.75</v></c></row><row r="7" spans="1:5"><c r="A7"><v>3</v></c><c r="B7" t="inlineStr"><is><t>Khắc phục</t></is></c><c r="C7" s="2"/><c r="E7" s="4"><v>0.95</v></c></row><row r="8" spans="1:5"><c r="B8" s="1" t="s"><v>12</v></c><c r="C8" s="2"><f>SUM(C5:C7)</f><v>10</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="C6:C7"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/></worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet ${main}><dimension ref="A1"/><sheetData/></worksheet>`,
  });

/** The same in short as LibreOffice writes it: every attribute said, words for yes and no, the styles before the sheets. */
export const libreOfficeWorkbook = (): Uint8Array => {
  const row = (number: number, cells: string) =>
    `<row r="${number}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cells}</row>`;
  return zipped({
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "styles", "styles.xml"],
      ["rId2", "worksheet", "worksheets/sheet1.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/workbook.xml": `<workbook ${main} ${related}><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><workbookProtection/><bookViews><workbookView showHorizontalScroll="true" firstSheet="0" activeTab="0"/></bookViews><sheets><sheet name="Phụ lục" sheetId="1" state="visible" r:id="rId2"/></sheets><calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/></workbook>`,
    "xl/styles.xml": styles(
      '<numFmts count="3"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="dd/mm/yy"/><numFmt numFmtId="166" formatCode="#,##0.0"/></numFmts>',
      164,
      165,
      166,
    ),
    "xl/sharedStrings.xml": `<sst ${main} count="6" uniqueCount="6"><si><t xml:space="preserve">STT</t></si><si><t xml:space="preserve">Tiêu chí</t></si><si><t xml:space="preserve">Điểm chuẩn</t></si><si><r><rPr><sz val="10"/><rFont val="Arial"/><family val="2"/></rPr><t xml:space="preserve">Ban hành </t></r><r><rPr><b val="true"/><sz val="10"/></rPr><t xml:space="preserve">kế hoạch</t></r></si><si><t xml:space="preserve">Thời hạn</t></si><si><t xml:space="preserve">Tự kiểm tra</t></si></sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main} ${related}><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:D3"/><sheetViews><sheetView showFormulas="false" showGridLines="true" workbookViewId="0"><selection pane="topLeft" activeCell="A1" activeCellId="0" sqref="A1"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="11.53" defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0" outlineLevelCol="0"></sheetFormatPr><sheetData>${row(1, '<c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c><c r="C1" s="0" t="s"><v>2</v></c><c r="D1" s="0" t="s"><v>4</v></c>')}${row(2, '<c r="A2" s="0" t="n"><v>1</v></c><c r="B2" s="0" t="s"><v>3</v></c><c r="C2" s="2" t="n"><v>2.5</v></c><c r="D2" s="1" t="n"><v>46053</v></c>')}${row(3, '<c r="A3" s="0" t="n"><v>2</v></c><c r="B3" s="0" t="s"><v>5</v></c><c r="C3" s="2" t="n"><f aca="false">C2*3</f><v>7.5</v></c><c r="D3" s="1"/>')}</sheetData><printOptions headings="false"/></worksheet>`,
  });
};

/** As programs over the Open XML SDK write it: a prefix before every name, parts named from the root, no place at the cells, days in the strict form. */
export const prefixedWorkbook = (): Uint8Array => {
  const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const text = (words: string) => `<x:c t="inlineStr"><x:is><x:t>${words}</x:t></x:is></x:c>`;
  return zipped({
    "xl/_rels/workbook.xml.rels": relations(["R1", "worksheet", "/xl/worksheets/sheet.xml"]),
    "xl/workbook.xml": `<x:workbook ${x} ${related}><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Bảng" sheetId="1" r:id="R1"/></x:sheets></x:workbook>`,
    "xl/styles.xml": `<x:styleSheet ${x}><x:cellXfs count="2"><x:xf numFmtId="0"/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>`,
    "xl/worksheets/sheet.xml": `<x:worksheet ${x}><x:sheetData><x:row>${text("STT")}${text("Tiêu chí")}${text("Hạn")}</x:row><x:row><x:c><x:v>1</x:v></x:c>${text("Kế hoạch")}<x:c t="d"><x:v>2026-01-31T00:00:00</x:v></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c>${text("Báo cáo")}<x:c s="1"><x:v>44591</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
};
