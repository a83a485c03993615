const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C9D1D8"/>`;
const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`;
const shade = (fill: string): string => `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr>`;

/** The style of every table of a report, for which the library has no words: thin lines, a marked head, every second row shaded. Name: `ReportTable`. */
export const TABLE_STYLE = '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report table"/><w:uiPriority w:val="59"/>'
  + `<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>`
  + `<w:tblCellMar>${margin('top', 20)}${margin('left', 90)}${margin('bottom', 20)}${margin('right', 90)}</w:tblCellMar></w:tblPr>`
  + `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>${shade('DFE5EA')}</w:tblStylePr><w:tblStylePr w:type="band2Horz">${shade('F6F8F9')}</w:tblStylePr></w:style>`;
