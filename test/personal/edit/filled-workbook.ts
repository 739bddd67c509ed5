import type { Buffer } from 'node:buffer';
import { zipOf } from '../../read/zip-of.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${packages}">${targets
    .map(([type, target], at) => {
      const mode = type === 'hyperlink' ? ' TargetMode="External"' : '';
      return `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

const shared = (address: string, number: number) => `<c r="${address}" t="s"><v>${number}</v></c>`;

const people = `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>
<row r="1" spans="1:5">${shared('A1', 0)}${shared('B1', 1)}${shared('C1', 2)}${shared('D1', 3)}${shared('E1', 4)}</row>
<row r="2" spans="1:5">${shared('A2', 5)}${shared('B2', 6)}<c r="C2" t="inlineStr"><is><t>ewa.nowak@x.example</t></is></c>${shared('D2', 7)}<c r="E2" t="str"><f t="shared" ref="E2:E3" si="0">B2&amp;" ("&amp;A2&amp;")"</f><v>Ewa Nowak (E12)</v></c></row>
<row r="3" spans="1:5">${shared('A3', 8)}${shared('B3', 9)}<c r="C3" t="inlineStr"><is><t>jan.berg@x.example</t></is></c>${shared('D3', 10)}<c r="E3" t="str"><f t="shared" si="0"/><v>Jan Berg (E13)</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="D5:D6"/></mergeCells><hyperlinks><hyperlink ref="C2" r:id="rId1" display="ewa.nowak@x.example"/><hyperlink ref="C3" r:id="rId2"/></hyperlinks><headerFooter><oddFooter>&amp;LEwa Nowak</oddFooter></headerFooter><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts></worksheet>`;

const story = 'I grew up in three countries';

const strings = [
  ...['Id', 'Name', 'Email', 'Story', 'Label', 'E12'].map((text) => `<si><t>${text}</t></si>`),
  '<si><r><rPr><b/></rPr><t>Ewa</t></r><r><t xml:space="preserve"> Nowak</t></r></si>',
  `<si><t>${story}</t></si>`,
  ...['E13', 'Jan Berg', 'I talked with Ewa Nowak', 'left over: Ewa Nowak'].map(
    (text) => `<si><t>${text}</t></si>`,
  ),
];

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="${kind}.comments+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${kind}.table+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${kind}.calcChain+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${kind}.pivotCacheDefinition+xml"/><Override PartName="/xl/pivotCache/pivotCacheRecords1.xml" ContentType="${kind}.pivotCacheRecords+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ewa Nowak</dc:creator><cp:lastModifiedBy>Nowak, Ewa</cp:lastModifiedBy></cp:coreProperties>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/><sheet name="Ewa Nowak" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="first">'Ewa Nowak'!$A$1</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
    ['calcChain', 'calcChain.xml'],
    ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ),
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}" count="11" uniqueCount="12">${strings.join('')}</sst>`,
  'xl/worksheets/sheet1.xml': people,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    ['hyperlink', 'mailto:ewa.nowak%40x.example'],
    ['hyperlink', 'mailto:jan.berg@x.example?cc=ewa.nowak@x.example'],
    ['comments', '../comments1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['table', '../tables/table1.xml'],
  ),
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>6</v></c></row><row r="4"><c r="A4" t="str"><f>People!D2</f><v>${story}</v></c></row></sheetData></worksheet>`,
  'xl/comments1.xml': `<comments xmlns="${main}"><authors><author>Ewa Nowak</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Call her back</t></r></text></comment><comment ref="B3" authorId="0"><text><r><t>Asked by Ewa</t></r><r><t xml:space="preserve"> Nowak</t></r></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>`,
  'xl/drawings/drawing1.xml': `<d xmlns:a="${drawing}"><a:p><a:r><a:t>Ewa </a:t></a:r><a:r><a:t>Nowak</a:t></a:r></a:p></d>`,
  'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="People1" displayName="People1" ref="A1:E3"><autoFilter ref="A1:E3"/><tableColumns count="5">${['Id', 'Name', 'Email', 'Story', 'Label'].map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
  'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="E2" i="1"/><c r="E3" i="1"/></calcChain>`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1" refreshedBy="Ewa Nowak" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:E3" sheet="People"/></cacheSource><cacheFields count="1"><cacheField name="Story" numFmtId="0"><sharedItems count="2"><s v="${story}"/><s v="I talked with Ewa Nowak"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
    'pivotCacheRecords',
    'pivotCacheRecords1.xml',
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${main}" count="2"><r><x v="0"/></r><r><x v="1"/></r></pivotCacheRecords>`,
};

/**
 * A workbook of two people in which one of them, Ewa Nowak, E12, stands wherever a workbook can hold a name: half bold, in a
 * hidden sheet, a comment, a link, a formula, a pivot table, a footer, an author. `without` leaves parts out.
 */
export function filledWorkbook(): Buffer {
  return zipOf(Object.entries(parts));
}

export const herStory = story;
